"""Automatic locking of the journal, and the PIN that unlocks it until the program ends."""

from __future__ import annotations

from PySide6.QtCore import QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QWidget

from desktop_app.domain.policy import LOCK_SETTING, Policy
from desktop_app.gui.base.messages import Messages
from desktop_app.gui.base.tasks import Tasks
from desktop_app.gui.forms.ui_own_profile_locking import Ui_OwnProfileLockingForm
from desktop_app.services.home.profile_services import ProfileServices
from desktop_app.services.profiles.quick_unlock import QuickUnlock

MIN_PIN_LENGTH = 4
DIGITS = QRegularExpression(r"\d*")


class LockingPanel(QWidget):
    """The tab of the profile for a journal with a passphrase.

    Signals:
        message_posted: a sentence for the person.
        lock_minutes_chosen: the minutes after which the journal is locked.
        pin_set: the PIN unlock was created.
    """

    message_posted = Signal(str)
    lock_minutes_chosen = Signal(int)
    pin_set = Signal(QuickUnlock)

    def __init__(self, profile: ProfileServices, policy: Policy, tasks: Tasks, messages: Messages) -> None:
        super().__init__()
        self._ui = ui = Ui_OwnProfileLockingForm()
        ui.setupUi(self)
        self._profile, self._tasks, self._messages = profile, tasks, messages
        ui.pin.setValidator(QRegularExpressionValidator(DIGITS, ui.pin))
        ui.pin.textChanged.connect(lambda text: ui.setPin.setEnabled(len(text) >= MIN_PIN_LENGTH))
        ui.setPin.clicked.connect(self._set_pin)
        ui.setPin.setEnabled(False)
        if policy.longest_minutes:
            ui.minutes.setMaximum(policy.longest_minutes)
        tasks.run_query(
            lambda: profile.journal.setting(LOCK_SETTING),
            lambda chosen: self._show_minutes(policy.lock_minutes(chosen)),
        )

    def _show_minutes(self, minutes: int) -> None:
        self._ui.minutes.setValue(minutes)
        self._ui.minutes.valueChanged.connect(self._save_minutes)

    def _save_minutes(self, minutes: int) -> None:
        journal = self._profile.journal
        self._tasks.run_query(lambda: journal.set_setting(LOCK_SETTING, str(minutes)))
        self.lock_minutes_chosen.emit(minutes)

    def _set_pin(self) -> None:
        opened, pin = self._profile.current.opened, self._ui.pin.text()

        def make() -> QuickUnlock:
            return QuickUnlock(opened, pin)

        self._tasks.run_query(make, self._pin_made, self._failed)

    def _pin_made(self, quick: QuickUnlock) -> None:
        self._ui.pin.clear()
        self.pin_set.emit(quick)
        self.message_posted.emit(
            self.tr(
                "Until you close the program, this PIN unlocks it. After three wrong ones, only the passphrase does."
            )
        )

    def _failed(self, error: Exception) -> None:
        self._messages.explain(error, self.message_posted.emit)
