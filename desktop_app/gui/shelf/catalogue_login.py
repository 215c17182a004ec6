"""Name and password in the dialog for a catalogue."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QMessageBox

from desktop_app.gui.forms.ui_catalogue import Ui_CatalogueForm
from desktop_app.services.catalogues.logins import Logins


class CatalogueLogin(QObject):
    """The fields for name and password; they are visible while a catalogue asks for them.

    Signals:
        agreed: the person sends the password although others can read it.
    """

    agreed = Signal()

    def __init__(self, ui: Ui_CatalogueForm, logins: Logins, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._ui, self._logins, self._dialog = ui, logins, dialog
        self._agreed_for = ""
        self._keeps = True
        self.ask(asked=False)

    def ask(self, *, asked: bool) -> None:
        """Show the fields with the cursor where something is missing or wrong, or hide them."""
        ui = self._ui
        for widget in (ui.labelName, ui.name, ui.labelPassword, ui.password):
            widget.setVisible(asked)
        if not asked:
            return
        # With a name in its field, the password was probably wrong.
        field = ui.password if ui.name.text() else ui.name
        field.selectAll()
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def may_send(self, address: str) -> bool:
        """Whether the login can be sent now; where others could read it, the person is asked once for each address."""
        if not self._ui.name.text() or address == self._agreed_for or not self._logins.can_be_overheard(address):
            return True
        box = QMessageBox(QMessageBox.Icon.Warning, self._dialog.windowTitle(), "", parent=self._dialog)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("The connection to this catalogue is not encrypted."))
        box.setInformativeText(
            self.tr("Others in the network can read your name and password. Ask for an address that begins with https.")
        )
        send = box.addButton(self.tr("Send them anyway"), QMessageBox.ButtonRole.AcceptRole)
        # Qt has no Greek for its own button.
        box.setDefaultButton(box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole))
        send.clicked.connect(lambda: self._agree(address))
        box.finished.connect(box.deleteLater)
        box.open()
        return False

    def _agree(self, address: str) -> None:
        self._agreed_for = address
        self.agreed.emit()

    def saving(self, address: str) -> Callable[[], None]:
        """What uses the typed login for an address; for a worker, because a keyring may take its time."""
        name, password = self._ui.name.text(), self._ui.password.text()

        def save() -> None:
            self._keeps = not name or self._logins.save(address, name, password)

        return save

    def note(self) -> str:
        """What the person should know about the password, empty where it is kept."""
        if self._keeps:
            return ""
        return self.tr("This computer has no open keyring: you will be asked for the password again after a restart.")
