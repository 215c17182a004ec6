"""Restoring a backup when the journal or its keys can't be read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.profile import Profile
from desktop_app.domain.progress import Control
from desktop_app.gui.base.page import HomeContext
from desktop_app.gui.forms.ui_restore import Ui_RestoreForm
from desktop_app.gui.profiles.backup_list import BackupList
from desktop_app.gui.widgets.base_dialog import BaseDialog
from desktop_app.gui.widgets.file_dialogs import choose_folder
from desktop_app.gui.widgets.fit_height import fit_height
from desktop_app.gui.widgets.two_line_delegate import TwoLineDelegate
from desktop_app.gui.widgets.two_line_model import THING_ROLE
from desktop_app.services.backups.backup import Backup


class RestoreDialog(BaseDialog):
    """Shows the problem of a profile, and lists its backups; each opens with its own keys.

    Signals:
        restored: the profile that was restored from a backup.
    """

    restored = Signal(Profile)

    def __init__(self, context: HomeContext, profile: Profile, why: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._profile = context, profile
        self._ui = ui = Ui_RestoreForm()
        ui.setupUi(self)
        self._model = BackupList(self)
        ui.list.setModel(self._model)
        ui.list.setItemDelegate(TwoLineDelegate(ui.list))
        ui.list.selectionModel().currentChanged.connect(self._chosen)
        ui.why.setText(why)
        ui.restore.clicked.connect(self._restore)
        ui.cancel.clicked.connect(self.reject)
        ui.elsewhere.clicked.connect(self._choose)
        self.finished.connect(lambda: context.tasks.delete_after(self))
        self._read(None)

    def _read(self, folder: Path | None) -> None:
        context, profile = self._context, self._profile

        def read() -> tuple[Backup, ...]:
            if folder is None:
                return context.composer.backups_without_key(context.home, profile)
            alone = context.composer.outside_backup(folder)
            return (alone,) if alone else context.composer.backups_without_key(context.home, profile, folder)

        self._context.tasks.run_query(read, self._show, self._failed)

    def _show(self, every: tuple[Backup, ...]) -> None:
        self._model.show_backups(every)
        if every:
            self._ui.list.setCurrentIndex(self._model.index(0))
        self._chosen()
        self._tell("" if every else self.tr("No backup was found there. Choose the folder that they are in."))

    def _backup(self) -> Backup | None:
        found: Backup | None = self._ui.list.currentIndex().data(THING_ROLE)
        return found

    def _chosen(self) -> None:
        backup, ui = self._backup(), self._ui
        asks = backup is not None and self._context.composer.profile_in(backup).asks
        ui.labelPassphrase.setVisible(asks)
        ui.passphrase.setVisible(asks)
        ui.restore.setEnabled(backup is not None)
        fit_height(self)

    def _choose(self) -> None:
        choose_folder(self, self.tr("Choose the folder for backups"), self._read)

    def _restore(self) -> None:
        backup, context, typed = self._backup(), self._context, self._ui.passphrase.text()
        if backup is None:
            return

        def run(control: Control) -> Profile:
            control.check(backup.name)
            opened = context.home.profiles.open(context.composer.profile_in(backup), typed)
            try:
                return context.composer.restore_backup(context.home, backup, opened)
            finally:
                opened.forget()

        self._ui.restore.setEnabled(False)
        self._context.tasks.run_job(self.tr("Bringing back the backup"), run, self._done, self._failed)

    def _done(self, profile: Profile) -> None:
        self._ui.passphrase.clear()
        self.restored.emit(profile)
        self.accept()

    def _failed(self, error: Exception) -> None:
        self._chosen()
        self._context.messages.explain(error, self._tell)
        self._ui.passphrase.clear()
        self._ui.passphrase.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, problem: str) -> None:
        self._ui.problem.setText(problem)
        self._ui.problem.setVisible(bool(problem))
        fit_height(self)
