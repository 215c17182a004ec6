"""The question before a dialog with unsaved texts is closed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMessageBox, QWidget


class UnsavedBox(QMessageBox):
    """Asks whether to save what was written. Escape continues writing.

    Args:
        parent: the dialog with the texts.
        save: saves them, and closes the dialog.
        discard: closes the dialog without saving.
    """

    def __init__(self, parent: QWidget, save: Callable[[], object], discard: Callable[[], object]) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(self.tr("Save?"))
        self.setText(self.tr("Save what you have written?"))
        self.save = self.addButton(self.tr("Save"), QMessageBox.ButtonRole.AcceptRole)
        self.discard = self.addButton(self.tr("Discard"), QMessageBox.ButtonRole.DestructiveRole)
        self.addButton(QMessageBox.StandardButton.Cancel)
        self.setDefaultButton(self.save)
        self.save.clicked.connect(lambda _checked: save())
        self.discard.clicked.connect(lambda _checked: discard())
        self.finished.connect(self.deleteLater)
