"""How plainly a part of a document is printed after its layout failed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class Plainness(IntEnum):
    """How a part is printed that could not be laid out as it was written."""

    TEXT = 1
    """The person's text without formatting."""
    NOTICE = 2
    """A sentence that it could not be printed."""


@dataclass(frozen=True, slots=True)
class PlainPart:
    """How plainly a part is printed, and the name of the error that made this necessary."""

    plainness: Plainness
    problem: str


def plainer_part(known: PlainPart | None, problem: str) -> PlainPart:
    """The next step for a part that failed with this problem, and was tried with the step `known` before."""
    return PlainPart(Plainness.TEXT if known is None else Plainness.NOTICE, problem)
