"""The protection of the journal: its passphrase and its recovery code."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.gui.base.page import PageContext
from desktop_app.gui.forms.ui_own_profile_protection import Ui_OwnProfileProtectionForm
from desktop_app.gui.profiles.background_estimate import estimator
from desktop_app.gui.profiles.profile_words import protection_text
from desktop_app.gui.profiles.recovery_dialog import RecoveryDialog
from desktop_app.services.profiles.open_profile import CreatedProfile, OpenProfile


class ProtectionPanel(QWidget):
    """The tab of the profile for setting the passphrase and the recovery code.

    Signals:
        message_posted: a sentence for the person.
        sealed: a passphrase was added or removed.
    """

    message_posted = Signal(str)
    sealed = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._ui = ui = Ui_OwnProfileProtectionForm()
        ui.setupUi(self)
        self._context = context
        ui.passphrase.start(estimator(context.composer, context.tasks))
        ui.passphrase.use_name(context.profile.current.profile.name)
        ui.passphrase.changed.connect(self._typed)
        ui.current.textChanged.connect(self._typed)
        ui.change.clicked.connect(self._change)
        ui.unseal.clicked.connect(self._unseal)
        ui.code.clicked.connect(self._new_code)
        self._show()

    def _show(self) -> None:
        ui, profile = self._ui, self._context.profile.current.profile
        sealed = profile.asks
        ui.how.setText(protection_text(profile))
        ui.labelCurrent.setVisible(sealed)
        ui.current.setVisible(sealed)
        ui.unseal.setVisible(sealed and not self._context.shelf.home.policy.passphrase_needed)
        ui.change.setText(self.tr("Chan&ge the passphrase") if sealed else self.tr("&Give it a passphrase"))
        ui.code.setVisible(profile.has_code)
        ui.codeHint.setVisible(profile.has_code)
        self._typed()

    def _typed(self) -> None:
        ui = self._ui
        known = not self._context.profile.current.profile.asks or bool(ui.current.text())
        ui.change.setEnabled(known and bool(ui.passphrase.passphrase()))
        ui.unseal.setEnabled(known)

    def _change(self) -> None:
        context, current, new = self._context, self._ui.current.text(), self._ui.passphrase.passphrase()
        opened = context.profile.current.opened

        def change() -> CreatedProfile | None:
            if not opened.profile.asks:
                return context.shelf.home.profiles.secrets.encrypt(opened, new)
            context.shelf.home.profiles.open(opened.profile, current).forget()
            context.shelf.home.profiles.secrets.rekey(opened, new)
            return None

        self._ui.change.setEnabled(False)
        self._context.tasks.run_query(change, self._changed, self._failed)

    def _changed(self, made: CreatedProfile | None) -> None:
        self._ui.current.clear()
        self._ui.passphrase.clear()
        if made is None:
            self.message_posted.emit(
                self.tr("Passphrase changed, and the PIN removed. Older backups still open with the old passphrase.")
            )
            return
        self._context.profile.current.use(made.opened)
        self.message_posted.emit(self.tr("Your journal now has a passphrase. Older backups still open without one."))
        self.sealed.emit()
        self._show()
        RecoveryDialog(self._context.of_home, made, self).open()

    def _unseal(self) -> None:
        context, current = self._context, self._ui.current.text()
        opened = context.profile.current.opened

        def unseal() -> None:
            context.shelf.home.profiles.open(opened.profile, current).forget()
            context.profile.current.use(OpenProfile(context.shelf.home.profiles.secrets.decrypt(opened), opened.key))

        self._context.tasks.run_query(unseal, lambda _none: self._unsealed(), self._failed)

    def _unsealed(self) -> None:
        self._ui.current.clear()
        self.message_posted.emit(self.tr("Your journal opens without a passphrase now."))
        self.sealed.emit()
        self._show()

    def _new_code(self) -> None:
        context = self._context
        opened = context.profile.current.opened

        def make() -> CreatedProfile:
            return CreatedProfile(opened, context.shelf.home.profiles.secrets.new_code(opened))

        self._context.tasks.run_query(
            make, lambda made: RecoveryDialog(self._context.of_home, made, self).open(), self._failed
        )

    def _failed(self, error: Exception) -> None:
        self._typed()
        self._context.messages.explain(error, self.message_posted.emit)
