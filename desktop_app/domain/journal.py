"""What a person writes: activities, reflections, evidence, and whose journal it is.

Each record turns into the body of a revision (`to_body`) and back (`from_body`). Reading is lenient: a field that an
older version did not write gets its default, one that a newer version added is left alone by the caller.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Self, TypeVar

from desktop_app.domain.framework import CompetenceRef
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.revision import Json, RecordId


class Status(StrEnum):
    """How far an activity has come."""

    PLANNED = "planned"
    STARTED = "started"
    FINISHED = "finished"


class Consent(StrEnum):
    """Whether the people who can be recognised in a piece of evidence agreed to its use."""

    NOT_NEEDED = "not-needed"
    ASKED = "asked"
    GIVEN = "given"
    WITHDRAWN = "withdrawn"


Body = Mapping[str, Json]
_Choice = TypeVar("_Choice", bound=StrEnum)


def _text(body: Body, key: str) -> str:
    value = body.get(key)
    return value if isinstance(value, str) else ""


def _texts(body: Body, key: str) -> tuple[str, ...]:
    value = body.get(key)
    return tuple(item for item in value if isinstance(item, str)) if isinstance(value, list) else ()


def _whole(body: Body, key: str) -> int:
    value = body.get(key)
    return value if isinstance(value, int) and not isinstance(value, bool) else 0


def _day(body: Body, key: str) -> date | None:
    text = _text(body, key)
    return date.fromisoformat(text) if text else None


def _choice(body: Body, key: str, default: _Choice) -> _Choice:
    text = _text(body, key)
    return type(default)(text) if text in {str(member) for member in type(default)} else default


@dataclass(frozen=True, slots=True)
class Person:
    """Whose journal this is, as the portfolio's cover names them."""

    name: str = ""
    institution: str = ""
    role: str = ""
    mentor: str = ""

    KIND = "person"

    def to_body(self) -> dict[str, Json]:
        """The body of a revision."""
        return {one.name: getattr(self, one.name) for one in fields(self)}

    @classmethod
    def from_body(cls, body: Body) -> Self:
        """The value that a revision holds."""
        return cls(**{one.name: _text(body, one.name) for one in fields(cls)})


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
            title=_text(body, "title"),
            campaign=_text(body, "campaign"),
            subtopic=_text(body, "subtopic"),
            kind=_text(body, "kind"),
            status=_choice(body, "status", Status.PLANNED),
            day=_day(body, "day"),
            minutes=_whole(body, "minutes"),
            people=_whole(body, "people"),
            place=_text(body, "place"),
            notes=_text(body, "notes"),
            materials=_texts(body, "materials"),
            competences=tuple(CompetenceRef.parse(text) for text in _texts(body, "competences")),
        )

    def finished(self, day: date, minutes: int) -> Self:
        """The same activity, done on `day` in that many minutes."""
        return replace(self, status=Status.FINISHED, day=day, minutes=minutes)


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


@dataclass(frozen=True, slots=True)
class StageText:
    """What was written for one stage, with the stage's name and prompts as they stood when it was written."""

    stage: str
    name: str
    prompts: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Reflection:
    """A reflection on an activity (`activity` is its record, or empty), stage by stage of a reflection model."""

    title: str
    model: str
    stages: tuple[StageText, ...]
    activity: RecordId | None = None

    KIND = "reflection"

    def to_body(self) -> dict[str, Json]:
        """The body of a revision."""
        return {
            "title": self.title,
            "model": self.model,
            "activity": self.activity or "",
            "stages": [
                {"stage": one.stage, "name": one.name, "prompts": list(one.prompts), "text": one.text}
                for one in self.stages
            ],
        }

    @classmethod
    def from_body(cls, body: Body) -> Self:
        """The value that a revision holds."""
        raw = body.get("stages")
        stages = [one for one in raw if isinstance(one, dict)] if isinstance(raw, list) else []
        return cls(
            title=_text(body, "title"),
            model=_text(body, "model"),
            activity=RecordId(_text(body, "activity")) or None,
            stages=tuple(
                StageText(_text(one, "stage"), _text(one, "name"), _texts(one, "prompts"), _text(one, "text"))
                for one in stages
            ),
        )

    @property
    def words(self) -> int:
        """How many words the person wrote."""
        return sum(len(one.text.split()) for one in self.stages)


@dataclass(frozen=True, slots=True)
class Evidence:
    """A file that shows what was done. Its bytes lie in the journal under `sha256`."""

    sha256: Sha256
    file_name: str
    media_type: str
    size: int
    caption: str
    alternative: str
    consent: Consent = Consent.NOT_NEEDED
    activity: RecordId | None = None

    KIND = "evidence"

    def to_body(self) -> dict[str, Json]:
        """The body of a revision."""
        return {
            "sha256": self.sha256,
            "file_name": self.file_name,
            "media_type": self.media_type,
            "size": self.size,
            "caption": self.caption,
            "alternative": self.alternative,
            "consent": self.consent.value,
            "activity": self.activity or "",
        }

    @classmethod
    def from_body(cls, body: Body) -> Self:
        """The value that a revision holds."""
        return cls(
            sha256=Sha256(_text(body, "sha256")),
            file_name=_text(body, "file_name"),
            media_type=_text(body, "media_type"),
            size=_whole(body, "size"),
            caption=_text(body, "caption"),
            alternative=_text(body, "alternative"),
            consent=_choice(body, "consent", Consent.NOT_NEEDED),
            activity=RecordId(_text(body, "activity")) or None,
        )


@dataclass(frozen=True, slots=True)
class QuizResult:
    """One time that the quiz was taken: the chosen answer's index by question id, and the right answers."""

    quiz: str
    answers: tuple[tuple[str, int], ...]
    right: int
    asked: int

    KIND = "quiz-result"

    def to_body(self) -> dict[str, Json]:
        """The body of a revision."""
        return {"quiz": self.quiz, "answers": dict(self.answers), "right": self.right, "asked": self.asked}

    @classmethod
    def from_body(cls, body: Body) -> Self:
        """The value that a revision holds."""
        raw = body.get("answers")
        answers = raw.items() if isinstance(raw, dict) else ()
        chosen = tuple((key, value) for key, value in answers if isinstance(value, int))
        return cls(_text(body, "quiz"), chosen, _whole(body, "right"), _whole(body, "asked"))


@dataclass(frozen=True, slots=True)
class PortfolioVersion:
    """A portfolio that was made: its number, when, and the revisions in it, so the next can say what is new."""

    portfolio: str
    number: int
    revisions: tuple[str, ...]

    KIND = "portfolio-version"

    def to_body(self) -> dict[str, Json]:
        """The body of a revision."""
        return {"portfolio": self.portfolio, "number": self.number, "revisions": list(self.revisions)}

    @classmethod
    def from_body(cls, body: Body) -> Self:
        """The value that a revision holds."""
        return cls(_text(body, "portfolio"), _whole(body, "number"), _texts(body, "revisions"))


RecordValue = Person | Activity | Reflection | Evidence | QuizResult | PortfolioVersion
RECORD_TYPES: dict[str, type[RecordValue]] = {
    one.KIND: one for one in (Person, Activity, Reflection, Evidence, QuizResult, PortfolioVersion)
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A record as a person sees it now: its value, and the head it was read from.

    `conflicts` holds further heads, which two computers wrote apart; empty almost always.
    """

    record: RecordId
    head: str
    made_at: datetime
    first_made_at: datetime
    value: RecordValue
    conflicts: tuple[str, ...] = ()

    @property
    def short_id(self) -> str:
        """Six characters that name the record on paper."""
        return self.record[:6].upper()
