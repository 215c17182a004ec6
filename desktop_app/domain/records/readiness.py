"""A person's readiness, before a campaign and after it: a self-assessment, never a score."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from desktop_app.domain.codec import IDENTIFIER, NUMBER, Codecs, choice, pairs
from desktop_app.domain.open_enum import OpenEnum
from desktop_app.domain.records.kind import RecordKind
from desktop_app.domain.records.record import Record
from desktop_app.domain.revision import Json, RecordId


class ReadinessMoment(OpenEnum):
    """The time of a self-assessment."""

    BEFORE = "before"
    AFTER = "after"


ITEMS = (
    "subject", "pedagogy", "plan", "mixed", "languages", "behaviour",
    "digital", "feedback", "wellbeing", "together", "new",
)  # fmt: skip
"""The items of the questionnaire; the fields are those of TALIS 2018's question on preparedness, the wording is ours.
"""
STEPS = 4
"""The highest answer; the lowest is 1."""


def readiness_record(campaign: str, moment: ReadinessMoment) -> RecordId:
    """The record id of a self-assessment: the same on each of the person's computers."""
    return RecordId(f"readiness-{campaign}-{moment.value}")


def _step(raw: Json) -> int | None:
    step = NUMBER.read(raw)
    return step if 1 <= step <= STEPS else None


@dataclass(frozen=True, slots=True)
class Readiness(Record):
    """A person's readiness at one time: for some of the `ITEMS`, a level from 1 to 4."""

    campaign: str
    moment: ReadinessMoment
    ratings: tuple[tuple[str, int], ...]

    KIND = "readiness"
    CODECS: ClassVar[Codecs] = {
        "campaign": IDENTIFIER,
        "moment": choice(ReadinessMoment, absent=ReadinessMoment.BEFORE),
        "ratings": pairs(str, _step),
    }


READINESS = RecordKind(Readiness, "How ready I feel", title=lambda _one: "")
