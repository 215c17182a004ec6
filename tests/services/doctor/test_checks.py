"""Running checks: one that fails is a finding, and the others are run all the same."""

from collections.abc import Iterator
from importlib import import_module

import pytest

from desktop_app.domain.errors import SpringshelfError
from desktop_app.services.doctor.checks import Check, Finding, Verdict, examine

FINE = Finding("Fine", Verdict.GOOD, "all is well")


def refused() -> Iterator[Finding]:
    yield FINE
    raise SpringshelfError("This folder can't be written", "/srv", "Choose another one.")


def incomplete() -> Iterator[Finding]:
    yield FINE
    import_module("springshelf_no_such_module")


def unreadable() -> Iterator[Finding]:
    raise PermissionError(13, "Permission denied", "/srv/shelf.db")


@pytest.mark.parametrize(
    ("look", "found", "advice"),
    [
        (refused, "This folder can't be written: /srv", "Choose another one."),
        (incomplete, "No module named 'springshelf_no_such_module'", "Install the program again."),
        (unreadable, "[Errno 13] Permission denied: '/srv/shelf.db'", ""),
    ],
)
def test_a_check_that_fails_is_a_bad_finding_and_stops_no_other(look: object, found: str, advice: str) -> None:
    results = examine([Check("Home", look), Check("Fine", lambda: [FINE])])  # type: ignore[arg-type]
    assert Finding("Home", Verdict.BAD, found, advice) in results
    assert results[-1] == FINE
