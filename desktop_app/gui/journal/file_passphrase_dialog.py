"""The dialog for the passphrase of a journal's file."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.gui.forms.ui_file_passphrase import Ui_FilePassphraseForm
from desktop_app.gui.widgets.base_dialog import BaseDialog
from desktop_app.gui.widgets.field_problem import FieldProblem
from desktop_app.gui.widgets.fit_height import fit_height


class FilePassphraseDialog(BaseDialog):
    """Stays open until a passphrase was correct, or the person cancels.

    Signals:
        typed: a passphrase to try.
    """

    typed = Signal(str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._ui = ui = Ui_FilePassphraseForm()
        ui.setupUi(self)
        ui.file.setText(name)
        self._problem = FieldProblem(ui.problem)
        self._problem.changed.connect(lambda: fit_height(self))
        ui.take.setEnabled(False)
        ui.passphrase.textChanged.connect(lambda text: ui.take.setEnabled(bool(text)))
        ui.cancel.clicked.connect(self.reject)
        ui.take.clicked.connect(self._try)
        self.finished.connect(self.deleteLater)
        ui.passphrase.setFocus()

    def _try(self) -> None:
        self._ui.take.setEnabled(False)
        self._problem.clear()
        self.typed.emit(self._ui.passphrase.text())

    def tell_problem(self, problem: str) -> None:
        """Show why the last passphrase failed."""
        self._problem.say(problem, self._ui.passphrase)
        self._ui.take.setEnabled(bool(self._ui.passphrase.text()))
        self._ui.passphrase.selectAll()
