"""What the journal's page reads: an entry to write in, the versions of one, the one that goes on from another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from desktop_app.domain.journal import Entry, RecordLine
from desktop_app.domain.records.activity import Activity, Status
from desktop_app.domain.records.highlight import Highlight
from desktop_app.domain.records.post import Post
from desktop_app.domain.records.record import Record
from desktop_app.domain.records.reflection import Reflection
from desktop_app.domain.records.registry import WRITTEN
from desktop_app.domain.revision import RecordId, RevisionId
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.journal.history_dialog import EntryVersion
from desktop_app.gui.journal.reflection_editor import next_reflection
from desktop_app.gui.texts.words import moment_text
from desktop_app.services.journal.journal import Journal


class JournalFilter(Enum):
    """Which entries the list shows."""

    ALL = auto()
    ACTIVITIES = auto()
    REFLECTIONS = auto()
    HIGHLIGHTS = auto()
    PLANNED = auto()
    NOT_REFLECTED = auto()
    UNDECIDED = auto()
    OUTBOX = auto()


@dataclass(frozen=True, slots=True)
class EditorState:
    """An entry to write in, and the heads that it was read from; `unsaved`: it is a draft."""

    record: RecordId
    value: Record
    heads: tuple[RevisionId, ...]
    entry: Entry | None
    unsaved: bool


def filtered(lines: Sequence[RecordLine], show: JournalFilter) -> list[RecordLine]:
    """The lines that a choice shows."""
    about = {line.about for line in lines if line.kind == Reflection.KIND}
    rules: dict[JournalFilter, Callable[[RecordLine], bool]] = {
        JournalFilter.ALL: lambda _line: True,
        JournalFilter.ACTIVITIES: lambda line: line.kind == Activity.KIND,
        JournalFilter.REFLECTIONS: lambda line: line.kind == Reflection.KIND,
        JournalFilter.HIGHLIGHTS: lambda line: line.kind == Highlight.KIND,
        JournalFilter.OUTBOX: lambda line: line.kind == Post.KIND,
        JournalFilter.PLANNED: lambda line: line.kind == Activity.KIND and line.status != Status.FINISHED,
        JournalFilter.NOT_REFLECTED: lambda line: line.status == Status.FINISHED and line.record not in about,
        JournalFilter.UNDECIDED: lambda line: line.conflict,
    }
    return list(filter(rules[show], lines))


def read_editor_state(journal: Journal, record: RecordId) -> EditorState | None:
    """An entry to write in: its draft where there is one, else what it is now."""
    entry, draft = journal.entry(record), journal.draft(record)
    if draft is not None:
        return EditorState(record, draft.value, draft.heads, entry, unsaved=True)
    if entry is None or entry.value.KIND not in WRITTEN:
        return None
    return EditorState(record, entry.value, entry.seen, entry, unsaved=False)


def read_next(context: PageContext, record: RecordId) -> Reflection | None:
    """A reflection that goes on from another one, with the same model in its version of today."""
    entry = context.profile.journal.entry(record)
    if entry is None or not isinstance(entry.value, Reflection):
        return None
    model = context.shelf.home.resources.reflection_model(entry.value.model.partition("@")[0])
    return next_reflection(model, entry.value, record) if model else None


def read_versions(context: PageContext, record: RecordId, here: str, elsewhere: str) -> tuple[EntryVersion, ...]:
    """The versions of an entry, the latest first, with the model by its title."""
    journal = context.profile.journal
    return tuple(
        EntryVersion(
            one.id,
            moment_text(one.made_at),
            here if journal.is_mine(one) else elsewhere.format(name=one.device[:4]),
            _with_titles(context, journal.value_of(one)),
        )
        for one in reversed(journal.history(record))
    )


def _with_titles(context: PageContext, value: Record | None) -> Record | None:
    """The value for reading: models and materials under the names that a person knows them by."""
    if isinstance(value, Reflection):
        model = context.shelf.home.resources.reflection_model(value.model)
        return replace(value, model=model.title) if model else value
    if isinstance(value, Activity) and value.materials:
        titles = {name.id: name.title for name in context.shelf.shelf.names(value.materials)}
        return replace(value, materials=tuple(titles.get(material, material) for material in value.materials))
    return value
