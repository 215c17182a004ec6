"""Asks for the reason before a signature is withdrawn."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.revision import RecordId
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.base.unfinished_texts import UnfinishedTexts
from desktop_app.gui.forms.ui_withdrawal import Ui_WithdrawalForm
from desktop_app.gui.widgets.base_dialog import BaseDialog
from desktop_app.gui.widgets.fit_height import fit_height


class WithdrawalDialog(BaseDialog):
    """Withdraws a signature. If that can't be saved, the dialog stays open with the reason.

    Args:
        context: the services.
        signature: the signature's record.
        told: a text with the name of the signer.
        parent: the window.

    Signals:
        withdrawn: the signature is withdrawn.
    """

    withdrawn = Signal()

    def __init__(self, context: PageContext, signature: RecordId, told: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._signature = context, signature
        self._ui = ui = Ui_WithdrawalForm()
        ui.setupUi(self)
        ui.labelReason.setText(f"{told}\n{ui.labelReason.text()}")
        ui.problem.hide()
        ui.reason.textChanged.connect(self._changed)
        ui.cancel.clicked.connect(self.reject)
        ui.withdraw.clicked.connect(self._withdraw)
        self._unfinished = UnfinishedTexts(context, f"withdrawal.{signature}", {"reason": ui.reason}, self)
        self._unfinished.restore()
        self.finished.connect(self._leave)
        self._changed()
        ui.reason.setFocus()

    def _leave(self) -> None:
        self._unfinished.forget()
        self._context.tasks.delete_after(self)

    def _changed(self) -> None:
        self._ui.withdraw.setEnabled(bool(self._ui.reason.text().strip()))

    def _withdraw(self) -> None:
        feedback, signature, reason = self._context.feedback, self._signature, self._ui.reason.text()
        self._ui.withdraw.setEnabled(False)
        self._context.tasks.run_query(lambda: feedback.withdraw(signature, reason), self._done, self._failed)

    def _done(self, _none: object) -> None:
        self.accept()
        self.withdrawn.emit()

    def _failed(self, error: Exception) -> None:
        self._changed()
        self._context.messages.explain(error, self._tell)

    def _tell(self, problem: str) -> None:
        self._ui.problem.setText(problem)
        self._ui.problem.show()
        fit_height(self)
