"""Running checks: one that fails is a finding, and the others are run all the same."""

from collections.abc import Iterator
from importlib import import_module

import pytest

from desktop_app.domain.codes import CommonCode
from desktop_app.domain.errors import SpringshelfError
from desktop_app.services.doctor.checks import INSTALL_AGAIN, Check, Finding, Verdict, examine

FAILURE = SpringshelfError(CommonCode.STOPPED, "/srv")
FINE = Finding("Fine", Verdict.GOOD, "all is well")


def refused() -> Iterator[Finding]:
    yield FINE
    raise FAILURE


def incomplete() -> Iterator[Finding]:
    yield FINE
    import_module("springshelf_no_such_module")


def unreadable() -> Iterator[Finding]:
    raise PermissionError(13, "Permission denied", "/srv/shelf.db")


@pytest.mark.parametrize(
    ("look", "finding"),
    [
        (refused, Finding("Home", Verdict.BAD, error=FAILURE.message)),
        (incomplete, Finding("Home", Verdict.BAD, "No module named 'springshelf_no_such_module'", INSTALL_AGAIN)),
        (unreadable, Finding("Home", Verdict.BAD, "[Errno 13] Permission denied: '/srv/shelf.db'")),
    ],
)
def test_a_check_that_fails_is_a_bad_finding_and_stops_no_other(look: object, finding: Finding) -> None:
    results = examine([Check("Home", look), Check("Fine", lambda: [FINE])])  # type: ignore[arg-type]
    assert finding in results
    assert results[-1] == FINE
