"""The secrets that open profiles: passphrases, recovery codes, keys in the keyring and in files.

Policy: a new secret is on the disk before the journal is, and an old secret is deleted only after the new one is
stored. So an interruption never leaves a journal without a key that opens it.
"""

from __future__ import annotations

import secrets
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from desktop_app.domain.profile import Profile, Protection, pause_after
from desktop_app.domain.recovery_code import CODE_BYTES, LETTERS, count_of, from_text, to_text
from desktop_app.files.private_files import make_private
from desktop_app.services.ports import Clock
from desktop_app.services.profiles.codes import ProfileCode
from desktop_app.services.profiles.open_profile import CreatedProfile, OpenProfile
from desktop_app.services.profiles.profile_folder import (
    ABOUT,
    GUEST,
    KEY_FILE,
    KEYRING_NAME,
    KEYS,
    ProfileError,
    ProfileState,
    read_keys,
    read_profile,
    read_state,
    write_about,
    write_into,
    write_state,
)
from desktop_app.store.errors import MissingKeyError, WrongKeyError, WrongSecretError
from desktop_app.store.key_file import KEY_BYTES, journal_key, key_text, remove_unfinished_keys
from desktop_app.store.key_slots import CODE, PASSPHRASE, Keys, passphrase_bytes
from desktop_app.transfer.system_keyring import forget, remember, remembered


class WaitError(ProfileError):
    """There were too many wrong tries; `seconds` is the time to wait."""

    def __init__(self, seconds: int) -> None:
        self.seconds = seconds
        super().__init__(ProfileCode.WAIT, seconds=seconds)


