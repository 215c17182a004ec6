"""Background work for an open profile: locking after inactivity, a guest's first writing, daily backups."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop_app.domain.policy import LOCK_SETTING
from desktop_app.domain.profile import Profile
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.profiles.backup_poller import BackupPoller
from desktop_app.gui.profiles.idle_lock import IdleLock
from desktop_app.gui.profiles.new_profile_dialog import NewProfileDialog
from desktop_app.gui.profiles.own_profile_dialog import OwnProfileDialog
from desktop_app.gui.profiles.profile_lock import ProfileLock
from desktop_app.gui.profiles.profile_words import protection_text
from desktop_app.gui.profiles.recovery_dialog import RecoveryDialog
from desktop_app.services.profiles.open_profile import CreatedProfile
from desktop_app.services.profiles.quick_unlock import QuickUnlock

FIRST_BACKUP = 60_000
"""Milliseconds after the start in which no backup is made."""


class ProfileSession(QObject):
    """An opened profile in a window.

    Signals:
        lock_due: the journal must be locked after inactivity.
        changed: the profile's name or owner has changed.
        leaving: the profile was deleted, another person may enter.
        pin_set: the PIN unlock was created.
        pin_dropped: no PIN opens the journal any more.
        joined: entries were imported from a backup (number of conflicts).
    """

    lock_due = Signal()
    changed = Signal()
    leaving = Signal()
    pin_set = Signal(QuickUnlock)
    pin_dropped = Signal()
    joined = Signal(int)
    _wrote = Signal()

    def __init__(self, context: PageContext, lock: ProfileLock, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._lock, self._window = context, lock, window
        self._guest_goes = False
        self.idle_lock = IdleLock(self)
        self.idle_lock.due.connect(self.lock_due)
        self._backing_up = BackupPoller(context, self.show_backups, self)
        self._wrote.connect(self._offer_profile)

    @property
    def _profile(self) -> Profile:
        return self._context.profile.current.profile

    def start(self) -> None:
        """Start the background work."""
        journal, policy = self._context.profile.journal, self._context.shelf.home.policy
        if self._profile.is_guest:
            journal.on_first_write = self._wrote.emit
            self._context.messages.say(protection_text(self._profile))
            return
        if self._profile.asks:
            self._context.tasks.run_query(
                lambda: journal.setting(LOCK_SETTING),
                lambda chosen: self.lock_after(policy.lock_minutes(chosen)),
            )
        self._backing_up.start()
        QTimer.singleShot(FIRST_BACKUP, self._backing_up, self._backing_up.poll)

    def lock_after(self, minutes: int) -> None:
        """Lock after so many minutes of inactivity."""
        self.idle_lock.start(minutes)

    def stop(self) -> None:
        """Stop the background work, because the window will be closed."""
        self.idle_lock.stop()
        self._backing_up.stop()

    def may_go(self) -> bool:
        """Whether the window may close; False if a guest must decide first about unsaved work."""
        if self._guest_goes or not self._guest_wrote():
            return True
        box = QMessageBox(self._window)
        box.setWindowTitle("Springshelf")
        box.setText(self.tr("You are a guest: your text is deleted when you leave."))
        box.setInformativeText(self.tr("A profile keeps it on this computer, for you alone."))
        keep = box.addButton(self.tr("Create a profile…"), QMessageBox.ButtonRole.AcceptRole)
        wipe = box.addButton(self.tr("Delete and close"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(keep)
        keep.clicked.connect(self.show_own)
        wipe.clicked.connect(self._go)
        box.finished.connect(box.deleteLater)
        box.open()
        return False

    def _guest_wrote(self) -> bool:
        """Whether a guest's work would be lost; checked after all writing has ended."""
        journal = self._context.profile.journal
        return self._profile.is_guest and bool(journal.revision_count() or journal.drafts())

    def _go(self) -> None:
        self._guest_goes = True
        QTimer.singleShot(0, self._window, self._window.close)

    def show_own(self) -> None:
        """Show the person's profile, or for a guest the dialog to create one."""
        if self._profile.is_guest:
            self._offer_profile()
            return
        self._own_dialog().open()

    def show_backups(self) -> None:
        """The backups of the person's journal."""
        dialog = self._own_dialog()
        dialog.show_backups()
        dialog.open()

    def _own_dialog(self) -> OwnProfileDialog:
        dialog = OwnProfileDialog(self._context, self._window)
        dialog.changed.connect(self.changed)
        dialog.lock_minutes_chosen.connect(self.lock_after)
        dialog.pin_set.connect(self.pin_set)
        # The window's lock is a file in the profile's folder, and would be moved to the bin.
        dialog.deleting.connect(self._lock.release)
        dialog.kept.connect(lambda: self._lock.acquire(self._profile))
        dialog.removed.connect(self.leaving)
        dialog.joined.connect(self.joined)
        dialog.sealed.connect(self._sealed)
        return dialog

    def _sealed(self) -> None:
        """Adapt locking after a passphrase was added or removed."""
        if self._profile.asks:
            self.lock_after(self._context.shelf.home.policy.lock_minutes())
        else:
            self.idle_lock.stop()
            self.pin_dropped.emit()
        self.changed.emit()

    def _offer_profile(self) -> None:
        """Offer a profile to a guest who writes or asks for it."""
        if not self._profile.is_guest:
            return
        sealed = self._context.shelf.home.policy.passphrase_needed
        dialog = NewProfileDialog(self._context.of_home, self._window, self._context.profile, sealed_only=sealed)
        dialog.made.connect(self._made)
        dialog.open()

    def _made(self, made: CreatedProfile) -> None:
        """Continue with the new profile of a guest; the journal is the same and stays open."""
        self._lock.acquire(made.opened.profile)
        self.start()
        self.changed.emit()
        if made.code:
            RecoveryDialog(self._context.of_home, made, self._window).open()
