"""Checks, their findings, and running all checks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.message import Message
from desktop_app.services.doctor.codes import CheckName, DoctorCode


class Verdict(StrEnum):
    """The result of a check."""

    GOOD = "good"
    CARE = "care"
    """The program works, but a feature is missing."""
    BAD = "bad"
    """A required part does not work."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What was looked at, how it is, and what was found, with what to do where it is not good."""

    check: Message
    verdict: Verdict
    said: Message


@dataclass(frozen=True, slots=True)
class Check:
    """A check: its name, and its function."""

    name: CheckName
    look: Callable[[], Iterable[Finding]]


def examine(checks: Iterable[Check]) -> tuple[Finding, ...]:
    """Run all checks. A failing check is reported as a finding and does not stop the others."""
    return tuple(finding for check in checks for finding in _findings(check))


def _findings(check: Check) -> Iterator[Finding]:
    try:
        yield from check.look()
    except SpringshelfError as error:
        yield failed(check.name.message(), error)
    except ImportError as error:
        yield Finding(check.name.message(), Verdict.BAD, DoctorCode.LIBRARY_FAILED.message(reason=str(error)))
    except OSError as error:
        yield Finding(check.name.message(), Verdict.BAD, DoctorCode.FAILED.message(reason=str(error)))


def failed(check: Message, error: SpringshelfError) -> Finding:
    """The finding of a check that ended with an error of the program."""
    return Finding(check, Verdict.BAD, error.message)
