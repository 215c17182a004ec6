"""The list of deleted records, each with its text, to be restored."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.journal import DeletedRecord
from desktop_app.domain.revision import RecordId
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.forms.ui_deleted import Ui_DeletedForm
from desktop_app.gui.texts.words import moment_text, record_kind_name
from desktop_app.gui.widgets.base_dialog import BaseDialog
from desktop_app.gui.widgets.entry_html import changes_html
from desktop_app.gui.widgets.two_line_delegate import TwoLineDelegate
from desktop_app.gui.widgets.two_line_model import THING_ROLE, TwoLineModel

HEIGHT = 560
"""Pixels for the list and the text of the selected record."""


class DeletedItemsDialog(BaseDialog):
    """Shows deleted entries, highlights, evidence and other records. Enter restores the selected one.

    Signals:
        restored: a record was restored (the record of the entry to show).
    """

    restored = Signal(str)

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self.model = TwoLineModel(self)
        self._ui = ui = Ui_DeletedForm()
        ui.setupUi(self)
        self.resize(self.width(), HEIGHT)
        self.setWindowTitle(self.tr("Deleted items"))
        ui.heading.setText(self.tr("Deleted items"))
        ui.hint.setText(self.tr("What you deleted stays in your journal, and can be restored at any time."))
        ui.remove.hide()
        ui.list.setAccessibleName(self.tr("Deleted items, the latest first"))
        ui.list.setModel(self.model)
        ui.list.setItemDelegate(TwoLineDelegate(ui.list))
        ui.list.selectionModel().currentChanged.connect(self._show_text)
        ui.list.activated.connect(self._restore)
        ui.restore.clicked.connect(self._restore)
        ui.close_.clicked.connect(self.accept)
        self.finished.connect(lambda: context.tasks.delete_after(self))
        ui.restore.setEnabled(False)
        ui.list.setFocus()
        self._read()

    def _read(self) -> None:
        self._context.tasks.run_query(self._context.profile.journal.deleted, self._show)

    def _show(self, found: tuple[DeletedRecord, ...]) -> None:
        ui = self._ui
        self.model.show_rows([(self._title(one), self._about(one), one) for one in found])
        ui.restore.setEnabled(bool(found))
        if not found and not ui.told.text():
            ui.told.setText(self.tr("Nothing was deleted."))
        ui.list.setCurrentIndex(self.model.index(0))
        self._show_text()

    def _title(self, record: DeletedRecord) -> str:
        return record.line.title or self.tr("Without a title")

    def _about(self, record: DeletedRecord) -> str:
        deleted = self.tr("deleted {moment}").format(moment=moment_text(record.deleted_at))
        return f"{record_kind_name(record.line.kind)} · {deleted}"

    def _chosen(self) -> DeletedRecord | None:
        found: DeletedRecord | None = self._ui.list.currentIndex().data(THING_ROLE)
        return found

    def _show_text(self) -> None:
        chosen = self._chosen()
        self._ui.text.setHtml(changes_html(chosen.value, chosen.value) if chosen else "")

    def _restore(self) -> None:
        chosen, journal = self._chosen(), self._context.profile.journal
        if chosen is not None:
            self._ui.restore.setEnabled(False)
            self._context.tasks.run_query(
                lambda: journal.undelete(chosen.line.record), lambda entry: self._restored(chosen, entry), self._failed
            )

    def _restored(self, record: DeletedRecord, entry: RecordId) -> None:
        self._read()
        self._ui.told.setText(self.tr("“{title}” is back.").format(title=self._title(record)))
        self.restored.emit(entry)

    def _failed(self, error: Exception) -> None:
        self._ui.restore.setEnabled(True)
        self._context.messages.explain(error, self._ui.told.setText)
