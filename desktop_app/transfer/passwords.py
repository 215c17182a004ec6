"""Names and passwords for catalogues, in the keyring of the operating system.

Policy: where there is no keyring, a login is held in memory alone and asked for again next time. A password stands in
no file of ours, no address, no log and no error's text.
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
        """The login for an origin, None where there is none."""
        if origin not in self._held:
            self._held[origin] = self._read(origin)
        return self._held[origin]

    def save(self, address: str, login: Login) -> bool:
        """Have a login for the origin of an address; returns whether the keyring took it."""
        origin = origin_of(address)
        self._held[origin] = login
        return remember(origin, json.dumps([login.name, login.password]))

    def forget(self, address: str) -> None:
        """Have no login for the origin of an address any more."""
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
