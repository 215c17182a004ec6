"""Names and passwords for catalogues that require a login."""

from __future__ import annotations

from desktop_app.domain.addresses import can_be_overheard
from desktop_app.services.catalogues.catalogues import as_address
from desktop_app.transfer.access import Login
from desktop_app.transfer.errors import SignInError
from desktop_app.transfer.passwords import SavedPasswords


class Logins:
    """The logins for the catalogues of this computer, in the system's keyring."""

    def __init__(self, passwords: SavedPasswords) -> None:
        self._passwords = passwords

    def save(self, address: str, name: str, password: str) -> bool:
        """Use a login for the catalogue at an address; returns whether the system's keyring keeps it."""
        return self._passwords.save(as_address(address), Login(name, password))

    def forget(self, address: str) -> None:
        """Have no login for the catalogue at an address any more."""
        self._passwords.forget(address)

    def can_be_overheard(self, address: str) -> bool:
        """Whether others in the network can read a password that is sent to the catalogue at an address."""
        return can_be_overheard(as_address(address))

    def is_wanted(self, error: Exception) -> bool:
        """Whether a failure is that of a missing or wrong login."""
        return isinstance(error, SignInError)
