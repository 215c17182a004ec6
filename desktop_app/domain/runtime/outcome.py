"""What a package reported: how far a person came, with which result, and their answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Progress(StrEnum):
    """How far a person came."""

    NONE = ""
    STARTED = "started"
    COMPLETED = "completed"
    PASSED = "passed"
    FAILED = "failed"

    @property
    def is_finished(self) -> bool:
        """Whether nothing is left to do."""
        return self in {Progress.COMPLETED, Progress.PASSED, Progress.FAILED}


class Verdict(StrEnum):
    """Whether an answer was right, as far as the package says so."""

    NONE = ""
    RIGHT = "right"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer to a question; texts are empty where the package states none."""

    question: str
    response: str = ""
    verdict: Verdict = Verdict.NONE


@dataclass(frozen=True, slots=True)
class Score:
    """Points; `most` and `least` are None where the package does not state them."""

    points: float
    most: float | None = None
    least: float | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was reported by a package or a part of it. `seconds` is the time spent in it, 0 if it is unknown."""

    progress: Progress = Progress.NONE
    score: Score | None = None
    seconds: float = 0.0
    answers: tuple[Answer, ...] = ()
    title: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether it says nothing that is worth keeping: to have been opened is no result."""
        return self.progress in {Progress.NONE, Progress.STARTED} and self.score is None and not self.answers


def together(outcomes: Sequence[Outcome]) -> Outcome:
    """The outcome of a package from those of its parts; a score is that of the only part which has one."""
    told = [one for one in outcomes if one.progress or not one.is_empty]
    if len(told) == 1:
        return told[0]
    scores = [one.score for one in told if one.score is not None]
    return Outcome(
        progress=_together([one.progress for one in told]),
        score=scores[0] if len(scores) == 1 else None,
        seconds=sum(one.seconds for one in told),
        answers=tuple(answer for one in told for answer in one.answers),
    )


def _together(states: Sequence[Progress]) -> Progress:
    if not any(states):
        return Progress.NONE
    if not all(one.is_finished for one in states):
        return Progress.STARTED
    if Progress.FAILED in states:
        return Progress.FAILED
    return Progress.PASSED if Progress.PASSED in states else Progress.COMPLETED
