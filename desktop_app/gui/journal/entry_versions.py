"""Actions on the versions of an entry: showing them, resolving a conflict, undoing a change."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.journal import Entry, UndoResult
from desktop_app.domain.records.record import Record
from desktop_app.domain.revision import RecordId, RevisionId
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.journal.conflict_dialog import ConflictDialog, Decision
from desktop_app.gui.journal.history_dialog import EntryVersion, HistoryDialog
from desktop_app.gui.journal.journal_queries import read_versions


class EntryVersions(QObject):
    """Opens the dialogs over a page, and writes the person's choice.

    Signals:
        changed: an entry has changed (its record; empty if it no longer exists).
    """

    changed = Signal(str)

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
            tasks.run_query(
                lambda: journal.restore(record, RevisionId(revision)), lambda _none: self.changed.emit(record)
            )

        dialog = HistoryDialog(versions, self._page)
        dialog.restored.connect(restore)
        dialog.open()

    def decide(self, entry: Entry | None) -> None:
        """Let the person decide between the displayed version and the first contradicting one, if there is one."""
        compared = entry.to_decide if entry else None
        if entry is None or compared is None or compared.value is None:
            return
        mine, theirs = entry.value, compared.value
        between = (*entry.heads, *compared.heads)
        dialog = ConflictDialog(entry, compared, self._page)
        dialog.decided.connect(
            lambda decision: self._decided(entry.record, between, self._chosen(decision, mine, theirs))
        )
        dialog.open()

    def _chosen(self, decision: Decision, mine: Record, theirs: Record) -> Record:
        if decision is Decision.BOTH:
            return self._context.profile.journal.with_both(mine, theirs)
        return mine if decision is Decision.MINE else theirs

    def _decided(self, record: RecordId, between: tuple[RevisionId, ...], value: Record) -> None:
        journal = self._context.profile.journal
        self._context.tasks.run_query(
            lambda: journal.decide(value, record, between), lambda _none: self.changed.emit(record)
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
            messages.say(self.tr("There is nothing to take back."))
            return
        title = undone.title or self.tr("Without a title")
        messages.say(self.tr("The last change of “{title}” was taken back.").format(title=title))
        self.changed.emit(undone.entry)
