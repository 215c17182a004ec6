"""Running checks: one that fails is a finding, and the others are run all the same."""

from collections.abc import Iterator
from importlib import import_module

import pytest

from desktop_app.domain.codes import CommonCode
from desktop_app.domain.errors import SpringshelfError
from desktop_app.services.doctor.checks import Check, Finding, Verdict, examine
from desktop_app.services.doctor.codes import CheckName, DoctorCode

FAILURE = SpringshelfError(CommonCode.STOPPED, "/srv")
FINE = Finding(CheckName.FONTS.message(), Verdict.GOOD, DoctorCode.RUNS_ENDED.message())
HOME = CheckName.HOME.message()
NO_MODULE = DoctorCode.LIBRARY_FAILED.message(reason="No module named 'springshelf_no_such_module'")
DENIED = DoctorCode.FAILED.message(reason="[Errno 13] Permission denied: '/srv/shelf.db'")


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
        (refused, Finding(HOME, Verdict.BAD, FAILURE.message)),
        (incomplete, Finding(HOME, Verdict.BAD, NO_MODULE)),
        (unreadable, Finding(HOME, Verdict.BAD, DENIED)),
    ],
)
def test_a_check_that_fails_is_a_bad_finding_and_stops_no_other(look: object, finding: Finding) -> None:
    results = examine([Check(CheckName.HOME, look), Check(CheckName.FONTS, lambda: [FINE])])  # type: ignore[arg-type]
    assert finding in results
    assert results[-1] == FINE
