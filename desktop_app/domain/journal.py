"""What a person sees of the journal's records: entries with conflicts, list lines, search results."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from desktop_app.domain.record_line import RecordLine
from desktop_app.domain.records.record import Record
from desktop_app.domain.records.registry import kind_of
from desktop_app.domain.revision import RecordId, RevisionId, short_id


@dataclass(frozen=True, slots=True)
class Conflict:
    """A concurrent state of a record that contradicts the displayed one; None if it was deleted there."""

    heads: tuple[RevisionId, ...]
    made_at: datetime
    value: Record | None


@dataclass(frozen=True, slots=True)
class Entry:
    """A record as a person sees it now: its value, and the heads from which it was computed (almost always one)."""

    record: RecordId
    heads: tuple[RevisionId, ...]
    made_at: datetime
    first_made_at: datetime
    value: Record
    conflicts: tuple[Conflict, ...] = ()

    @property
    def short_id(self) -> str:
        """Six characters that identify the record on paper."""
        return short_id(self.record)

    @property
    def seen(self) -> tuple[RevisionId, ...]:
        """All heads that contribute to the displayed state: what a person has seen who starts to write now."""
        return (*self.heads, *(head for conflict in self.conflicts for head in conflict.heads))

    @property
    def to_decide(self) -> Conflict | None:
        """The state to compare with the displayed one: the first readable one."""
        return next((conflict for conflict in self.conflicts if conflict.value is not None), None)


@dataclass(frozen=True, slots=True)
class DeletedRecord:
    """A deleted record: its last state, and the time of its deletion."""

    line: RecordLine
    value: Record
    deleted_at: datetime


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A search result. `make_snippet` is called for what is shown: it takes longer than finding the record."""

    line: RecordLine
    make_snippet: Callable[[], str] = field(compare=False, repr=False)

    @property
    def snippet(self) -> str:
        """The part of its text around the words, marked by `text_search.snippet`."""
        return self.make_snippet()


@dataclass(frozen=True, slots=True)
class Draft:
    """The draft of a record, and the heads on which it is based."""

    record: RecordId
    value: Record
    heads: tuple[RevisionId, ...]


@dataclass(frozen=True, slots=True)
class UndoResult:
    """An undone change: the record's title, and whether the record is deleted now.

    `entry` is the entry to show: the record itself, or the activity that evidence belongs to; empty if it is deleted.
    """

    record: RecordId
    title: str
    gone: bool
    entry: RecordId


def line_of(record: RecordId, value: Record, first_made_at: datetime, *, conflict: bool = False) -> RecordLine:
    """The list line of a record that was first written at that time; an activity has its own date."""
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
