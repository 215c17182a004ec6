"""A PIN that unlocks a locked journal, on this computer and while the program runs.

The PIN seals the journal's key in memory, as a passphrase does on the disk; nothing is written. Since a PIN is short,
it becomes invalid after three wrong tries, and the passphrase is required.

Any change to the secrets on the disk also invalidates it, made by any process: a new passphrase or recovery code, a
recovery, a restored backup, a removed passphrase.
"""

from __future__ import annotations

import hashlib

from desktop_app.services.profiles.codes import ProfileCode
from desktop_app.services.profiles.open_profile import OpenProfile
from desktop_app.services.profiles.profile_folder import KEY_FILE, KEYS
from desktop_app.store.errors import WrongSecretError
from desktop_app.store.key_slots import PIN, KeySlot, passphrase_bytes, unwrap_key, wrap_key

TRIES = 3


class QuickUnlock:
    """Holds one sealed key."""

    def __init__(self, opened: OpenProfile, pin: str) -> None:
        self._profile = opened.profile
        self._slot: KeySlot | None = wrap_key(opened.key, passphrase_bytes(pin), PIN, opened.profile.id)
        self._left = TRIES
        self._secrets = self._state_of_secrets()

    def _state_of_secrets(self) -> bytes:
        """A hash of the files with the secrets; it changes with each change of a secret."""
        state = hashlib.sha256()
        for name in (KEYS, KEY_FILE):
            try:
                data = (self._profile.folder / name).read_bytes()
            except OSError:
                data = b""
            state.update(hashlib.sha256(data).digest())
        return state.digest()

    @property
    def folder(self) -> str:
        """The folder name of the profile that it opens."""
        return self._profile.folder.name

    @property
    def is_there(self) -> bool:
        """Whether it is still valid. An invalid one deletes the sealed key."""
        if self._state_of_secrets() != self._secrets:
            self._slot = None
        return self._slot is not None

    def open(self, pin: str) -> OpenProfile:
        """Open the profile.

        Raises:
            WrongSecretError: the PIN is wrong; after the third time, only the passphrase works.
        """
        if not self.is_there or self._slot is None:
            raise WrongSecretError(ProfileCode.PIN_RETIRED, self._profile.name)
        try:
            key = unwrap_key(self._slot, passphrase_bytes(pin), self._profile.id)
        except WrongSecretError as error:
            self._left -= 1
            if self._left <= 0:
                self._slot = None
            code = ProfileCode.WRONG_PIN if self._left > 0 else ProfileCode.WRONG_PIN_LAST
            raise WrongSecretError(code, self._profile.name) from error
        self._left = TRIES
        return OpenProfile(self._profile, key)
