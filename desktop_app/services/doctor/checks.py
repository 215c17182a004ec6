"""What a check is and what it finds, and how all of them are run."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.message import Message

INSTALL_AGAIN = "Install the program again."


class Verdict(StrEnum):
    """The result of a check."""

    GOOD = "good"
    CARE = "care"
    """The program works, with something missing."""
    BAD = "bad"
    """Something that the program needs does not work."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found, and what to do where it is not good, or the error that it ended with."""

    name: str
    verdict: Verdict
    found: str = ""
    advice: str = ""
    error: Message | None = None


@dataclass(frozen=True, slots=True)
class Check:
    """One thing to look at: its name, and the function that looks at it."""

    name: str
    look: Callable[[], Iterable[Finding]]


def examine(checks: Iterable[Check]) -> tuple[Finding, ...]:
    """Run all checks. One that fails is a finding, and stops none of the others."""
    return tuple(finding for check in checks for finding in _findings(check))


def _findings(check: Check) -> Iterator[Finding]:
    try:
        yield from check.look()
    except SpringshelfError as error:
        yield failed(check.name, error)
    except ImportError as error:
        yield Finding(check.name, Verdict.BAD, str(error), INSTALL_AGAIN)
    except OSError as error:
        yield Finding(check.name, Verdict.BAD, str(error))


def failed(name: str, error: SpringshelfError) -> Finding:
    """The finding of a check that ended with an error of the program."""
    return Finding(name, Verdict.BAD, error=error.message)
