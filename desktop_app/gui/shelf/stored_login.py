"""The login of the chosen catalogue: who is signed in, signing in, and forgetting the login."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton

from desktop_app.gui.base.page import PageContext
from desktop_app.gui.shelf.catalogue_login import CatalogueLogin


@dataclass(frozen=True, slots=True)
class LoginRows:
    """The widgets of the login in a form."""

    labelName: QLabel
    name: QLineEdit
    labelPassword: QLabel
    password: QLineEdit
    labelLogin: QLabel
    login: QLabel
    signIn: QPushButton
    forget: QPushButton
    told: QLabel


class StoredLogin(CatalogueLogin):
    """Manages the rows of the login in the dialog with the catalogues.

    Args:
        rows: the widgets of the login.
        context: the logins, and the workers of the window.
        dialog: the dialog.
    """

    def __init__(self, rows: LoginRows, context: PageContext, dialog: QDialog) -> None:
        ui = self._ui = rows
        self._context = context
        self._address = ""
        self._is_asking = False
        # It hides the fields by `ask`, which needs the form.
        super().__init__(ui.name, ui.password, (ui.labelName, ui.labelPassword), context.shelf.logins, dialog)
        ui.signIn.clicked.connect(self._sign_in)
        ui.forget.clicked.connect(self._forget)
        self.agreed.connect(self._save)

    def show_none(self) -> None:
        """Show no login, because no catalogue is chosen."""
        self._show("", has_logins=False)

    def show_for(self, address: str) -> None:
        """Show the login for the catalogue at an address; folders have none."""
        if address == self._address and self._is_asking:
            return  # the person is typing, and the list was only read again
        self._address, self._is_asking = address, False
        self._ui.name.clear()
        self._ui.password.clear()
        self._show("", has_logins=not address.startswith("file:"))
        self._read()

    def ask(self, *, asked: bool = True) -> None:
        """Show the fields for name and password, or hide them."""
        super().ask(asked=asked)
        self._is_asking = asked
        self._ui.signIn.setText(self.tr("Save &login") if asked else self.tr("&Sign in…"))

    def _show(self, name: str, *, has_logins: bool) -> None:
        ui = self._ui
        self.ask(asked=False)
        for widget in (ui.labelLogin, ui.login, ui.signIn):
            widget.setVisible(has_logins)
        ui.login.setText(name or self.tr("None"))
        ui.forget.setVisible(has_logins and bool(name))

    def _read(self) -> None:
        logins, address = self._context.shelf.logins, self._address
        if not address.startswith("file:"):
            self._context.tasks.run_query(lambda: (address, logins.name_for(address)), self._show_name)

    def _show_name(self, read: tuple[str, str]) -> None:
        address, name = read
        if address == self._address and not self._is_asking:
            self._show(name, has_logins=True)

    def _sign_in(self) -> None:
        if not self._is_asking:
            self.ask()
        elif not self._ui.name.text():
            self._ui.name.setFocus()
        elif self.may_send(self._address):
            self._save()

    def _save(self) -> None:
        self._is_asking = False
        self._context.tasks.run_query(self.saving(self._address), lambda _none: self._saved())

    def _saved(self) -> None:
        self._ui.password.clear()
        note = self.note()
        self._read()
        self._ui.told.setText(note)
        self._ui.told.setVisible(bool(note))

    def _forget(self) -> None:
        logins, address = self._context.shelf.logins, self._address
        self._context.tasks.run_query(lambda: logins.forget(address), lambda _none: self._read())
