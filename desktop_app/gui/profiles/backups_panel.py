"""The backups of the journal: making, verifying, restoring and joining them, and choosing their folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop_app.domain.profile import Profile
from desktop_app.domain.progress import Control
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.forms.ui_own_profile_backups import Ui_OwnProfileBackupsForm
from desktop_app.gui.profiles.backup_list import BackupList
from desktop_app.gui.profiles.profile_words import day_text
from desktop_app.gui.texts.join_result_text import JoinResultText
from desktop_app.gui.widgets.file_dialogs import choose_folder
from desktop_app.gui.widgets.two_line_delegate import TwoLineDelegate
from desktop_app.gui.widgets.two_line_model import THING_ROLE
from desktop_app.services.backups.backup import Backup
from desktop_app.services.backups.backups import RestorePreview
from desktop_app.services.exchange.exchange import JoinResult


class BackupsPanel(QWidget):
    """The tab of the profile with the list of backups.

    Signals:
        message_posted: a sentence for the person.
        joined: entries were imported from a backup (number of conflicts).
    """

    message_posted = Signal(str)
    joined = Signal(int)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._ui = ui = Ui_OwnProfileBackupsForm()
        ui.setupUi(self)
        self._context = context
        self._model = BackupList(self)
        ui.list.setModel(self._model)
        ui.list.setItemDelegate(TwoLineDelegate(ui.list))
        ui.list.selectionModel().currentChanged.connect(self._chosen)
        ui.backUp.clicked.connect(self._back_up)
        ui.verify.clicked.connect(self._verify)
        ui.restore.clicked.connect(self._compare)
        ui.join.clicked.connect(self._join)
        ui.chooseFolder.clicked.connect(self._choose)
        ui.beside.clicked.connect(lambda: self._use_folder(None))
        self._read()

    def _read(self) -> None:
        context = self._context

        def read() -> tuple[Path, bool, tuple[Backup, ...], tuple[Profile, ...]]:
            backups = context.profile.backups()
            elsewhere = context.profile.backup_folder is not None
            return backups.folder, elsewhere, backups.all(), context.profile.restored_copies()

        self._context.tasks.run_query(read, lambda found: self._show(*found), self._failed)

    def _show(self, folder: Path, elsewhere: bool, every: tuple[Backup, ...], copies: tuple[Profile, ...]) -> None:
        ui = self._ui
        ui.folder.setText(str(folder))
        ui.beside.setEnabled(elsewhere)
        copy = self.tr("A separate profile, restored from a backup")
        backups = [(day_text(one.made_at), self._model.describe(one), one) for one in every]
        self._model.show_rows([*backups, *((one.name, copy, one) for one in copies)])
        ui.list.setCurrentIndex(self._model.index(0))
        if every:
            last = self.tr("Last backup: {day}. Backed up daily while you write.")
            ui.lastBackup.setText(last.format(day=day_text(every[0].made_at)))
        else:
            ui.lastBackup.setText(self.tr("No backup yet. Backed up daily while you write."))
        self._chosen()

    def _chosen(self) -> None:
        there = self._backup() is not None
        self._ui.verify.setEnabled(there)
        self._ui.restore.setEnabled(there)
        self._ui.join.setEnabled(self._ui.list.currentIndex().isValid())

    def _backup(self) -> Backup | None:
        found = self._ui.list.currentIndex().data(THING_ROLE)
        return found if isinstance(found, Backup) else None

    def _back_up(self) -> None:
        context = self._context

        def run(control: Control) -> Backup:
            return context.profile.backups().create(control)

        self._ui.backUp.setEnabled(False)
        self._context.tasks.run_job(self.tr("Backing up your journal"), run, self._backed_up, self._failed)

    def _backed_up(self, backup: Backup) -> None:
        self._ui.backUp.setEnabled(True)
        entries = self.tr("%n entries", "", backup.counts.records)
        self.message_posted.emit(self.tr("Backup made and verified: {entries}.").format(entries=entries))
        self._read()

    def _verify(self) -> None:
        backup, context = self._backup(), self._context
        if backup is None:
            return
        self.message_posted.emit(self.tr("Reading the backup…"))

        def run(control: Control) -> bool:
            return context.profile.backups().verify(backup, control).good

        self._context.tasks.run_job(self.tr("Checking the backup"), run, self._verified, self._failed)

    def _verified(self, good: bool) -> None:
        self.message_posted.emit(
            self.tr("Backup verified.") if good else self.tr("This backup is damaged. Make a new one.")
        )

    def _compare(self) -> None:
        backup, context = self._backup(), self._context
        if backup is not None:
            self._context.tasks.run_query(lambda: context.profile.backups().compare(backup), self._ask, self._failed)

    def _ask(self, would: RestorePreview) -> None:
        """Show the effect of restoring, and ask for confirmation."""
        box = QMessageBox(self)
        box.setWindowTitle(self.tr("Restore a backup"))
        day = day_text(would.backup.made_at)
        box.setText(self.tr("Restore your journal from {day}?").format(day=day))
        lines = (
            self._model.describe(would.backup),
            *self._compared(would),
            self.tr("The backup becomes a separate profile with your passphrase. Your journal does not change."),
        )
        box.setInformativeText("\n".join(lines))
        yes = box.addButton(self.tr("Restore"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        yes.clicked.connect(lambda: self._restore(would.backup))
        box.finished.connect(box.deleteLater)
        box.open()

    def _compared(self, would: RestorePreview) -> tuple[str, ...]:
        if not would.readable:
            return (self.tr("The current journal can’t be read."),)
        return (
            self.tr("%n versions in it are no longer in your journal.", "", would.only_there),
            self.tr("%n versions were written since.", "", would.only_here),
        )

    def _restore(self, backup: Backup) -> None:
        context = self._context

        def run(control: Control) -> Profile:
            return context.profile.backups().restore(backup, context.shelf.home.profiles.folder, control)

        self._context.tasks.run_job(self.tr("Restoring the backup"), run, self._restored, self._failed)

    def _restored(self, profile: Profile) -> None:
        told = self.tr("Restored as “{name}”. Lock your journal, then choose that profile.")
        self.message_posted.emit(told.format(name=profile.name))
        self._read()

    def _join(self) -> None:
        """Import everything from the selected backup or profile."""
        found, context = self._ui.list.currentIndex().data(THING_ROLE), self._context
        if found is None:
            return
        folder = found.folder

        def run(control: Control) -> JoinResult:
            return context.profile.join_folder(folder, control)

        self._ui.join.setEnabled(False)
        self._context.tasks.run_job(self.tr("Merging into your journal"), run, self._joined, self._failed)

    def _joined(self, done: JoinResult) -> None:
        self._chosen()
        self.message_posted.emit(JoinResultText().text(done))
        self.joined.emit(len(done.undecided))

    def _choose(self) -> None:
        choose_folder(self, self.tr("Choose the folder for backups"), self._use_folder)

    def _use_folder(self, folder: Path | None) -> None:
        context = self._context
        self._context.tasks.run_query(lambda: context.profile.choose_backup_folder(folder), lambda _none: self._read())

    def _failed(self, error: Exception) -> None:
        self._ui.backUp.setEnabled(True)
        self._chosen()
        self._context.messages.explain(error, self.message_posted.emit)
