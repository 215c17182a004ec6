"""What a person plans, does and finishes in a campaign."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Self

from desktop_app.domain.body import Body, choice_in, competences_in, day_in, number_in, text_in, texts_in
from desktop_app.domain.framework import CompetenceRef
from desktop_app.domain.revision import Json


class Status(StrEnum):
    """How far an activity has come."""

    PLANNED = "planned"
    STARTED = "started"
    FINISHED = "finished"


@dataclass(frozen=True, slots=True)
class Activity:
    """Something that a person plans, does and finishes in a campaign.

    `materials` are publication ids, `competences` texts as `CompetenceRef` writes them, `people` counts participants
    (numbers, never pupils' names).
    """

    title: str
    campaign: str
    subtopic: str = ""
    kind: str = "try-in-class"
    status: Status = Status.PLANNED
    day: date | None = None
    minutes: int = 0
    people: int = 0
    place: str = ""
    notes: str = ""
    materials: tuple[str, ...] = ()
    competences: tuple[CompetenceRef, ...] = ()

    KIND = "activity"

    def to_body(self) -> dict[str, Json]:
        """The body of a revision."""
        return {
            "title": self.title,
            "campaign": self.campaign,
            "subtopic": self.subtopic,
            "kind": self.kind,
            "status": self.status.value,
            "day": self.day.isoformat() if self.day else "",
            "minutes": self.minutes,
            "people": self.people,
            "place": self.place,
            "notes": self.notes,
            "materials": list(self.materials),
            "competences": [str(one) for one in self.competences],
        }

    @classmethod
    def from_body(cls, body: Body) -> Self:
        """The value that a revision holds."""
        return cls(
            title=text_in(body, "title"),
            campaign=text_in(body, "campaign"),
            subtopic=text_in(body, "subtopic"),
            kind=text_in(body, "kind"),
            status=choice_in(body, "status", Status.PLANNED),
            day=day_in(body, "day"),
            minutes=number_in(body, "minutes"),
            people=number_in(body, "people"),
            place=text_in(body, "place"),
            notes=text_in(body, "notes"),
            materials=texts_in(body, "materials"),
            competences=competences_in(body, "competences"),
        )

    def finished(self, day: date, minutes: int) -> Self:
        """The same activity, done on `day` in that many minutes."""
        return replace(self, status=Status.FINISHED, day=day, minutes=minutes)

    def planned_again(self, days: int = 7, times: int = 1) -> tuple[Self, ...]:
        """The same, so many times more, each so many days later; still to do, and without what was noted."""
        return tuple(
            replace(
                self,
                status=Status.PLANNED,
                day=self.day + timedelta(days=days * number) if self.day else None,
                minutes=0,
                notes="",
            )
            for number in range(1, times + 1)
        )


ACTIVITY_KINDS = {
    "try-in-class": "Try in class",
    "read": "Read",
    "webinar": "Webinar",
    "quiz": "Quiz",
    "discuss": "Discuss with others",
    "share": "Share with the campaign",
    "project": "Project",
}
"""What a participant does in a campaign: id and name on screen."""
