"""How the journal is protected: passphrase and recovery code; locking and PIN."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QDialog

from desktop_app.domain.policy import LOCK_SETTING
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.forms.ui_own_profile import Ui_OwnProfileForm
from desktop_app.gui.profiles.estimating import estimator
from desktop_app.gui.profiles.profile_words import protection_text
from desktop_app.gui.profiles.recovery_dialog import RecoveryDialog
from desktop_app.services.profiles.profiles import Made, OpenProfile
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
    pin_set = Signal(QuickUnlock)
    sealed = Signal()

    def __init__(self, context: PageContext, ui: Ui_OwnProfileForm, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._context, self._ui, self._dialog = context, ui, dialog
        ui.passphrase.start(estimator(context.tasks))
        ui.passphrase.use_name(context.profile.current.profile.name)
        ui.pin.setValidator(QRegularExpressionValidator(DIGITS, ui.pin))
        ui.passphrase.changed.connect(self._typed)
        ui.current.textChanged.connect(self._typed)
        ui.change.clicked.connect(self._change)
        ui.unseal.clicked.connect(self._unseal)
        ui.pin.textChanged.connect(lambda text: ui.setPin.setEnabled(len(text) >= SHORTEST_PIN))
        ui.setPin.clicked.connect(self._set_pin)
        ui.code.clicked.connect(self._new_code)
        journal, policy = context.profile.journal, context.shelf.home.policy
        if policy.longest_minutes:
            ui.minutes.setMaximum(policy.longest_minutes)
        context.tasks.run_query(
            lambda: journal.setting(LOCK_SETTING),
            lambda chosen: self._show_minutes(policy.lock_minutes(chosen)),
        )
        self._show()

    def _show(self) -> None:
        ui, profile = self._ui, self._context.profile.current.profile
        sealed = profile.asks
        ui.how.setText(protection_text(profile))
        ui.labelCurrent.setVisible(sealed)
        ui.current.setVisible(sealed)
        ui.unseal.setVisible(sealed and not self._context.shelf.home.policy.passphrase_needed)
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
        journal = self._context.profile.journal
        self._context.tasks.run_query(lambda: journal.set_setting(LOCK_SETTING, str(minutes)))
        self.lock_minutes_chosen.emit(minutes)

    def _typed(self) -> None:
        ui = self._ui
        known = not self._context.profile.current.profile.asks or bool(ui.current.text())
        ui.change.setEnabled(known and bool(ui.passphrase.passphrase()))
        ui.unseal.setEnabled(known)

    def _change(self) -> None:
        context, current, new = self._context, self._ui.current.text(), self._ui.passphrase.passphrase()
        opened = context.profile.current.opened

        def change() -> Made | None:
            if not opened.profile.asks:
                return context.shelf.home.profiles.encrypt(opened, new)
            context.shelf.home.profiles.open(opened.profile, current).forget()
            context.shelf.home.profiles.rekey(opened, new)
            return None

        self._ui.change.setEnabled(False)
        self._context.tasks.run_query(change, self._changed, self._failed)

    def _changed(self, made: Made | None) -> None:
        self._ui.current.clear()
        self._ui.passphrase.clear()
        if made is None:
            self.told.emit(self.tr("Your passphrase is changed. Older backups still open with the old one."))
            return
        self._context.profile.current.use(made.opened)
        self.told.emit(self.tr("Your journal has a passphrase now. Older backups still open without."))
        self.sealed.emit()
        self._show()
        RecoveryDialog(self._context.of_home, made, self._dialog).open()

    def _unseal(self) -> None:
        context, current = self._context, self._ui.current.text()
        opened = context.profile.current.opened

        def unseal() -> None:
            context.shelf.home.profiles.open(opened.profile, current).forget()
            context.profile.current.use(OpenProfile(context.shelf.home.profiles.decrypt(opened), opened.key))

        self._context.tasks.run_query(unseal, lambda _none: self._unsealed(), self._failed)

    def _unsealed(self) -> None:
        self._ui.current.clear()
        self.told.emit(self.tr("Your journal opens without a passphrase now."))
        self.sealed.emit()
        self._show()

    def _set_pin(self) -> None:
        opened, pin = self._context.profile.current.opened, self._ui.pin.text()

        def make() -> QuickUnlock:
            return QuickUnlock(opened, pin)

        self._context.tasks.run_query(make, self._pin_made, self._failed)

    def _pin_made(self, quick: QuickUnlock) -> None:
        self._ui.pin.clear()
        self.pin_set.emit(quick)
        self.told.emit(
            self.tr(
                "Until you close the program, this PIN unlocks it. After three wrong ones, only the passphrase does."
            )
        )

    def _new_code(self) -> None:
        context = self._context
        opened = context.profile.current.opened

        def make() -> Made:
            return Made(opened, context.shelf.home.profiles.new_code(opened))

        self._context.tasks.run_query(
            make, lambda made: RecoveryDialog(self._context.of_home, made, self._dialog).open(), self._failed
        )

    def _failed(self, error: Exception) -> None:
        self._typed()
        self._context.messages.explain(error, self.told.emit)
