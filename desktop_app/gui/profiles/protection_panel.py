"""How the journal is protected: passphrase and recovery code; locking and PIN."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QDialog

from desktop_app.domain.policy import LOCK_SETTING
from desktop_app.gui.base.desk import Desk
from desktop_app.gui.forms.ui_own_profile import Ui_OwnProfileForm
from desktop_app.gui.profiles.estimating import estimator
from desktop_app.gui.profiles.profile_words import protection_text
from desktop_app.gui.profiles.recovery_dialog import RecoveryDialog

if TYPE_CHECKING:  # the window shows before the services, and the slow libraries behind them, are imported
    from desktop_app.services.profiles.profiles import Made
    from desktop_app.services.profiles.quick_unlock import QuickUnlock

SHORTEST_PIN = 4
DIGITS = QRegularExpression(r"\d*")


class ProtectionPanel(QObject):
    """The second and third sheet of the profile.

    Signals:
        told: a sentence for the person.
        lock_minutes_chosen: after how many minutes the journal is locked.
        pin_set: what opens the journal by a PIN.
        sealed: the profile has a passphrase now, or none any more.
    """

    told = Signal(str)
    lock_minutes_chosen = Signal(int)
    pin_set = Signal(object)
    sealed = Signal()

    def __init__(self, desk: Desk, ui: Ui_OwnProfileForm, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._desk, self._ui, self._dialog = desk, ui, dialog
        ui.passphrase.start(estimator(desk))
        ui.passphrase.use_name(desk.workplace.entered.profile.name)
        ui.pin.setValidator(QRegularExpressionValidator(DIGITS, ui.pin))
        ui.passphrase.changed.connect(self._typed)
        ui.current.textChanged.connect(self._typed)
        ui.change.clicked.connect(self._change)
        ui.unseal.clicked.connect(self._unseal)
        ui.pin.textChanged.connect(lambda text: ui.setPin.setEnabled(len(text) >= SHORTEST_PIN))
        ui.setPin.clicked.connect(self._set_pin)
        ui.code.clicked.connect(self._new_code)
        journal, policy = desk.workplace.journal, desk.workplace.policy
        if policy.longest_minutes:
            ui.minutes.setMaximum(policy.longest_minutes)
        desk.tasks.quick(
            lambda: journal.setting(LOCK_SETTING),
            lambda chosen: self._show_minutes(policy.lock_minutes(chosen)),
        )
        self._show()

    def _show(self) -> None:
        ui, profile = self._ui, self._desk.workplace.entered.profile
        sealed = profile.asks
        ui.how.setText(protection_text(profile))
        ui.labelCurrent.setVisible(sealed)
        ui.current.setVisible(sealed)
        ui.unseal.setVisible(sealed and not self._desk.workplace.policy.passphrase_needed)
        ui.change.setText(self.tr("Chan&ge the passphrase") if sealed else self.tr("&Give it a passphrase"))
        ui.tabs.setTabVisible(ui.tabs.indexOf(ui.locking), sealed)
        ui.code.setVisible(profile.has_code)
        ui.codeHint.setVisible(profile.has_code)
        ui.setPin.setEnabled(False)
        self._typed()

    def _show_minutes(self, minutes: int) -> None:
        self._ui.minutes.setValue(minutes)
        self._ui.minutes.valueChanged.connect(self._save_minutes)

    def _save_minutes(self, minutes: int) -> None:
        journal = self._desk.workplace.journal
        self._desk.tasks.quick(lambda: journal.set_setting(LOCK_SETTING, str(minutes)))
        self.lock_minutes_chosen.emit(minutes)

    def _typed(self) -> None:
        ui = self._ui
        known = not self._desk.workplace.entered.profile.asks or bool(ui.current.text())
        ui.change.setEnabled(known and bool(ui.passphrase.passphrase()))
        ui.unseal.setEnabled(known)

    def _change(self) -> None:
        workplace, current, new = self._desk.workplace, self._ui.current.text(), self._ui.passphrase.passphrase()
        opened = workplace.entered

        def change() -> Made | None:
            if not opened.profile.asks:
                return workplace.profiles.encrypt(opened, new)
            workplace.profiles.open(opened.profile, current).forget()
            workplace.profiles.rekey(opened, new)
            return None

        self._ui.change.setEnabled(False)
        self._desk.tasks.quick(change, self._changed, self._failed)

    def _changed(self, made: Made | None) -> None:
        self._ui.current.clear()
        self._ui.passphrase.clear()
        if made is None:
            self.told.emit(self.tr("Your passphrase is changed. Older backups still open with the old one."))
            return
        self._desk.workplace.enter(made.opened)
        self.told.emit(self.tr("Your journal has a passphrase now. Older backups still open without."))
        self.sealed.emit()
        self._show()
        RecoveryDialog(self._desk, made, self._dialog).open()

    def _unseal(self) -> None:
        workplace, current = self._desk.workplace, self._ui.current.text()
        opened = workplace.entered

        def unseal() -> None:
            from desktop_app.services.profiles.profiles import OpenProfile  # noqa: PLC0415 - imported behind the window

            workplace.profiles.open(opened.profile, current).forget()
            workplace.enter(OpenProfile(workplace.profiles.decrypt(opened), opened.key))

        self._desk.tasks.quick(unseal, lambda _none: self._unsealed(), self._failed)

    def _unsealed(self) -> None:
        self._ui.current.clear()
        self.told.emit(self.tr("Your journal opens without a passphrase now."))
        self.sealed.emit()
        self._show()

    def _set_pin(self) -> None:
        opened, pin = self._desk.workplace.entered, self._ui.pin.text()

        def make() -> QuickUnlock:
            from desktop_app.services.profiles.quick_unlock import QuickUnlock  # noqa: PLC0415 - imported behind the window

            return QuickUnlock(opened, pin)

        self._desk.tasks.quick(make, self._pin_made, self._failed)

    def _pin_made(self, quick: QuickUnlock) -> None:
        self._ui.pin.clear()
        self.pin_set.emit(quick)
        self.told.emit(
            self.tr(
                "Until you close the program, this PIN unlocks it. After three wrong ones, only the passphrase does."
            )
        )

    def _new_code(self) -> None:
        workplace = self._desk.workplace
        opened = workplace.entered

        def make() -> Made:
            from desktop_app.services.profiles.profiles import Made  # noqa: PLC0415 - imported behind the window

            return Made(opened, workplace.profiles.new_code(opened))

        self._desk.tasks.quick(make, lambda made: RecoveryDialog(self._desk, made, self._dialog).open(), self._failed)

    def _failed(self, error: Exception) -> None:
        self._typed()
        self._desk.explain(error, self.told.emit)