class ProfileSecrets:
    """Makes, tries and replaces the secrets of profiles."""

    def __init__(self, folder: Path, clock: Clock, *, passphrase_needed: bool = False) -> None:
        """Take the folder of this computer's profiles, and whether the administrator requires passphrases."""
        self._folder = folder
        self._clock = clock
        self._passphrase_needed = passphrase_needed

    def check_passphrase(self, passphrase: str, name: str) -> None:
        """Raise ProfileError if the passphrase is empty and the administrator requires one; `name` is the profile's."""
        if self._passphrase_needed and not passphrase:
            raise ProfileError(ProfileCode.PASSPHRASE_NEEDED, name)

    def protect(self, profile: Profile, key: bytearray, passphrase: str, *, own_keyring: bool) -> CreatedProfile:
        """Write a new profile's keys and description into its folder, which exists.

        Without a passphrase, the key is stored in the account's keyring, if that is wanted and it is unlocked;
        otherwise in a file beside the journal.

        Raises:
            ProfileError: the administrator requires a passphrase, and it is empty.
        """
        self.check_passphrase(passphrase, profile.name)
        write_about(profile)
        code = ""
        keys = Keys(profile.id)
        if passphrase:
            keys = keys.wrapped_with(key, passphrase_bytes(passphrase), PASSPHRASE)
        if passphrase or (own_keyring and remember(KEYRING_NAME.format(id=profile.id), key.hex())):
            keys, code = _with_code(keys, key)
            write_into(profile.folder, KEYS, keys.to_json())
        else:
            write_into(profile.folder, KEY_FILE, key_text(key))
        (profile.folder / GUEST).unlink(missing_ok=True)
        return CreatedProfile(OpenProfile(read_profile(profile.folder), key), code)

    def open(self, profile: Profile, passphrase: str = "") -> OpenProfile:
        """Open a profile with its passphrase, or without one if it has none.

        Raises:
            WaitError: there were too many wrong tries.
            WrongSecretError: the passphrase is wrong or missing.
            MissingKeyError: the keyring or the file no longer contains the key.
        """
        if profile.protection is Protection.PASSPHRASE:
            return self._unsealed(profile, passphrase_bytes(passphrase), PASSPHRASE)
        if profile.protection is Protection.KEYRING:
            return self.mark_used(OpenProfile(profile, _from_keyring(profile)))
        key = bytearray(journal_key(profile.folder / KEY_FILE))
        return self.mark_used(OpenProfile(profile, key))

    def recover(self, profile: Profile, typed: str, passphrase: str) -> CreatedProfile:
        """Open a profile with its recovery code, and replace its passphrase and recovery code.

        Raises:
            WrongSecretError: the code is wrong.
            WaitError: there were too many wrong tries.
        """
        code = from_text(typed)
        if code is None:
            raise WrongSecretError(ProfileCode.RECOVERY_CODE_INCOMPLETE, typed=count_of(typed), letters=LETTERS)
        opened = self._unsealed(profile, code, CODE)
        keys = read_keys(profile.folder)
        if passphrase:
            keys = keys.wrapped_with(opened.key, passphrase_bytes(passphrase), PASSPHRASE)
        elif not remember(KEYRING_NAME.format(id=profile.id), opened.key.hex()):
            raise ProfileError(ProfileCode.NO_KEYRING, profile.name)
        return self._with_new_code(opened, keys)

    def rekey(self, opened: OpenProfile, passphrase: str) -> None:
        """Replace the passphrase; the journal's key, the recovery code and the journal stay the same."""
        keys = self._keys_of(opened).wrapped_with(opened.key, passphrase_bytes(passphrase), PASSPHRASE)
        write_into(opened.profile.folder, KEYS, keys.to_json())
        self._close_other_ways(opened.profile)

    def encrypt(self, opened: OpenProfile, passphrase: str) -> CreatedProfile:
        """Add a passphrase to a profile. Copies of its old key file still open the journal."""
        keys = self._keys_of(opened).wrapped_with(opened.key, passphrase_bytes(passphrase), PASSPHRASE)
        made = self._with_new_code(opened, keys)
        self._close_other_ways(opened.profile)
        remove_unfinished_keys(opened.profile.folder, opened.key)
        return replace(made, opened=OpenProfile(read_profile(opened.profile.folder), opened.key))

    def decrypt(self, opened: OpenProfile) -> Profile:
        """Remove a profile's passphrase; call it only after the passphrase was verified."""
        self.check_passphrase("", opened.profile.name)
        folder = opened.profile.folder
        if remember(KEYRING_NAME.format(id=opened.profile.id), opened.key.hex()):
            write_into(folder, KEYS, read_keys(folder).without(PASSPHRASE).to_json())
        else:
            write_into(folder, KEY_FILE, key_text(opened.key))
            (folder / KEYS).unlink()
        return read_profile(folder)

    def new_code(self, opened: OpenProfile) -> str:
        """Create a new recovery code; the old one becomes invalid."""
        return self._with_new_code(opened, read_keys(opened.profile.folder)).code

    def _unsealed(self, profile: Profile, secret: bytes, by: str) -> OpenProfile:
        keys = read_keys(profile.folder)
        state, now = read_state(profile.folder), self._clock()
        pause = pause_after(state.wrong)
        if pause and state.last_wrong is not None:
            # A clock that was set back must not extend the waiting time beyond the pause.
            left = min(pause, state.last_wrong + pause - now)
            if left > timedelta(0):
                raise WaitError(max(1, round(left.total_seconds())))
        try:
            key = keys.unwrap(secret, by)
        except WrongSecretError as error:
            write_state(profile.folder, replace(state, wrong=state.wrong + 1, last_wrong=now))
            code = ProfileCode.WRONG_PASSPHRASE if by == PASSPHRASE else ProfileCode.WRONG_RECOVERY_CODE
            raise WrongSecretError(code, profile.name) from error
        return self.mark_used(OpenProfile(profile, key))

    def mark_used(self, opened: OpenProfile) -> OpenProfile:
        """Record that a profile was used and reset the waiting time. All profiles become private.

        If it has a passphrase, unfinished files of its plain key are removed.
        """
        if opened.profile.protection is not Protection.FILE:
            remove_unfinished_keys(opened.profile.folder, opened.key)
        write_state(opened.profile.folder, ProfileState(self._clock()))
        for place in {self._folder, opened.profile.folder}:
            make_private(place)
        return opened

    def _keys_of(self, opened: OpenProfile) -> Keys:
        folder, plain = opened.profile.folder, opened.profile.protection is Protection.FILE
        return Keys(opened.profile.id) if plain and not (folder / KEYS).exists() else read_keys(folder)

    def _with_new_code(self, opened: OpenProfile, keys: Keys) -> CreatedProfile:
        keys, code = _with_code(keys, opened.key)
        write_into(opened.profile.folder, KEYS, keys.to_json())
        if not (opened.profile.folder / ABOUT).exists():
            write_about(opened.profile)
        return CreatedProfile(opened, code)

    def _close_other_ways(self, profile: Profile) -> None:
        """Remove the unsealed key from the keyring and from its file, because there is a passphrase now."""
        (profile.folder / KEY_FILE).unlink(missing_ok=True)
        if profile.protection is Protection.KEYRING:
            forget(KEYRING_NAME.format(id=profile.id))


def _with_code(keys: Keys, key: bytearray) -> tuple[Keys, str]:
    code = secrets.token_bytes(CODE_BYTES)
    return keys.wrapped_with(key, code, CODE), to_text(code)


def keep_in_keyring(profile: Profile, key: bytearray) -> None:
    """Store the key of a restored copy in the keyring under the copy's own id, if it is protected by the keyring."""
    if profile.protection is Protection.KEYRING:
        remember(KEYRING_NAME.format(id=profile.id), key.hex())


def _from_keyring(profile: Profile) -> bytearray:
    try:
        key = bytearray.fromhex(remembered(KEYRING_NAME.format(id=profile.id)) or "")
    except ValueError as error:
        raise WrongKeyError(ProfileCode.KEYRING_WRONG_KEY, profile.name) from error
    if len(key) != KEY_BYTES:
        raise MissingKeyError(ProfileCode.KEYRING_LOST_KEY, profile.name)
    return key
