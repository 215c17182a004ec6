"""Opening a profile with its recovery code, and choosing a new passphrase."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.profile import Profile
from desktop_app.gui.base.page import HomeContext
from desktop_app.gui.forms.ui_recover import Ui_RecoverForm
from desktop_app.gui.profiles.background_estimate import estimator
from desktop_app.gui.widgets.base_dialog import BaseDialog
from desktop_app.gui.widgets.field_problem import FieldProblem
from desktop_app.gui.widgets.fit_height import fit_height
from desktop_app.services.profiles.open_profile import CreatedProfile


class RecoverDialog(BaseDialog):
    """Asks for the code and a new passphrase.

    Signals:
        recovered: the profile, with its new recovery code (`services.profiles.Made`).
    """

    recovered = Signal(CreatedProfile)

    def __init__(self, context: HomeContext, profile: Profile, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._profile = profile
        self._ui = ui = Ui_RecoverForm()
        ui.setupUi(self)
        ui.passphrase.start(estimator(context.composer, context.tasks))
        ui.passphrase.use_name(profile.name)
        self._problem = FieldProblem(ui.problem)
        self._problem.changed.connect(lambda: fit_height(self))
        ui.code.textChanged.connect(self._changed)
        ui.passphrase.changed.connect(self._changed)
        ui.cancel.clicked.connect(self.reject)
        ui.open.clicked.connect(self._open)
        self.finished.connect(lambda: context.tasks.delete_after(self))
        self._changed()

    def _changed(self) -> None:
        ui = self._ui
        ui.open.setEnabled(bool(ui.code.text().strip() and ui.passphrase.passphrase()))
        self._problem.clear()
        fit_height(self)

    def _open(self) -> None:
        profiles, profile = self._context.home.profiles, self._profile
        code, passphrase = self._ui.code.text(), self._ui.passphrase.passphrase()
        self._ui.open.setEnabled(False)
        self._context.tasks.run_query(
            lambda: profiles.secrets.recover(profile, code, passphrase), self._done, self._failed
        )

    def _done(self, made: CreatedProfile) -> None:
        self._ui.passphrase.clear()
        self.recovered.emit(made)
        self.accept()

    def _failed(self, error: Exception) -> None:
        self._changed()
        self._context.messages.explain(error, self._tell)

    def _tell(self, problem: str) -> None:
        self._problem.say(problem, self._ui.code)
