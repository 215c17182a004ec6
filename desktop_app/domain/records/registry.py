"""The registry of record kinds: a new kind is a module of this folder and one line here."""

from __future__ import annotations

from typing import Any

from desktop_app.domain.codec import Body
from desktop_app.domain.records import (
    activity,
    attendance,
    evidence,
    feedback,
    highlight,
    mentor_question,
    person,
    portfolio_version,
    post,
    private_names,
    project,
    quiz_result,
    readiness,
    reflection,
)
from desktop_app.domain.records.kind import NamedFile, RecordKind, no_files
from desktop_app.domain.records.record import Record, UnknownRecord
from desktop_app.domain.revision import RecordId

KINDS: dict[str, RecordKind[Any]] = {
    kind.id: kind
    for kind in (
        person.PERSON,
        activity.ACTIVITY,
        reflection.REFLECTION,
        evidence.EVIDENCE,
        quiz_result.QUIZ_RESULT,
        portfolio_version.PORTFOLIO_VERSION,
        attendance.ATTENDANCE,
        attendance.OWN_EVENT,
        readiness.READINESS,
        post.POST,
        project.PROJECT,
        project.MEETING,
        highlight.HIGHLIGHT,
        feedback.FEEDBACK,
        feedback.SIGN_OFF,
        mentor_question.MENTOR_QUESTION,
        private_names.PRIVATE_NAMES,
    )
}
"""Every kind of record that this version knows, by its id."""

WRITTEN = tuple(kind.id for kind in KINDS.values() if kind.written)
"""The kinds of record that a person opens and edits in the journal."""

DELETABLE = (
    *WRITTEN,
    *(kind.KIND for kind in (evidence.Evidence, post.Post, project.Project, project.Meeting, attendance.OwnEvent)),
    mentor_question.MentorQuestion.KIND,
)
"""The kinds of record that a person can delete and restore."""

TITLES = ("title", "caption", "name")
"""The fields in which a record of an unknown kind may have a title."""


def _unknown_title(value: UnknownRecord) -> str:
    found = (value.body.get(name) for name in TITLES)
    return next((text for text in found if isinstance(text, str) and text), "")


_UNKNOWN = RecordKind(UnknownRecord, "Unknown kind of entry", _unknown_title)


def kind_of(value: Record) -> RecordKind[Any]:
    """The description of a kind of record; for an unknown kind, one that finds a possible title."""
    return KINDS.get(value.KIND, _UNKNOWN)


def decode(kind: str, body: Body) -> Record:
    """Parse a record of that kind from a body."""
    known = KINDS.get(kind)
    return known.type.from_body(body) if known else UnknownRecord(kind, body)


def title_of(value: Record) -> str:
    """The title of a record in lists."""
    return str(kind_of(value).title(value))


WITH_FILES = tuple(kind.id for kind in KINDS.values() if kind.files is not no_files)
"""The kinds of record that name files of the journal."""


def files_of(value: Record) -> tuple[NamedFile, ...]:
    """The files of the journal that a record names."""
    return tuple(kind_of(value).files(value))


def belongs_to(value: Record) -> RecordId | None:
    """The record with which this one is shown: the activity of evidence and posts, the project of a meeting."""
    kind = kind_of(value)
    return None if kind.written else kind.about(value)


def prose_of(value: Record) -> str:
    """A person's texts in a record beside its title, for the search."""
    return "\n".join(part for part in kind_of(value).prose(value) if part)


def mentions(value: Record) -> tuple[str, ...]:
    """The ids of publications that a record mentions, without duplicates; links to other targets may be among them."""
    return tuple(dict.fromkeys(kind_of(value).mentions(value)))
