"""What the journal's page reads: an entry to write in, the versions of one, the one that goes on from another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from desktop_app.domain.journal import Entry
from desktop_app.domain.record_line import RecordLine
from desktop_app.domain.records.activity import Activity, Status
from desktop_app.domain.records.highlight import Highlight
from desktop_app.domain.records.post import Post
from desktop_app.domain.records.record import Record
from desktop_app.domain.records.reflection import Reflection
from desktop_app.domain.records.registry import WRITTEN
from desktop_app.domain.revision import RecordId, Revision, RevisionId
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.journal.history_dialog import EntryVersion
from desktop_app.gui.journal.reflection_editor import next_reflection
from desktop_app.gui.texts.lists import listed
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


@dataclass(frozen=True, slots=True)
class ComparedVersions:
    """Two versions that contradict each other, for a person to choose from.

    Args:
        record: the entry.
        mine: a version, this computer's if one of both is.
        theirs: the other one.
        titles: the computers on which they were written, with the times.
        between: the heads that the choice replaces.
        stages: the stages of the reflection's model, in its order.
        others: the number of further versions.
    """

    record: RecordId
    mine: Record
    theirs: Record
    titles: tuple[tuple[str, str], tuple[str, str]]
    between: tuple[RevisionId, ...]
    stages: tuple[str, ...]
    others: int


def read_compared(context: PageContext, record: RecordId, here: str, elsewhere: str) -> ComparedVersions | None:
    """The displayed version and the first one that contradicts it; None if no decision is necessary.

    Args:
        context: the services.
        record: the entry.
        here: the name of this computer.
        elsewhere: the name of a computer that is not known, with a place for the beginning of its id.
    """
    journal = context.profile.journal
    entry = journal.entry(record)
    conflict = entry.to_decide if entry else None
    if entry is None or conflict is None or conflict.value is None or conflict.value.KIND != entry.value.KIND:
        return None
    sides = [(entry.value, entry.heads, entry.made_at), (conflict.value, conflict.heads, conflict.made_at)]
    if not _is_from_here(journal, entry.heads) and _is_from_here(journal, conflict.heads):
        sides.reverse()
    name = ComputerTexts(context, here, elsewhere)
    titles = [(name.of_heads(heads), moment_text(made_at)) for _, heads, made_at in sides]
    return ComparedVersions(
        record,
        sides[0][0],
        sides[1][0],
        (titles[0], titles[1]),
        (*entry.heads, *conflict.heads),
        _model_stages(context, entry.value),
        len(entry.conflicts) - 1,
    )


def _is_from_here(journal: Journal, heads: Sequence[RevisionId]) -> bool:
    return any(journal.is_mine(one) for one in journal.revisions_named(heads))


def _model_stages(context: PageContext, value: Record) -> tuple[str, ...]:
    if not isinstance(value, Reflection):
        return ()
    model = context.shelf.home.resources.reflection_model(value.model)
    return tuple(stage.id for stage in model.stages) if model else ()


class ComputerTexts:
    """Names the computers on which revisions were written."""

    def __init__(self, context: PageContext, here: str, elsewhere: str) -> None:
        self._journal, self._here, self._elsewhere = context.profile.journal, here, elsewhere
        self._names = context.profile.exchange.computers.known()

    def of(self, revision: Revision) -> str:
        """The computer of a revision."""
        if self._journal.is_mine(revision):
            return self._here
        return self._names.get(revision.device) or self._elsewhere.format(name=revision.device[:4])

    def of_heads(self, heads: Sequence[RevisionId]) -> str:
        """The computers of a version; one that was merged has several."""
        found = {self.of(revision): None for revision in self._journal.revisions_named(heads)}
        return listed(found)


def read_versions(context: PageContext, record: RecordId, here: str, elsewhere: str) -> tuple[EntryVersion, ...]:
    """The versions of an entry, the latest first, with the model by its title."""
    journal, name = context.profile.journal, ComputerTexts(context, here, elsewhere)
    return tuple(
        EntryVersion(
            one.id,
            moment_text(one.made_at),
            name.of(one),
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
