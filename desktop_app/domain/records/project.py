"""Projects of teacher-education institutions: partners, plan, mentoring meetings, and the evidence for a label."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from desktop_app.domain.codec import DAY, IDENTIFIER, LINE, NUMBER, RECORD, TEXT, TEXTS, Codecs, choice
from desktop_app.domain.json_object import JsonObject, objects
from desktop_app.domain.open_enum import OpenEnum
from desktop_app.domain.records.kind import RecordKind
from desktop_app.domain.records.record import Record
from desktop_app.domain.revision import RecordId


class CriterionState(OpenEnum):
    """How far a criterion is met by evidence."""

    NOT_YET = "not-yet"
    BEGUN = "begun"
    SHOWN = "shown"


@dataclass(frozen=True, slots=True)
class CriterionCheck(JsonObject):
    """The state of one criterion (its id, as `criteria-id:criterion`), and where the evidence is."""

    key: str
    state: CriterionState = CriterionState.NOT_YET
    note: str = ""

    CODECS: ClassVar[Codecs] = {
        "key": IDENTIFIER,
        "state": choice(CriterionState, absent=CriterionState.NOT_YET),
        "note": TEXT,
    }


@dataclass(frozen=True, slots=True)
class Project(Record):
    """A project with partners. `partners`, `schools` and `phases` are lines as written by the person."""

    title: str
    campaign: str = ""
    mentor: str = ""
    partners: tuple[str, ...] = ()
    schools: tuple[str, ...] = ()
    phases: tuple[str, ...] = ()
    notes: str = ""
    checks: tuple[CriterionCheck, ...] = ()

    KIND = "project"
    CODECS: ClassVar[Codecs] = {
        "title": LINE,
        "campaign": IDENTIFIER,
        "mentor": LINE,
        "partners": TEXTS,
        "schools": TEXTS,
        "phases": TEXTS,
        "notes": TEXT,
        "checks": objects(CriterionCheck, "key"),
    }

    def check(self, key: str) -> CriterionCheck:
        """The state of a criterion."""
        return next((one for one in self.checks if one.key == key), CriterionCheck(key))


@dataclass(frozen=True, slots=True)
class Meeting(Record):
    """A mentoring meeting: topics and agreements."""

    activity: RecordId | None
    day: date | None
    minutes: int
    notes: str
    agreed: str

    KIND = "meeting"
    CODECS: ClassVar[Codecs] = {
        "activity": RECORD,
        "day": DAY,
        "minutes": NUMBER,
        "notes": TEXT,
        "agreed": TEXT,
    }


@dataclass(frozen=True, slots=True)
class Criterion:
    """One criterion of a label or award, with a question of ours that helps to find evidence."""

    key: str
    title: str
    question: str
    area: str


@dataclass(frozen=True, slots=True)
class Criteria:
    """The criteria of a label or award: versioned data, because the rules change."""

    id: str
    version: int
    title: str
    source: str
    criteria: tuple[Criterion, ...]


PROJECT = RecordKind(
    Project,
    "Project",
    title=lambda one: one.title,
    prose=lambda one: (one.notes, one.mentor, *one.partners, *one.schools, *one.phases),
)
MEETING = RecordKind(
    Meeting,
    "Meeting",
    title=lambda _one: "",
    prose=lambda one: (one.notes, one.agreed),
    about=lambda one: one.activity,
)
