"""The recovery code, shown once: to print, to save, to copy by hand."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.gui.base.page import HomeContext
from desktop_app.gui.base.printing import PrintJob
from desktop_app.gui.forms.ui_recovery import Ui_RecoveryForm
from desktop_app.gui.texts.languages import error_text
from desktop_app.gui.widgets.base_dialog import BaseDialog
from desktop_app.gui.widgets.file_dialogs import choose_target
from desktop_app.gui.widgets.fit_height import fit_height
from desktop_app.services.profiles.open_profile import CreatedProfile

GROUPS_IN_LINE = 4


class RecoveryDialog(BaseDialog):
    """Shows the code until the person confirms that it is in a safe place.

    Signals:
        noted: the person has confirmed.
    """

    noted = Signal()

    def __init__(self, context: HomeContext, made: CreatedProfile, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._made = made
        self._ui = ui = Ui_RecoveryForm()
        ui.setupUi(self)
        groups = made.code.split("-")
        lines = ["-".join(groups[at : at + GROUPS_IN_LINE]) for at in range(0, len(groups), GROUPS_IN_LINE)]
        ui.code.setText("\n".join(lines))
        ui.code.setAccessibleName(self.tr("Recovery code"))
        ui.code.setProperty("role", "code")
        ui.code.setMargin(12)
        ui.told.hide()
        fit_height(self)
        ui.safe.toggled.connect(ui.done_.setEnabled)
        ui.print_.clicked.connect(self._print)
        ui.save.clicked.connect(self._choose)
        ui.done_.clicked.connect(self.accept)
        self.accepted.connect(self.noted)
        self.finished.connect(lambda: context.tasks.delete_after(self))

    def reject(self) -> None:
        """Ignore Escape until the person has confirmed, because it would lose the only copy."""
        if self._ui.safe.isChecked():
            super().accept()
        else:
            self._tell(self.tr("Put the code in a safe place. It is never shown again. Tick the box above to go on."))

    def _print(self) -> None:
        context, made = self._context, self._made
        self._ui.print_.setEnabled(False)
        context.tasks.run_job(
            "",
            lambda _control: context.composer.recovery_sheet(made.opened.profile, made.code, context.home.clock()),
            self._send,
            self._failed,
            shown=False,
        )

    def _send(self, pdf: bytes) -> None:
        self._ui.print_.setEnabled(True)
        job = PrintJob(pdf, self.tr("Recovery code"), self)
        job.status_changed.connect(self._tell)
        job.ask()

    def _choose(self) -> None:
        kinds = [self.tr("PDF (*.pdf)")]
        choose_target(self, self.tr("Save the sheet"), kinds, "pdf", self._save, "springshelf-recovery-code.pdf")

    def _save(self, target: Path) -> None:
        context, made = self._context, self._made
        context.tasks.run_job(
            "",
            lambda _control: context.composer.write_recovery_sheet(
                made.opened.profile, made.code, context.home.clock(), target
            ),
            lambda _none: self._tell(self.tr("Saved: {path}").format(path=target)),
            self._failed,
            shown=False,
        )

    def _failed(self, error: Exception) -> None:
        self._ui.print_.setEnabled(True)
        self._tell(error_text(error))

    def _tell(self, text: str) -> None:
        self._ui.told.setText(text)
        self._ui.told.show()
        fit_height(self)
