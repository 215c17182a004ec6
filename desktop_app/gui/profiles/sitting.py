"""While somebody is in: the place of one window on the profile, locking, a guest's first words, daily backups."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.policy import LOCK_SETTING
from desktop_app.domain.profile import Profile
from desktop_app.gui.base.desk import Desk
from desktop_app.gui.base.single_window import SingleWindow
from desktop_app.gui.profiles.backing_up import BackingUp
from desktop_app.gui.profiles.idle_lock import IdleLock
from desktop_app.gui.profiles.new_profile_dialog import NewProfileDialog
from desktop_app.gui.profiles.own_profile_dialog import OwnProfileDialog
from desktop_app.gui.profiles.profile_words import name_of
from desktop_app.gui.profiles.recovery_dialog import RecoveryDialog

if TYPE_CHECKING:  # the window shows before the services, and the slow libraries behind them, are imported
    from desktop_app.services.profiles.profiles import Made
    from desktop_app.services.profiles.quick_unlock import QuickUnlock

FIRST_BACKUP = 60_000
"""Milliseconds after the start in which nothing but the person's own work is done."""


class Sitting(QObject):
    """One person at the window.

    Signals:
        lock_due: nobody is there any more.
        changed: the profile's name, or whose it is.
        leaving: the profile is gone, somebody else may come.
        wanted: somebody wants to open this profile a second time; the window shall come to the front.
    """

    lock_due = Signal()
    changed = Signal()
    leaving = Signal()
    wanted = Signal()
    _wrote = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._desk: Desk | None = None
        self._place: SingleWindow | None = None
        self._guest_goes = False
        self.quick: QuickUnlock | None = None
        self._idle = IdleLock(self)
        self._idle.due.connect(self.lock_due)
        self._backing_up = BackingUp(self)
        self._wrote.connect(self._offer_profile)

    def take(self, profile: Profile, *, by_force: bool = False) -> str | None:
        """Take the place of the one window on this profile; where another has it, that one comes to the front.

        Returns:
            None where it is taken; else the name of the other computer, empty where the window is on this one.
        """
        place = SingleWindow(profile.folder, self)
        if place.take(by_force=by_force):
            place.asked.connect(self.wanted)
            self._place = place
            return None
        return "" if place.ask_first(await_answer=False) else place.holder()

    def busy(self, profile: Profile) -> SpringshelfError:
        """What is told where another window of this computer has the profile."""
        what, advice = self.tr("This profile is open in another window"), self.tr("Close it there first.")
        return SpringshelfError(what, name_of(profile), advice)

    def ask_to_take(self, profile: Profile, computer: str, then: Callable[[], None]) -> None:
        """Another computer seems to have it open. Whether it still has, only the person can know."""
        box = QMessageBox(self._window)
        box.setWindowTitle("Springshelf")
        box.setTextFormat(Qt.TextFormat.PlainText)
        told = self.tr("“{name}” seems to be open on the computer {computer}.")
        box.setText(told.format(name=name_of(profile), computer=computer))
        box.setInformativeText(
            self.tr("Close it there first. If that computer was switched off, or the stick pulled out, open it here.")
        )
        here = box.addButton(self.tr("Open it here"), QMessageBox.ButtonRole.AcceptRole)
        stay = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(stay)
        here.clicked.connect(then)
        box.finished.connect(box.deleteLater)
        box.open()

    @property
    def folder(self) -> str:
        """The name of the folder of the profile that is open, empty where none is."""
        return self._desk.workplace.entered.profile.folder.name if self._desk is not None else ""

    def start(self, desk: Desk) -> None:
        """The journal is open."""
        self._desk = desk
        profile = desk.workplace.entered.profile
        if profile.is_guest:
            desk.workplace.journal.on_first_write = self._wrote.emit
            return
        journal, policy = desk.workplace.journal, desk.workplace.policy
        if profile.asks:
            desk.tasks.quick(
                lambda: journal.setting(LOCK_SETTING),
                lambda chosen: self.lock_after(policy.lock_minutes(chosen)),
            )
        self._backing_up.start(desk)
        QTimer.singleShot(FIRST_BACKUP, self._backing_up, self._backing_up.look)

    def lock_after(self, minutes: int) -> None:
        """Lock after so many minutes without anybody."""
        self._idle.start(minutes)

    def stop(self) -> None:
        """Watch no more; the window is about to go."""
        self._idle.stop()
        self._backing_up.stop()

    def give_place(self) -> None:
        """Let another window have the profile."""
        if self._place is not None:
            self._place.leave()
            self._place = None

    def leave(self) -> None:
        """The journal is closed: give the place up, and wipe what a guest left."""
        self.give_place()
        if self._desk is not None:
            self._desk.workplace.profiles.wipe_guests()

    def may_go(self) -> bool:
        """Whether the window may close; False where a guest has to decide first about what is written."""
        if self._guest_goes or not self._guest_wrote():
            return True
        box = QMessageBox(self._window)
        box.setWindowTitle("Springshelf")
        box.setText(self.tr("You are a guest: what you wrote is wiped when you go."))
        box.setInformativeText(self.tr("A profile keeps it, on this computer and for you alone."))
        keep = box.addButton(self.tr("Make a profile …"), QMessageBox.ButtonRole.AcceptRole)
        wipe = box.addButton(self.tr("Wipe it and close"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(keep)
        keep.clicked.connect(self.show_own)
        wipe.clicked.connect(self._go)
        box.finished.connect(box.deleteLater)
        box.open()
        return False

    def _guest_wrote(self) -> bool:
        """Whether something would be lost; asked when nothing is being written any more."""
        if self._desk is None or not self._desk.workplace.entered.profile.is_guest:
            return False
        journal = self._desk.workplace.journal
        return bool(journal.revision_count() or journal.drafts())

    def _go(self) -> None:
        self._guest_goes = True
        QTimer.singleShot(0, self._window, self._window.close)

    def show_own(self) -> None:
        """The person's profile, or for a guest the way to one."""
        if self._desk is None:
            return
        if self._desk.workplace.entered.profile.is_guest:
            self._offer_profile()
            return
        dialog = OwnProfileDialog(self._desk, self._window)
        dialog.changed.connect(self.changed)
        dialog.lock_minutes_chosen.connect(self.lock_after)
        dialog.pin_set.connect(self._use_pin)
        dialog.removed.connect(self.leaving)
        dialog.sealed.connect(self._sealed)
        dialog.open()

    def _use_pin(self, quick: object) -> None:
        self.quick = quick  # type: ignore[assignment]  # the signal carries a QuickUnlock

    def _sealed(self) -> None:
        """The profile has a passphrase now, or none any more: locking follows."""
        if self._desk is None:
            return
        if self._desk.workplace.entered.profile.asks:
            self.lock_after(self._desk.workplace.policy.lock_minutes())
        else:
            self._idle.stop()
            self.quick = None
        self.changed.emit()

    def _offer_profile(self) -> None:
        """A guest writes, or asks for a profile."""
        if self._desk is None or not self._desk.workplace.entered.profile.is_guest:
            return
        guest = self._desk.workplace.entered
        sealed = self._desk.workplace.policy.passphrase_needed
        dialog = NewProfileDialog(self._desk, self._window, guest, sealed_only=sealed)
        dialog.made.connect(self._made)
        dialog.open()

    def _made(self, made: Made) -> None:
        """The guest has a profile: the journal is the same, and stays open."""
        if self._desk is None:
            return
        self.give_place()
        self.take(made.opened.profile)
        self.start(self._desk)
        self.changed.emit()
        if made.code:
            RecoveryDialog(self._desk, made, self._window).open()
