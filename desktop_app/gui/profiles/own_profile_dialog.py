"""The person's own profile: name and role, protection of the journal, backups."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop_app.domain.profile import PersonRole
from desktop_app.domain.progress import Control
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.forms.ui_own_profile import Ui_OwnProfileForm
from desktop_app.gui.profiles.backups_panel import BackupsPanel
from desktop_app.gui.profiles.confirm_deletion_dialog import ConfirmDeletionDialog
from desktop_app.gui.profiles.locking_panel import LockingPanel
from desktop_app.gui.profiles.profile_words import fill_roles, name_of
from desktop_app.gui.profiles.protection_panel import ProtectionPanel
from desktop_app.gui.texts.words import day_text
from desktop_app.gui.widgets.base_dialog import BaseDialog
from desktop_app.gui.widgets.file_dialogs import choose_folder
from desktop_app.gui.widgets.plain_label import breakable
from desktop_app.gui.widgets.tab_order import order_tabs
from desktop_app.services.backups.backup import Backup
from desktop_app.services.profiles.open_profile import OpenProfile
from desktop_app.services.profiles.profile_bin import DAYS, DeletedProfile
from desktop_app.services.profiles.quick_unlock import QuickUnlock


class OwnProfileDialog(BaseDialog):
    """Name and role, and a tab each for the passphrase, locking and backups.

    Signals:
        changed: the name or the role.
        lock_minutes_chosen: the minutes after which the journal is locked.
        pin_set: the PIN unlock was created (`services.profiles.quick_unlock.QuickUnlock`).
        sealed: a passphrase was added or removed.
        deleting: the profile will be deleted; nothing may hold its files any more.
        kept: it was not deleted.
        removed: the profile was deleted.
        joined: entries were imported from a backup (number of conflicts).
    """

    changed = Signal()
    lock_minutes_chosen = Signal(int)
    pin_set = Signal(QuickUnlock)
    sealed = Signal()
    deleting = Signal()
    kept = Signal()
    removed = Signal()
    joined = Signal(int)

    def __init__(self, context: PageContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._ui = ui = Ui_OwnProfileForm()
        ui.setupUi(self)
        self._add_panels()
        profile = context.profile.current.profile
        ui.heading.setText(name_of(profile))
        ui.name.setText(profile.name if profile.name != profile.id else "")
        fill_roles(ui.role, profile.role)
        ui.where.setText(self.tr("Location: {folder}").format(folder=breakable(profile.folder)))
        ui.name.editingFinished.connect(self._save)
        ui.role.activated.connect(self._save)
        ui.exportAll.clicked.connect(self._choose_export)
        ui.remove.clicked.connect(self._ask_to_remove)
        ui.close_.clicked.connect(self.accept)
        self.finished.connect(lambda: context.tasks.delete_after(self))
        self._tell("")

    def _add_panels(self) -> None:
        context, tabs = self._context, self._ui.tabs
        protection, backups = ProtectionPanel(context), BackupsPanel(context)
        locking = LockingPanel(context.profile, context.shelf.home.policy, context.tasks, context.messages)
        for panel in (protection, locking, backups):
            tabs.addTab(panel, panel.windowTitle())
            panel.message_posted.connect(self._tell)
        order_tabs(self._ui.remove, protection, locking, backups, self._ui.close_)
        backups.joined.connect(self.joined)
        locking.lock_minutes_chosen.connect(self.lock_minutes_chosen)
        locking.pin_set.connect(self.pin_set)

        def show_locking() -> None:
            tabs.setTabVisible(tabs.indexOf(locking), context.profile.current.profile.asks)

        protection.sealed.connect(show_locking)
        protection.sealed.connect(self.sealed)
        show_locking()

    def show_backups(self) -> None:
        """Show the tab of the backups, which is the last one."""
        self._ui.tabs.setCurrentIndex(self._ui.tabs.count() - 1)

    def _tell(self, text: str) -> None:
        self._ui.told.setText(text)

    def _failed(self, error: Exception) -> None:
        self._context.messages.explain(error, self._tell)

    def _save(self) -> None:
        context, ui = self._context, self._ui
        opened, name, role = context.profile.current.opened, ui.name.text(), PersonRole(ui.role.currentData())
        if not name.strip() or (name.strip(), role) == (opened.profile.name, opened.profile.role):
            return

        def change() -> None:
            context.profile.current.use(
                OpenProfile(context.shelf.home.profiles.change(opened.profile, name, role), opened.key)
            )

        self._context.tasks.run_query(change, lambda _none: self._saved(), self._failed)

    def _saved(self) -> None:
        self._ui.heading.setText(name_of(self._context.profile.current.profile))
        self._tell(self.tr("Saved."))
        self.changed.emit()

    def _choose_export(self) -> None:
        choose_folder(self, self.tr("Choose the folder for the copy"), self._export)

    def _export(self, folder: Path) -> None:
        context = self._context

        def export(control: Control) -> Backup:
            return context.profile.backups().create_in(folder, control)

        self._tell(self.tr("Copying…"))
        self._context.tasks.run_job(self.tr("Copying your profile"), export, self._exported, self._failed)

    def _exported(self, backup: Backup) -> None:
        told = self.tr("%n entries", "", backup.counts.records)
        self._tell(self.tr("Copied {entries} to {folder}").format(entries=told, folder=backup.folder))

    def _ask_to_remove(self) -> None:
        context = self._context
        profile = context.profile.current.profile
        told = self.tr(
            "It can be restored for %n days, with its backups. Then all of it is removed. Copies in other places stay.",
            "",
            DAYS,
        )

        def delete(typed: str) -> DeletedProfile:
            return context.profile.remove(typed, name_of(profile))

        dialog = ConfirmDeletionDialog(context.of_home, profile, told, delete, self)
        dialog.begun.connect(self.deleting)
        dialog.kept.connect(self.kept)
        dialog.deleted.connect(self._tell_removed)
        dialog.open()

    def _tell_removed(self, deleted: DeletedProfile) -> None:
        """Show how it can be restored; then another person may enter."""
        box = QMessageBox(self)
        box.setWindowTitle(self.tr("Delete a profile"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("“{name}” is deleted.").format(name=name_of(deleted.profile)))
        until = day_text(deleted.kept_until.astimezone().date())
        told = self.tr("Until {day}, “Deleted profiles…” on the first page can restore it.")
        box.setInformativeText(told.format(day=until))
        box.finished.connect(self.accept)
        box.finished.connect(self.removed)
        box.open()
