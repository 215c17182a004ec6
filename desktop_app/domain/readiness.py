"""How ready a person feels, before a campaign and after it: their own view, never a score."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from desktop_app.domain.body import Body, choice_in, number_in, text_in
from desktop_app.domain.revision import Json, RecordId


class Moment(StrEnum):
    """When the person looked at themselves."""

    BEFORE = "before"
    AFTER = "after"


ITEMS = {
    "plan": "Planning a lesson that fits the pupils in front of me",
    "mixed": "Teaching a group whose members know very different amounts",
    "languages": "Teaching pupils who speak other languages at home",
    "behaviour": "Keeping a class working together calmly",
    "digital": "Using digital tools where they help the learning",
    "feedback": "Seeing what pupils have learned, and telling them so that it helps",
    "wellbeing": "Noticing how pupils are, and knowing what to do then",
    "together": "Working with colleagues, also in other countries",
    "new": "Trying something new and finding out what it was worth",
}
"""What one may feel ready for, in our own words; the fields are those of TALIS 2018's question on preparedness."""
STEPS = ("Not yet", "A little", "Well", "Very well")
"""The answers, from 1."""


def readiness_record(campaign: str, moment: Moment) -> RecordId:
    """The record of a look at oneself: the same on each of the person's computers."""
    return RecordId(f"readiness-{campaign}-{moment.value}")


@dataclass(frozen=True, slots=True)
class Readiness:
    """How ready a person felt at one moment: for some of the `ITEMS`, a step from 1 to 4."""

    campaign: str
    moment: Moment
    ratings: tuple[tuple[str, int], ...]

    KIND = "readiness"

    def to_body(self) -> dict[str, Json]:
        """The body of a revision."""
        return {"campaign": self.campaign, "moment": self.moment.value, "ratings": dict(self.ratings)}

    @classmethod
    def from_body(cls, body: Body) -> Self:
        """The value that a revision holds."""
        raw = body.get("ratings")
        rated = raw if isinstance(raw, dict) else {}
        found = ((item, number_in(rated, item)) for item in rated)
        ratings = tuple(sorted((item, step) for item, step in found if 1 <= step <= len(STEPS)))
        return cls(text_in(body, "campaign"), choice_in(body, "moment", Moment.BEFORE), ratings)
