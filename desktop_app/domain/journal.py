"""What a person sees of the journal's records: entries with their conflicts, lines of a list, what a search found."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desktop_app.domain.records.record import Record
from desktop_app.domain.records.registry import kind_of
from desktop_app.domain.revision import RecordId, RevisionId, short_id


@dataclass(frozen=True, slots=True)
class Conflict:
    """Another state of a record, written apart, that contradicts the one that shows; None: it was deleted there."""

    heads: tuple[RevisionId, ...]
    made_at: datetime
    value: Record | None


@dataclass(frozen=True, slots=True)
class Entry:
    """A record as a person sees it now: its value, and the heads that it was computed from (almost always one)."""

    record: RecordId
    heads: tuple[RevisionId, ...]
    made_at: datetime
    first_made_at: datetime
    value: Record
    conflicts: tuple[Conflict, ...] = ()

    @property
    def short_id(self) -> str:
        """Six characters that name the record on paper."""
        return short_id(self.record)

    @property
    def seen(self) -> tuple[RevisionId, ...]:
        """All heads of which something shows: what a person saw who began to write now."""
        return (*self.heads, *(head for conflict in self.conflicts for head in conflict.heads))

    @property
    def to_decide(self) -> Conflict | None:
        """The state that a person compares with the one that shows: the first that can be read."""
        return next((one for one in self.conflicts if one.value is not None), None)


@dataclass(frozen=True, slots=True)
class RecordLine:
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
class DeletedRecord:
    """A record that was deleted: its last state, and when it was deleted."""

    line: RecordLine
    value: Record
    deleted_at: datetime


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A record that a search found, with the piece of its text around the words (as `finding.snippet` marks them)."""

    line: RecordLine
    snippet: str


@dataclass(frozen=True, slots=True)
class Draft:
    """What was being written of a record, and the heads that it was begun from."""

    record: RecordId
    value: Record
    heads: tuple[RevisionId, ...]


@dataclass(frozen=True, slots=True)
class UndoResult:
    """A change that was taken back: the record's title, and whether the record is gone with it.

    `entry` is where to look now: the record itself, or the activity that evidence belongs to; empty where it is gone.
    """

    record: RecordId
    title: str
    gone: bool
    entry: RecordId


def line_of(record: RecordId, value: Record, first_made_at: datetime, *, conflict: bool = False) -> RecordLine:
    """The line of a record that was first written then; an activity stands on its own day."""
    kind = kind_of(value)
    return RecordLine(
        record=record,
        kind=value.KIND,
        title=kind.title(value),
        day=kind.day(value) or first_made_at.astimezone().date(),
        status=kind.status(value),
        words=kind.words(value),
        about=kind.about(value),
        conflict=conflict,
    )
