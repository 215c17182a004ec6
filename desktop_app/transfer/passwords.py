"""Names and passwords for catalogues, in the operating system's keyring.

Policy: without a keyring, a login is stored in memory only, and the person is asked again next time. A password never
appears in our files, addresses, logs or error texts.
"""

from __future__ import annotations

import json
import logging

from desktop_app.transfer.access import Login, origin_of
from desktop_app.transfer.system_keyring import forget, remember, remembered

log = logging.getLogger(__name__)


class SavedPasswords:
    """Logins by origin."""

    def __init__(self) -> None:
        self._held: dict[str, Login | None] = {}

    def find(self, origin: str) -> Login | None:
        """The login for an origin, None if there is none."""
        if origin not in self._held:
            self._held[origin] = self._read(origin)
        return self._held[origin]

    def save(self, address: str, login: Login) -> bool:
        """Store a login for the origin of an address; returns whether the keyring has stored it."""
        origin = origin_of(address)
        self._held[origin] = login
        return remember(origin, json.dumps([login.name, login.password]))

    def forget(self, address: str) -> None:
        """Delete the login for the origin of an address."""
        origin = origin_of(address)
        self._held[origin] = None
        forget(origin)

    def _read(self, origin: str) -> Login | None:
        found = remembered(origin)
        try:
            name, password = json.loads(found) if found else (None, None)
        except (TypeError, ValueError):
            log.info("The keyring holds something else than a login")
            return None
        return Login(str(name), str(password)) if name is not None else None
