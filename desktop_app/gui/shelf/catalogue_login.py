"""Name and password in the dialog for a catalogue."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QMessageBox, QWidget

from desktop_app.services.catalogues.logins import Logins


class CatalogueLogin(QObject):
    """Manages the fields for name and password, which are visible while a catalogue requests them.

    Args:
        name, password: the fields.
        labels: their labels.
        logins: stores the login.
        dialog: the dialog that contains the fields.

    Signals:
        agreed: the person sends the password although others can read it.
    """

    agreed = Signal()

    def __init__(
        self, name: QLineEdit, password: QLineEdit, labels: Sequence[QWidget], logins: Logins, dialog: QDialog
    ) -> None:
        super().__init__(dialog)
        self._name, self._password, self._labels = name, password, labels
        self._logins, self._dialog = logins, dialog
        self._agreed_for = ""
        self._keeps = True
        self.ask(asked=False)

    def ask(self, *, asked: bool) -> None:
        """Show the fields with the cursor in the missing or wrong one, or hide them."""
        for widget in (self._name, self._password, *self._labels):
            widget.setVisible(asked)
        if not asked:
            return
        # If the name is filled in, the password was probably wrong.
        field = self._password if self._name.text() else self._name
        field.selectAll()
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def may_send(self, address: str) -> bool:
        """Whether the login can be sent now. If others could read it, the person is asked once for each address."""
        if not self._name.text() or address == self._agreed_for or not self._logins.can_be_overheard(address):
            return True
        box = QMessageBox(QMessageBox.Icon.Warning, self._dialog.windowTitle(), "", parent=self._dialog)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("The connection to this catalogue is not encrypted."))
        box.setInformativeText(
            self.tr("Others in the network can read your name and password. Ask for an address that begins with https.")
        )
        send = box.addButton(self.tr("Send them anyway"), QMessageBox.ButtonRole.AcceptRole)
        # Qt has no Greek text for its standard button.
        box.setDefaultButton(box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole))
        send.clicked.connect(lambda: self._agree(address))
        box.finished.connect(box.deleteLater)
        box.open()
        return False

    def _agree(self, address: str) -> None:
        self._agreed_for = address
        self.agreed.emit()

    def saving(self, address: str) -> Callable[[], None]:
        """A function that saves the typed login for an address; it runs on a worker, because a keyring may be slow."""
        name, password = self._name.text(), self._password.text()

        def save() -> None:
            self._keeps = not name or self._logins.save(address, name, password)

        return save

    def note(self) -> str:
        """A note about the storage of the password; empty if it is stored."""
        if self._keeps:
            return ""
        return self.tr("This computer has no open keyring: you will be asked for the password again after a restart.")
