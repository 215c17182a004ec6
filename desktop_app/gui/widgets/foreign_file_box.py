"""The question before the import of a file that was not exported from this journal."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop_app.domain.foreign_file import ForeignFile


class ForeignFileBox(QMessageBox):
    """Shows the file's stated owner and how much of it is new, and asks whether to import it. Cancel is the default.

    Args:
        file: the file's content.
        what: the reason for the question, as a sentence.
        parent: the parent widget.
        then: the import action.
    """

    def __init__(self, file: ForeignFile, what: str, parent: QWidget, then: Callable[[], None]) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(self.tr("Take in this file?"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(what)
        self.setInformativeText("\n".join(self._about(file)))
        self.take_in = self.addButton(self.tr("Take in"), QMessageBox.ButtonRole.AcceptRole)
        self.setDefaultButton(self.addButton(QMessageBox.StandardButton.Cancel))
        self.take_in.clicked.connect(then)
        self.finished.connect(self.deleteLater)

    def _about(self, file: ForeignFile) -> list[str]:
        lines = [self.tr("File: {name}").format(name=file.name)]
        if file.owner:
            lines.append(self.tr("The name in it: {name}").format(name=file.owner))
        if file.portfolio:
            told = self.tr("Portfolio {portfolio}, version {version}")
            lines.append(told.format(portfolio=file.portfolio, version=file.version))
        return lines
