"""Actions on the versions of an entry: showing them, resolving a conflict, undoing a change."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.journal import UndoResult
from desktop_app.domain.records.record import Record
from desktop_app.domain.revision import RecordId, RevisionId
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.journal.conflict_dialog import ConflictDialog
from desktop_app.gui.journal.history_dialog import EntryVersion, HistoryDialog
from desktop_app.gui.journal.journal_queries import ComparedVersions, read_compared, read_versions


class EntryVersions(QObject):
    """Opens the dialogs over a page, and writes the person's choice.

    Signals:
        changed: an entry has changed (its record; empty if it no longer exists).
        combined: an entry has the texts of both versions, to be edited (its record; the part that has both).
    """

    changed = Signal(str)
    combined = Signal(str, str)

    def __init__(self, context: PageContext, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._context = context

    def show_history(self, record: str) -> None:
        """Show all versions of an entry."""
        context, name = self._context, RecordId(record)
        here, elsewhere = self.tr("on this computer"), self.tr("on another computer ({name})")
        self._context.tasks.run_query(
            lambda: read_versions(context, name, here, elsewhere), lambda versions: self._tell(name, versions)
        )

    def _tell(self, record: RecordId, versions: tuple[EntryVersion, ...]) -> None:
        if not versions:
            return
        journal, tasks = self._context.profile.journal, self._context.tasks

        def restore(revision: str) -> None:
            when = next(one.when for one in versions if one.id == revision)
            tasks.run_query(
                lambda: journal.restore(record, RevisionId(revision)), lambda _none: self._restored(record, when)
            )

        dialog = HistoryDialog(versions, self._page)
        dialog.restored.connect(restore)
        dialog.open()

    def _restored(self, record: RecordId, when: str) -> None:
        self.changed.emit(record)
        told = self.tr("The version of {when} is the current one again.").format(when=when)
        self._context.messages.offer(told, self.tr("Undo"), lambda: self.undo(record))

    def decide(self, record: RecordId) -> None:
        """Let the person decide between the displayed version and the first contradicting one, if there is one."""
        context = self._context
        here, elsewhere = self.tr("This computer"), self.tr("Another computer ({name})")
        self._context.tasks.run_query(lambda: read_compared(context, record, here, elsewhere), self._ask)

    def _ask(self, compared: ComparedVersions | None) -> None:
        if compared is None:
            return
        dialog = ConflictDialog(compared, self._page)
        dialog.decided.connect(lambda value, edited: self._decided(compared, value, edited))
        dialog.open()

    def _decided(self, compared: ComparedVersions, value: Record, edited: str) -> None:
        journal, record = self._context.profile.journal, compared.record
        self._context.tasks.run_query(
            lambda: journal.decide(value, record, compared.between),
            lambda _none: self.combined.emit(record, edited) if edited else self.changed.emit(record),
        )

    def offer_undo(self, record: str, title: str) -> None:
        """Show that an entry was deleted, and offer to restore only that one."""
        told = self.tr("“{title}” is deleted.").format(title=title or self.tr("Without a title"))
        self._context.messages.offer(told, self.tr("Undo"), lambda: self.undo(RecordId(record)))

    def undo(self, of: RecordId | None = None) -> None:
        """Undo the last change in the journal, or the last one of a record."""
        journal = self._context.profile.journal
        self._context.tasks.run_query(lambda: journal.undo(of), self._undone)

    def _undone(self, undone: UndoResult | None) -> None:
        messages = self._context.messages
        if undone is None:
            messages.say(self.tr("There is nothing to undo."))
            return
        title = undone.title or self.tr("Without a title")
        messages.say(self.tr("The last change to “{title}” was undone.").format(title=title))
        self.changed.emit(undone.entry)
