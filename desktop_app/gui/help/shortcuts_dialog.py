"""The list of shortcuts (F1)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHeaderView, QTableWidgetItem, QWidget

from desktop_app.domain.folding import has_typed
from desktop_app.gui.forms.ui_shortcuts import Ui_ShortcutsForm
from desktop_app.gui.help.shortcuts import Shortcut
from desktop_app.gui.widgets.base_dialog import BaseDialog


class ShortcutsDialog(BaseDialog):
    """Lists shortcuts, and filters them by keys or description."""

    def __init__(self, shortcuts: Sequence[Shortcut], parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui = Ui_ShortcutsForm()
        ui.setupUi(self)
        table = ui.shortcuts
        table.setHorizontalHeaderLabels([self.tr("Keys"), self.tr("Action"), self.tr("Where")])
        table.setRowCount(len(shortcuts))
        for row, one in enumerate(shortcuts):
            for column, text in enumerate((one.keys, one.description, one.where or self.tr("Everywhere"))):
                table.setItem(row, column, QTableWidgetItem(text))
        table.setWordWrap(True)
        header = table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        header.setHighlightSections(False)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.setCurrentCell(0, 0)
        ui.search.textChanged.connect(self._find)
        ui.close.clicked.connect(self.accept)
        self.finished.connect(self.deleteLater)

    def _find(self, typed: str) -> None:
        table = self._ui.shortcuts
        for row in range(table.rowCount()):
            cells = [table.item(row, column) for column in range(table.columnCount())]
            text = " ".join(cell.text() for cell in cells if cell is not None)
            table.setRowHidden(row, not has_typed(text, typed))
