"""An activity in a campaign: what a person plans, does and finishes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import ClassVar, Self

from desktop_app.domain.codec import COMPETENCES, DAY, IDENTIFIER, LINE, NUMBER, TEXT, TEXTS, Codecs, choice
from desktop_app.domain.framework import CompetenceRef
from desktop_app.domain.open_enum import OpenEnum
from desktop_app.domain.records.kind import LabelledText, RecordKind
from desktop_app.domain.records.record import Record


class Status(OpenEnum):
    """The progress of an activity."""

    PLANNED = "planned"
    STARTED = "started"
    FINISHED = "finished"


@dataclass(frozen=True, slots=True)
class Activity(Record):
    """An activity that a person plans, does and finishes in a campaign.

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
    CODECS: ClassVar[Codecs] = {
        "title": LINE,
        "campaign": IDENTIFIER,
        "subtopic": IDENTIFIER,
        "kind": IDENTIFIER,
        "status": choice(Status, absent=Status.PLANNED),
        "day": DAY,
        "minutes": NUMBER,
        "people": NUMBER,
        "place": LINE,
        "notes": TEXT,
        "materials": TEXTS,
        "competences": COMPETENCES,
    }

    def finished(self, day: date, minutes: int) -> Self:
        """The same activity, finished on `day` after that many minutes."""
        return replace(self, status=Status.FINISHED, day=day, minutes=minutes)

    def planned_again(self, days: int = 7, times: int = 1) -> tuple[Self, ...]:
        """Repetitions of the activity at an interval of days; planned, and without notes."""
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
"""The kinds of activities of a participant: id and displayed name."""


def _sections(value: Activity) -> tuple[LabelledText, ...]:
    return (
        ("title", value.title),
        ("status", value.status.value),
        ("kind", ACTIVITY_KINDS.get(value.kind, value.kind)),
        ("campaign", value.campaign),
        ("subtopic", value.subtopic),
        ("day", value.day.isoformat() if value.day else ""),
        ("minutes", str(value.minutes or "")),
        ("people", str(value.people or "")),
        ("place", value.place),
        ("notes", value.notes),
        ("materials", "\n".join(value.materials)),
        ("competences", "\n".join(str(competence) for competence in value.competences)),
    )


ACTIVITY = RecordKind(
    Activity,
    "Activity",
    title=lambda one: one.title,
    prose=lambda one: (one.notes, one.place),
    mentions=lambda one: one.materials,
    day=lambda one: one.day,
    status=lambda one: one.status.value,
    sections=_sections,
    written=True,
)
