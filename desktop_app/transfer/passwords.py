"""Names and passwords for catalogues, in the keyring of the operating system.

Policy: where there is no keyring, a login is held in memory alone and asked for again next time. A password stands in
no file of ours, no address, no log and no error's text.
"""

from __future__ import annotations

import json
import logging

from desktop_app.transfer.access import Login, origin_of

SERVICE = "springshelf"
log = logging.getLogger(__name__)


class SavedPasswords:
    """Logins by origin."""

    def __init__(self) -> None:
        self._held: dict[str, Login | None] = {}

    def find(self, origin: str) -> Login | None:
        """The login for an origin, None where there is none."""
        if origin not in self._held:
            self._held[origin] = self._read(origin)
        return self._held[origin]

    def save(self, address: str, login: Login) -> bool:
        """Have a login for the origin of an address; returns whether the keyring took it."""
        origin = origin_of(address)
        self._held[origin] = login
        import keyring  # noqa: PLC0415 - it looks for the system's keyring, which takes time
        from keyring.errors import KeyringError  # noqa: PLC0415 - as above

        try:
            keyring.set_password(SERVICE, origin, json.dumps([login.name, login.password]))
        except KeyringError as error:
            log.info("The keyring did not take a login: %s", type(error).__name__)
            return False
        return True

    def forget(self, address: str) -> None:
        """Have no login for the origin of an address any more."""
        import keyring  # noqa: PLC0415 - as above
        from keyring.errors import KeyringError  # noqa: PLC0415 - as above

        origin = origin_of(address)
        self._held[origin] = None
        try:
            keyring.delete_password(SERVICE, origin)
        except KeyringError as error:
            log.info("The keyring had no login to forget: %s", type(error).__name__)

    def _read(self, origin: str) -> Login | None:
        import keyring  # noqa: PLC0415 - as above
        from keyring.errors import KeyringError  # noqa: PLC0415 - as above

        try:
            found = keyring.get_password(SERVICE, origin)
            name, password = json.loads(found) if found else (None, None)
        except (KeyringError, ValueError) as error:
            log.info("The keyring can't be read: %s", type(error).__name__)
            return None
        return Login(str(name), str(password)) if name is not None else None
