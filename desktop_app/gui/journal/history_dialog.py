"""The dialog with the history of an entry, to compare any two versions and restore one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QWidget

from desktop_app.domain.foreign_text import shown_line
from desktop_app.domain.records.record import Record
from desktop_app.domain.revision import RevisionId
from desktop_app.gui.forms.ui_history import Ui_HistoryForm
from desktop_app.gui.widgets.base_dialog import BaseDialog
from desktop_app.gui.widgets.entry_html import changes_html
from desktop_app.gui.widgets.two_line_delegate import SECOND_LINE_ROLE, TwoLineDelegate

BEFORE, NOW = -1, -2
"""The version to compare with: the previous one or the latest; otherwise its row."""


@dataclass(frozen=True, slots=True)
class EntryVersion:
    """One revision of an entry; `value` is None if it deleted the entry."""

    id: RevisionId
    when: str
    where: str
    value: Record | None


class HistoryDialog(BaseDialog):
    """Shows the versions of one entry, latest first.

    Signals:
        restored: restore this version (RevisionId).
    """

    restored = Signal(str)

    def __init__(self, versions: Sequence[EntryVersion], parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = Ui_HistoryForm()
        self._ui.setupUi(self)
        self._versions = versions
        self._model = QStandardItemModel(self)
        ui = self._ui
        for number, version in enumerate(versions):
            item = QStandardItem(version.when)
            where = shown_line(version.where)
            what = self.tr("Now") if number == 0 else ""
            what = self.tr("Deleted") if version.value is None else what
            item.setData(" · ".join(part for part in (what, where) if part), SECOND_LINE_ROLE)
            item.setData(f"{version.when}. {item.data(SECOND_LINE_ROLE)}", Qt.ItemDataRole.AccessibleTextRole)
            item.setEditable(False)
            self._model.appendRow(item)
        ui.versions.setModel(self._model)
        ui.versions.setItemDelegate(TwoLineDelegate(ui.versions))
        ui.against.addItem(self.tr("The version before it"), BEFORE)
        ui.against.addItem(self.tr("The version of now"), NOW)
        for number, version in enumerate(versions):
            ui.against.addItem(version.when, number)
        ui.versions.selectionModel().currentChanged.connect(self._show)
        ui.against.currentIndexChanged.connect(self._show_current)
        ui.restore.clicked.connect(self._restore)
        ui.close.clicked.connect(self.accept)
        self.finished.connect(self.deleteLater)
        ui.versions.setCurrentIndex(self._model.index(0, 0))
        ui.versions.setFocus()

    def _show_current(self) -> None:
        self._show(self._ui.versions.currentIndex())

    def _show(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        row = index.row()
        value = self._versions[row].value
        self._ui.restore.setEnabled(row > 0 and value is not None)
        if value is None:
            self._ui.text.setPlainText(self.tr("The entry was deleted here."))
            return
        other = self._other(row) or value
        self._ui.text.setHtml(changes_html(other, value))

    def _other(self, row: int) -> Record | None:
        chosen = self._ui.against.currentData()
        place = {BEFORE: row + 1, NOW: 0}.get(chosen, chosen)
        return self._versions[place].value if place < len(self._versions) else None

    def _restore(self) -> None:
        self.restored.emit(self._versions[self._ui.versions.currentIndex().row()].id)
        self.accept()
