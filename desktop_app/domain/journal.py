"""The journal's records: each turns into the body of a revision (`to_body`) and back (`from_body`)."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from datetime import date, datetime
from typing import Self

from desktop_app.domain.body import Body, choice_in, flag_in, number_in, text_in, texts_in
from desktop_app.domain.portfolio_choice import USUAL_LOOK, Look, Order, asked_body, asked_in, look_body, look_in
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.attendance import Attendance, OwnEvent
from desktop_app.domain.records.evidence import Evidence
from desktop_app.domain.records.feedback import Feedback, SignOff
from desktop_app.domain.records.highlight import Highlight
from desktop_app.domain.records.project import Meeting, Project
from desktop_app.domain.records.readiness import Readiness
from desktop_app.domain.records.reflection import Reflection
from desktop_app.domain.revision import Json, RecordId, RevisionId, short_id
from desktop_app.domain.sharing import Post


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
        return cls(**{one.name: text_in(body, one.name) for one in fields(cls)})


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
        return cls(text_in(body, "quiz"), chosen, number_in(body, "right"), number_in(body, "asked"))


@dataclass(frozen=True, slots=True)
class PortfolioVersion:
    """A portfolio that was given out: its number and the revisions in it, so the next can say what is new.

    `fingerprint` names it, `frozen` says that the person has locked it. The rest is what it was made with beside the
    entries: order and look, who stood on its cover, and what was asked about which entry.
    """

    portfolio: str
    number: int
    revisions: tuple[str, ...]
    frozen: bool = False
    fingerprint: str = ""
    look: Look = USUAL_LOOK
    order: Order = Order.DAY
    person: Person | None = None
    attention: tuple[RecordId, ...] = ()
    questions: tuple[tuple[RecordId, str], ...] = ()

    KIND = "portfolio-version"

    def to_body(self) -> dict[str, Json]:
        """The body of a revision."""
        return {
            "portfolio": self.portfolio,
            "number": self.number,
            "revisions": list(self.revisions),
            "frozen": self.frozen,
            "fingerprint": self.fingerprint,
            "look": look_body(self.look),
            "order": self.order.value,
            "person": self.person.to_body() if self.person else None,
            "attention": [*self.attention],
            "questions": asked_body(self.questions),
        }

    @classmethod
    def from_body(cls, body: Body) -> Self:
        """The value that a revision holds."""
        look, person = body.get("look"), body.get("person")
        return cls(
            portfolio=text_in(body, "portfolio"),
            number=number_in(body, "number"),
            revisions=texts_in(body, "revisions"),
            frozen=flag_in(body, "frozen"),
            fingerprint=text_in(body, "fingerprint"),
            look=look_in(look) if isinstance(look, dict) else USUAL_LOOK,
            order=choice_in(body, "order", Order.DAY),
            person=Person.from_body(person) if isinstance(person, dict) else None,
            attention=tuple(map(RecordId, texts_in(body, "attention"))),
            questions=asked_in(body),
        )


RecordValue = (
    Person
    | Activity
    | Reflection
    | Evidence
    | QuizResult
    | PortfolioVersion
    | Attendance
    | OwnEvent
    | Readiness
    | Post
    | Project
    | Meeting
    | Highlight
    | Feedback
    | SignOff
)
RECORD_TYPES: dict[str, type[RecordValue]] = {
    one.KIND: one
    for one in (
        Person,
        Activity,
        Reflection,
        Evidence,
        QuizResult,
        PortfolioVersion,
        Attendance,
        OwnEvent,
        Readiness,
        Post,
        Project,
        Meeting,
        Highlight,
        Feedback,
        SignOff,
    )
}

WRITTEN = (Activity.KIND, Reflection.KIND, Highlight.KIND)
"""The kinds of record that a person opens in the journal to write in."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """Another state of a record, written apart, that contradicts the one that shows; None: it was deleted there."""

    heads: tuple[RevisionId, ...]
    made_at: datetime
    value: RecordValue | None


@dataclass(frozen=True, slots=True)
class Entry:
    """A record as a person sees it now: its value, and the heads that it was computed from (almost always one)."""

    record: RecordId
    heads: tuple[RevisionId, ...]
    made_at: datetime
    first_made_at: datetime
    value: RecordValue
    conflicts: tuple[Conflict, ...] = ()

    @property
    def short_id(self) -> str:
        """Six characters that name the record on paper."""
        return short_id(self.record)

    @property
    def to_decide(self) -> Conflict | None:
        """The state that a person compares with the one that shows: the first that can be read."""
        return next((one for one in self.conflicts if one.value is not None), None)


@dataclass(frozen=True, slots=True)
class Line:
    """A record as a list shows it, without its texts. `draft`: what is being written is not a revision yet."""

    record: RecordId
    kind: str
    title: str
    day: date
    status: str = ""
    words: int = 0
    about: RecordId | None = None
    conflict: bool = False
    draft: bool = False


@dataclass(frozen=True, slots=True)
class Hit:
    """A record that a search found, with the piece of its text around the words (as `finding.snippet` marks them)."""

    line: Line
    snippet: str


@dataclass(frozen=True, slots=True)
class Draft:
    """What was being written of a record, and the heads that it was begun from."""

    record: RecordId
    value: RecordValue
    heads: tuple[RevisionId, ...]


@dataclass(frozen=True, slots=True)
class Undone:
    """A change that was taken back: the record's title, and whether the record is gone with it.

    `entry` is where to look now: the record itself, or the activity that evidence belongs to; empty where it is gone.
    """

    record: RecordId
    title: str
    gone: bool
    entry: RecordId


def line_of(record: RecordId, value: RecordValue, first_made_at: datetime, *, conflict: bool = False) -> Line:
    """The line of a record that was first written then; an activity stands on its own day."""
    day = value.day if isinstance(value, Activity) and value.day else first_made_at.astimezone().date()
    return Line(
        record=record,
        kind=value.KIND,
        title=title_of(value),
        day=day,
        status=_status(value),
        words=value.words if isinstance(value, Reflection) else 0,
        about=value.entry if isinstance(value, Feedback) else getattr(value, "activity", None),
        conflict=conflict,
    )


def _status(value: RecordValue) -> str:
    match value:
        case Activity():
            return value.status.value
        case Post():
            return value.state.value
        case _:
            return ""


def title_of(value: RecordValue) -> str:
    """What a record is called: title, caption, name; of a post or feedback its first line, of a highlight its words."""
    if isinstance(value, (Post, Feedback)):
        return value.text.strip().partition("\n")[0]
    if isinstance(value, Highlight):
        return value.short
    return str(getattr(value, "title", "") or getattr(value, "caption", "") or getattr(value, "name", ""))


def prose_of(value: RecordValue) -> str:
    """What a person wrote in a record beside its title: what a search looks through."""
    match value:
        case Activity():
            parts = [value.notes, value.place]
        case Reflection():
            parts = [stage.text for stage in value.stages]
        case Post():
            parts = [value.text]
        case Project():
            parts = [value.notes, value.mentor, *value.partners, *value.schools, *value.phases]
        case Meeting():
            parts = [value.notes, value.agreed]
        case Evidence():
            parts = [value.alternative, value.file_name]
        case Highlight():
            parts = [value.exact, value.notes, value.material]
        case Person():
            parts = [value.institution, value.mentor]
        case Feedback():
            parts = [value.text, value.quote]
        case _:
            parts = []
    return "\n".join(part for part in parts if part)


CITED = re.compile(r"\]\(([^()\s]+)\)")
"""The target of a Markdown link (CommonMark 0.31, 6.3) without spaces, as citing a material writes it."""


def mentions(value: RecordValue) -> tuple[str, ...]:
    """The ids of publications that a record speaks of, each once; among them links that lead elsewhere."""
    match value:
        case Activity():
            found = list(value.materials)
        case Highlight():
            found = [value.publication]
        case Reflection():
            found = [target for stage in value.stages for target in CITED.findall(stage.text)]
        case _:
            found = []
    return tuple(dict.fromkeys(found))
