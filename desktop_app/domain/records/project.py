"""Projects of teacher-education institutions: partners, plan, mentoring meetings, and what is shown for a label."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Self

from desktop_app.domain.body import Body, choice_in, day_in, number_in, objects_in, text_in, texts_in
from desktop_app.domain.revision import Json, RecordId


class Shown(StrEnum):
    """How far a criterion is shown by evidence."""

    NOT_YET = "not-yet"
    BEGUN = "begun"
    SHOWN = "shown"


@dataclass(frozen=True, slots=True)
class Check:
    """What is shown for one criterion (its id, as `criteria-id:criterion`), and where one finds it."""

    key: str
    state: Shown = Shown.NOT_YET
    note: str = ""


@dataclass(frozen=True, slots=True)
class Project:
    """A project with partners. `partners`, `schools` and `phases` are lines as the person writes them."""

    title: str
    campaign: str = ""
    mentor: str = ""
    partners: tuple[str, ...] = ()
    schools: tuple[str, ...] = ()
    phases: tuple[str, ...] = ()
    notes: str = ""
    checks: tuple[Check, ...] = ()

    KIND = "project"

    def to_body(self) -> dict[str, Json]:
        """The body of a revision."""
        return {
            "title": self.title,
            "campaign": self.campaign,
            "mentor": self.mentor,
            "partners": list(self.partners),
            "schools": list(self.schools),
            "phases": list(self.phases),
            "notes": self.notes,
            "checks": [{"key": one.key, "state": one.state.value, "note": one.note} for one in self.checks],
        }

    @classmethod
    def from_body(cls, body: Body) -> Self:
        """The value that a revision holds."""
        return cls(
            title=text_in(body, "title"),
            campaign=text_in(body, "campaign"),
            mentor=text_in(body, "mentor"),
            partners=texts_in(body, "partners"),
            schools=texts_in(body, "schools"),
            phases=texts_in(body, "phases"),
            notes=text_in(body, "notes"),
            checks=tuple(
                Check(text_in(one, "key"), choice_in(one, "state", Shown.NOT_YET), text_in(one, "note"))
                for one in objects_in(body, "checks")
            ),
        )

    def check(self, key: str) -> Check:
        """What is shown for a criterion."""
        return next((one for one in self.checks if one.key == key), Check(key))


@dataclass(frozen=True, slots=True)
class Meeting:
    """A mentoring meeting: what was talked about, and what was agreed."""

    activity: RecordId | None
    day: date | None
    minutes: int
    notes: str
    agreed: str

    KIND = "meeting"

    def to_body(self) -> dict[str, Json]:
        """The body of a revision; `activity` is the project's record."""
        return {
            "activity": self.activity or "",
            "day": self.day.isoformat() if self.day else "",
            "minutes": self.minutes,
            "notes": self.notes,
            "agreed": self.agreed,
        }

    @classmethod
    def from_body(cls, body: Body) -> Self:
        """The value that a revision holds."""
        return cls(
            activity=RecordId(text_in(body, "activity")) or None,
            day=day_in(body, "day"),
            minutes=number_in(body, "minutes"),
            notes=text_in(body, "notes"),
            agreed=text_in(body, "agreed"),
        )


@dataclass(frozen=True, slots=True)
class Criterion:
    """One thing that a label or award asks for, with a question of ours that helps to find the evidence."""

    key: str
    title: str
    question: str
    area: str


@dataclass(frozen=True, slots=True)
class Criteria:
    """What a label or award asks for: versioned data, because its rules change."""

    id: str
    version: int
    title: str
    source: str
    criteria: tuple[Criterion, ...]
