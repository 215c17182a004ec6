"""The question before a file is taken in that was not given out from this journal."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop_app.domain.foreign_file import ForeignFile


class ForeignFileBox(QMessageBox):
    """Shows whose a file says it is and how much of it is new, and asks whether to take it in. Cancel is the default.

    Args:
        file: what is in it.
        what: why the question is asked, as a sentence.
        parent: where the box is shown.
        then: what taking it in does.
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
