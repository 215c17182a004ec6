"""The base of all editors of records: drafts while writing, one revision on leaving.

Policy: each change is saved as an encrypted draft within three seconds. When the person leaves the entry, or the window
closes, the draft becomes one revision. Opening an entry without a change writes nothing. The draft follows the form: it
is deleted as soon as the form has the saved text again, or in a new entry nothing. Input that could not be saved (a
full disk) stays in memory, is shown again when the entry is opened, and is retried at each save.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from desktop_app.domain.records.record import Record
from desktop_app.domain.records.registry import title_of
from desktop_app.domain.revision import RecordId, RevisionId
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.base.save_timer import SaveTimer


class EntryEditor(QWidget):
    """Base of the editors of one kind of record, which define how a value is shown and read.

    Signals:
        written: a revision was written, or the entry was deleted.
        drafted: a draft was kept (the entry's title).
        history_requested: show the entry's history (record).
        removed: the entry was deleted (its record, empty if it was never saved; its title).
    """

    written = Signal()
    drafted = Signal(str)
    history_requested = Signal(str)
    removed = Signal(str, str)
    saved_label: QLabel
    """The label that shows whether everything is saved; like the next one, it is part of the form."""
    scroll_area: QScrollArea | None = None

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.record: RecordId | None = None
        self._clean: Record | None = None
        self._opened: tuple[Record, Record] | None = None
        """The entry when it was opened, and the form's value at that time."""
        self._loading = False
        self._unwritten: dict[RecordId, Record] = {}
        self._drafted: set[RecordId] = set()
        self._seen: dict[RecordId, tuple[RevisionId, ...]] = {}
        self._save_timer = SaveTimer(self)
        self._save_timer.due.connect(self._keep_draft)

    def heightForWidth(self, width: int) -> int:
        # A stack takes this as the minimum height of its pages, and a layout would return the preferred one.
        layout = self.layout()
        return layout.totalMinimumHeightForWidth(width) if layout is not None and layout.hasHeightForWidth() else -1

    def value(self) -> Record:
        """The entry with the form's values."""
        raise NotImplementedError

    def show_value(self, value: Record) -> None:
        """Fill the form."""
        raise NotImplementedError

    def edited(self) -> Record:
        """The opened entry with the person's changes in the form.

        A field that the form can't show exactly (more minutes than it can count, a title with a trailing space) is
        kept.
        """
        value = self.value()
        if self._opened is None or type(self._opened[0]) is not type(value):
            return value
        opened, shown = self._opened
        names = [name for name in value.CODECS if getattr(value, name) != getattr(shown, name)]
        return replace(opened, **{name: getattr(value, name) for name in names})

    def is_blank(self, value: Record) -> bool:
        """Whether nothing worth saving was written."""
        raise NotImplementedError

    def focus_part(self, part: str) -> None:
        """Put the cursor into a part of the entry: a field, or a stage as "stages/" and its id."""
        raise NotImplementedError

    def begin(self, record: RecordId, value: Record, heads: tuple[RevisionId, ...] = (), *, unsaved: bool) -> None:
        """Edit an entry that was read from `heads`; `unsaved`: `value` is new or a draft, and no revision yet."""
        if record in self._unwritten:
            value, unsaved = self._unwritten[record], True
        else:
            self._seen[record] = heads
        self._loading = True
        self.record = record
        self.show_value(value)
        self._loading = False
        self._opened = value, self.value()
        if self.scroll_area is not None:
            self.scroll_area.verticalScrollBar().setValue(0)
        if unsaved:
            self._drafted.add(record)
        self._clean = None if unsaved else value
        self.saved_label.setText("" if unsaved else self.tr("Saved"))

    def touched(self) -> None:
        """Handle a change; called by the form's widgets."""
        if self._loading or self.record is None:
            return
        value = self.edited()
        if value == self._clean or self._is_nothing(value):
            self._drop_draft(self.record)
            return
        self.saved_label.setText(self.tr("Writing…"))
        self._save_timer.start()

    def _drop_draft(self, record: RecordId) -> None:
        """Delete the draft, because the person has undone all changes."""
        self._save_timer.stop()
        if record in self._drafted:
            self._drafted.discard(record)
            journal = self._context.profile.journal
            self._context.tasks.run_query(lambda: journal.drop_draft(record))
        if record not in self._unwritten:
            self.saved_label.setText(self.tr("Saved") if self._clean is not None else "")

    def _keep_draft(self) -> None:
        self._save_timer.stop()
        value = self.edited()
        if self.record is None or value == self._clean or self._is_nothing(value):
            return
        self._drafted.add(self.record)
        journal, record = self._context.profile.journal, self.record

        def keep() -> None:
            journal.save_draft(record, value, self._seen.get(record, ()))

        self._context.tasks.run_query(keep, lambda _none: self._draft_kept(record))

    def _draft_kept(self, record: RecordId) -> None:
        if record == self.record:
            self.drafted.emit(title_of(self.edited()))
        if record == self.record and record in self._drafted and not self._save_timer.in_pause:
            self.saved_label.setText(self.tr("Draft kept"))

    def leave(self) -> None:
        """Save the text as a revision, and close the entry."""
        self.save()
        self.record = None

    def save(self) -> None:
        """Save the text as a revision."""
        self._save_timer.stop()
        for waiting, unwritten in tuple(self._unwritten.items()):
            if waiting != self.record:
                self._write(waiting, unwritten)
        value = self.edited()
        if self.record is None:
            return
        if value == self._clean or self._is_nothing(value):
            self._drop_draft(self.record)
            return
        self._clean = value
        self.saved_label.setText(self.tr("Saving…"))
        self._write(self.record, value)

    def _write(self, record: RecordId, value: Record) -> None:
        self._unwritten[record] = value
        self._drafted.discard(record)

        def write() -> None:
            # Read when it is its turn, because the previous save has changed the heads.
            self._seen[record] = self.store(record, value, self._seen.get(record, ()))

        self._context.tasks.run_query(write, lambda _none: self._saved(record, value), self._not_saved)

    def store(self, record: RecordId, value: Record, seen: tuple[RevisionId, ...]) -> tuple[RevisionId, ...]:
        """Write a value over the heads that the person saw, and return the new ones; called by a worker."""
        return self._context.profile.journal.save(value, record, seen)

    def _saved(self, record: RecordId, value: Record) -> None:
        if self._unwritten.get(record) == value:
            del self._unwritten[record]
        if record == self.record and not self._save_timer.in_pause:
            self.saved_label.setText(self.tr("Saved"))
        self.written.emit()

    def _not_saved(self, error: Exception) -> None:
        self._clean = None if self.record in self._unwritten else self._clean
        self.saved_label.setText(self.tr("Not saved"))
        self._context.messages.error(error)

    @property
    def has_unwritten(self) -> bool:
        """Whether some of the person's input exists only here, because it could not be saved."""
        return bool(self._unwritten)

    def _is_nothing(self, value: Record) -> bool:
        """Whether a new entry is still empty. Emptying a saved entry is a change like any other."""
        return self._is_new and self.is_blank(value)

    @property
    def _is_new(self) -> bool:
        """Whether the entry has no revision yet."""
        return self._clean is None and not (self.record and self._seen.get(self.record))

    def ask_history(self) -> None:
        """Save, and show the entry's history."""
        if self.record is not None:
            self.save()
            self.history_requested.emit(self.record)

    def remove(self) -> None:
        """Delete the entry. Its history, with unsaved input, stays in the journal, and it can be restored."""
        self._save_timer.stop()
        if self.record is None:
            return
        journal, record, value = self._context.profile.journal, self.record, self.edited()
        nothing, changed = self._is_nothing(value), value != self._clean
        self.record = None
        self._unwritten.pop(record, None)
        self._drafted.discard(record)

        def delete() -> None:
            if nothing:
                journal.drop_draft(record)
                return
            if changed:
                self._seen[record] = journal.save(value, record, self._seen.get(record, ()))
            journal.delete(record, value.KIND)

        def deleted() -> None:
            self.removed.emit("" if nothing else record, title_of(value))
            self.written.emit()

        def not_deleted(error: Exception) -> None:
            if changed and not nothing:
                self._unwritten[record] = value
            self._context.messages.error(error)

        self._context.tasks.run_query(delete, lambda _none: deleted(), not_deleted)
