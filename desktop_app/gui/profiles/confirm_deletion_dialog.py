"""Asks for the passphrase of a profile before it is deleted, or for its name if it has no passphrase."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.domain.profile import Profile
from desktop_app.gui.base.page import HomeContext
from desktop_app.gui.forms.ui_confirm_deletion import Ui_ConfirmDeletionForm
from desktop_app.gui.profiles.profile_words import name_of
from desktop_app.gui.widgets.base_dialog import BaseDialog
from desktop_app.gui.widgets.field_problem import FieldProblem
from desktop_app.gui.widgets.fit_height import fit_height


class ConfirmDeletionDialog(BaseDialog):
    """Deletes a profile after confirmation; after a wrong answer it stays open and says so.

    Args:
        context: runs the deletion.
        profile: the profile.
        consequence: the effect of the deletion, as a sentence.
        delete: deletes it; called by a worker with the person's input.
        parent: the window.

    Signals:
        begun: the deletion starts; nothing may hold its files any more.
        kept: it was not deleted.
        deleted: it was deleted (the result of `delete`).
    """

    begun = Signal()
    kept = Signal()
    deleted = Signal(object)  # Qt has no type for any result

    def __init__(
        self,
        context: HomeContext,
        profile: Profile,
        consequence: str,
        delete: Callable[[str], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._context, self._delete = context, delete
        self._ui = ui = Ui_ConfirmDeletionForm()
        ui.setupUi(self)
        self.setWindowTitle(self.tr("Delete a profile"))
        ui.heading.setText(self.tr("Delete everything that {name} wrote?").format(name=name_of(profile)))
        ui.hint.setText(consequence)
        asked = self.tr("&Passphrase:") if profile.asks else self.tr("Type the name “{name}” to delete &it:")
        ui.labelTyped.setText(asked.format(name=name_of(profile).replace("&", "&&")))
        ui.typed.setAccessibleName(ui.labelTyped.text().replace("&", ""))
        ui.typed.setEchoMode(QLineEdit.EchoMode.Password if profile.asks else QLineEdit.EchoMode.Normal)
        self._problem = FieldProblem(ui.problem)
        self._problem.changed.connect(lambda: fit_height(self))
        ui.typed.textChanged.connect(self._changed)
        ui.cancel.clicked.connect(self.reject)
        ui.delete_.clicked.connect(self._run)
        self.finished.connect(lambda: context.tasks.delete_after(self))
        self._changed()
        ui.typed.setFocus()

    def _changed(self) -> None:
        self._ui.delete_.setEnabled(bool(self._ui.typed.text().strip()))

    def _run(self) -> None:
        typed = self._ui.typed.text()
        self._ui.delete_.setEnabled(False)
        self.begun.emit()
        self._context.tasks.run_query(lambda: self._delete(typed), self._done, self._failed)

    def _done(self, result: object) -> None:
        self._ui.typed.clear()
        self.accept()
        self.deleted.emit(result)

    def _failed(self, error: Exception) -> None:
        self._ui.typed.clear()
        self.kept.emit()
        self._context.messages.explain(error, self._tell)

    def _tell(self, problem: str) -> None:
        self._problem.say(problem, self._ui.typed)
