"""Names and passwords for catalogues that require a login."""

from __future__ import annotations

from desktop_app.domain.addresses import can_be_overheard
from desktop_app.services.catalogues.catalogues import as_address
from desktop_app.transfer.access import Login, origin_of
from desktop_app.transfer.errors import SignInError
from desktop_app.transfer.given_logins import read_logins
from desktop_app.transfer.passwords import SavedPasswords


class Logins:
    """The logins for this computer's catalogues, stored in the system's keyring."""

    def __init__(self, passwords: SavedPasswords) -> None:
        self._passwords = passwords

    def save(self, address: str, name: str, password: str) -> bool:
        """Use a login for the catalogue at an address; returns whether the keyring has stored it."""
        return self._passwords.save(as_address(address), Login(name, password))

    def use(self, text: str) -> None:
        """Use the logins of a text in this run of the program only; see `transfer.given_logins`.

        Raises:
            RefusedError: a line is no login.
        """
        self._passwords.use(read_logins(text))

    def name_for(self, address: str) -> str:
        """The name with which the catalogue at an address is read, empty if there is no login."""
        login = self._passwords.find(origin_of(as_address(address)))
        return login.name if login else ""

    def forget(self, address: str) -> None:
        """Delete the login for the catalogue at an address."""
        self._passwords.forget(address)

    def can_be_overheard(self, address: str) -> bool:
        """Whether others in the network can read a password that is sent to this address."""
        return can_be_overheard(as_address(address))

    def is_wanted(self, error: Exception) -> bool:
        """Whether a failure means that a login is missing or wrong."""
        return isinstance(error, SignInError)
