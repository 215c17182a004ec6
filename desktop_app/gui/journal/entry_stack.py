"""The editors of the journal's page: which entry is open in which of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.domain.records.record import Record
from desktop_app.domain.revision import RecordId, RevisionId
from desktop_app.gui.base.entry_editor import EntryEditor
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.journal.journal_queries import EditorState, read_editor_state
from desktop_app.gui.widgets.form_setup import set_up_form
from desktop_app.gui.widgets.mnemonics import letters_beside


@dataclass(frozen=True, slots=True)
class OpenRequest:
    """An entry to open.

    Args:
        record: the entry.
        reveals: whether the list has to show it, also if its filter would hide it.
        then: called when it is open.
    """

    record: RecordId
    reveals: bool = True
    then: Callable[[], object] | None = None


class EntryStack(QObject):
    """Opens one entry at a time. What is open is saved as a revision when another one takes its place.

    An editor is made when the first entry of its kind is opened: many a person starts the program to read.

    Signals:
        opened: an entry was read and is open (EditorState, OpenRequest).
        not_editable: no editor shows that entry (its record).
    """

    opened = Signal(EditorState, OpenRequest)
    not_editable = Signal(str)

    def __init__(
        self, context: PageContext, place: QStackedWidget, find: Callable[[type[Record]], EntryEditor]
    ) -> None:
        super().__init__(place)
        self._context, self._place, self._find = context, place, find
        self.editors: list[EntryEditor] = []
        """Those that have been made."""
        self.current: EntryEditor | None = None
        """The editor of the open entry."""
        self._wanted: OpenRequest | None = None

    def add(self, editor: EntryEditor, page: QWidget) -> None:
        """Take an editor that was made, for entries of the page."""
        set_up_form(editor, letters_beside(page))
        self._place.addWidget(editor)
        self.editors.append(editor)

    def open(self, wanted: OpenRequest) -> None:
        """Read an entry in the background, and open it."""
        self.leave()
        self._wanted = wanted
        journal = self._context.profile.journal
        self._context.tasks.run_query(
            lambda: read_editor_state(journal, wanted.record), lambda found: self._open(found, wanted)
        )

    def _open(self, found: EditorState | None, wanted: OpenRequest) -> None:
        if wanted is not self._wanted:
            return
        if found is None:
            self.not_editable.emit(wanted.record)
            return
        self._edit(found.record, found.value, found.heads, unsaved=found.unsaved)
        self.opened.emit(found, wanted)
        if wanted.then is not None:
            wanted.then()

    def begin(self, record: RecordId, value: Record) -> None:
        """Open a new entry."""
        # An entry that is still being read must not take the place of the new one.
        self._wanted = None
        self._edit(record, value, (), unsaved=True)

    def _edit(self, record: RecordId, value: Record, heads: tuple[RevisionId, ...], *, unsaved: bool) -> None:
        self.leave()
        editor = self._find(type(value))
        editor.begin(record, value, heads, unsaved=unsaved)
        self.current = editor
        self._place.setCurrentWidget(editor)

    @property
    def record(self) -> RecordId | None:
        """The id of the open entry."""
        return self.current.record if self.current is not None else None

    @property
    def has_unwritten(self) -> bool:
        """Whether some of the person's input could not be saved yet."""
        return any(editor.has_unwritten for editor in self.editors)

    def focus_part(self, part: str) -> None:
        """Put the cursor into a part of the open entry (`ConflictPart.key`)."""
        if self.current is not None:
            self.current.focus_part(part)

    def leave(self) -> None:
        """Save the open entry as a revision, because the person leaves it."""
        if self.current is not None:
            self.current.leave()
            self.current = None

    def pause(self) -> None:
        """Save the open entry and keep it open."""
        for editor in self.editors:
            if editor is self.current or editor.has_unwritten:
                editor.save()

    def forget_removed(self) -> None:
        """Note that the open entry was deleted."""
        if self.current is not None and self.current.record is None:
            self.current = None
