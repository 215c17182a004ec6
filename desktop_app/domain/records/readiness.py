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


ITEMS = ("plan", "mixed", "languages", "behaviour", "digital", "feedback", "wellbeing", "together", "new")
"""What one may feel ready for; the fields are those of TALIS 2018's question on preparedness, the words are ours."""
STEPS = 4
"""The answers go from 1 to this."""


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
        ratings = tuple(sorted((item, step) for item, step in found if 1 <= step <= STEPS))
        return cls(text_in(body, "campaign"), choice_in(body, "moment", Moment.BEFORE), ratings)
