"""Profiles: the journals on this computer, and the secrets that open them.

Policy: a new secret is on the disk before the journal is, and an old secret is deleted only after the new one is
stored. So an interruption never leaves a journal without a key that opens it.
"""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from desktop_app.domain.folding import fold
from desktop_app.domain.profile import (
    MAX_NAME_LENGTH,
    ON_STICKS,
    PersonRole,
    Profile,
    Protection,
    pause_after,
    same_name,
)
from desktop_app.domain.recovery_code import CODE_BYTES, LETTERS, count_of, from_text, to_text
from desktop_app.domain.system_reason import reason_of
from desktop_app.files.atomic_folder import sweep, unfinished_folder
from desktop_app.files.private_files import make_folder_for_each, make_private
from desktop_app.files.temporary_folder import sweep_temporary
from desktop_app.services.ports import Clock
from desktop_app.services.profiles.codes import ProfileCode
from desktop_app.services.profiles.profile_bin import DeletedProfile, ProfileBin
from desktop_app.services.profiles.profile_folder import (
    ABOUT,
    GUEST,
    JOURNAL,
    KEY_FILE,
    KEYRING_NAME,
    KEYS,
    ProfileError,
    ProfileState,
    is_guest,
    is_profile,
    make_folder,
    read_keys,
    read_profile,
    read_state,
    write_about,
    write_into,
    write_state,
)
from desktop_app.store.database import open_database
from desktop_app.store.database_file import DatabaseFile
from desktop_app.store.errors import MissingKeyError, StoreError, WrongKeyError, WrongSecretError
from desktop_app.store.key_file import KEY_BYTES, journal_key, key_text, remove_unfinished_keys
from desktop_app.store.key_slots import CODE, PASSPHRASE, Keys, new_key, passphrase_bytes
from desktop_app.transfer.system_keyring import forget, remember, remembered

DEFAULT = "default"
"""The folder of the profile that is created automatically on the command line."""


class WhichProfileError(ProfileError):
    """There are several profiles, and none was chosen. `profiles` lists them."""

    def __init__(self, profiles: Iterable[Profile]) -> None:
        self.profiles = tuple(profiles)
        names = ", ".join(profile.name for profile in self.profiles)
        super().__init__(ProfileCode.WHICH_PROFILE, names)


class WaitError(ProfileError):
    """There were too many wrong tries; `seconds` is the time to wait."""

    def __init__(self, seconds: int) -> None:
        self.seconds = seconds
        super().__init__(ProfileCode.WAIT, seconds=seconds)


@dataclass(frozen=True, slots=True)
class OpenProfile:
    """A profile with the key that opens its journal."""

    profile: Profile
    key: bytearray

    @property
    def journal_file(self) -> DatabaseFile:
        """The journal's database with its key."""
        return DatabaseFile(self.profile.folder / JOURNAL, "journal", self.key)

    def forget(self) -> None:
        """Overwrite the key, also for all holders of this object."""
        self.key[:] = bytes(len(self.key))


@dataclass(frozen=True, slots=True)
class CreatedProfile:
    """A new profile. `code` is its recovery code, which is stored nowhere else; empty if it has none."""

    opened: OpenProfile
    code: str


class Profiles:
    """The profiles in a folder."""

    def __init__(self, folder: Path, clock: Clock, *, passphrase_needed: bool = False) -> None:
        """Take `passphrase_needed`: the administrator requires a passphrase for each profile."""
        self.folder = folder
        self._clock = clock
        self._passphrase_needed = passphrase_needed
        self.bin = ProfileBin(clock)

    def all(self, folder: Path | None = None) -> tuple[Profile, ...]:
        """The profiles on this computer or in another folder, last used first, without guests."""
        place = folder or self.folder
        try:
            found = [profile for one in place.iterdir() if (profile := _profile_in(one)) is not None]
        except OSError:
            return ()
        never = [one for one in found if one.last_used is None]
        used = [one for one in found if one.last_used is not None]
        used.sort(key=lambda one: one.last_used.timestamp() if one.last_used else 0.0, reverse=True)
        return (*used, *sorted(never, key=lambda one: fold(one.name)))

    def named(self, name: str) -> Profile:
        """The profile with that name or id, or the one in the folder `name`.

        Raises:
            ProfileError: there is none.
        """
        every = self.all()
        found = [one for one in every if one.id == name or same_name(one.name, name)]
        if found:
            return found[0]
        if is_profile(Path(name)):
            return read_profile(Path(name))
        raise ProfileError(ProfileCode.NO_SUCH_PROFILE, name)

    def sole(self) -> Profile:
        """The only profile.

        Raises:
            ProfileError: there is none.
            WhichProfileError: there are several.
        """
        every = self.all()
        if len(every) > 1:
            raise WhichProfileError(every)
        if not every:
            raise ProfileError(ProfileCode.NO_PROFILE_YET, str(self.folder))
        return every[0]

    def only(self) -> OpenProfile:
        """Open the only profile; if there is none, create one without a passphrase, called `default`.

        Raises:
            WhichProfileError: there are several.
            WrongSecretError: it needs a passphrase.
        """
        every = self.all()
        if len(every) > 1:
            raise WhichProfileError(every)
        if every:
            return self.open(every[0])
        folder = self.folder / DEFAULT
        made = self._make(Profile(DEFAULT, DEFAULT, PersonRole.STUDENT, folder, Protection.FILE), "", own_keyring=False)
        return self.mark_used(made.opened)

    def add(
        self, name: str, role: PersonRole, passphrase: str = "", *, at: Path | None = None, own_keyring: bool = True
    ) -> CreatedProfile:
        """Create a profile, on this computer or in the folder `at` (a stick).

        Without a passphrase, the key is stored in the account's keyring, if it is unlocked and the profile is on this
        computer; otherwise in a file beside the journal.

        Raises:
            ProfileError: the name is empty or taken, or the profile can't be written there.
        """
        self.check_name(name, at)
        folder = (at / ON_STICKS if at else self.folder) / secrets.token_hex(4)
        profile = Profile(secrets.token_hex(8), name.strip(), role, folder, Protection.FILE)
        return self._make(profile, passphrase, own_keyring=own_keyring and at is None)

    def _make(self, profile: Profile, passphrase: str, *, own_keyring: bool) -> CreatedProfile:
        """Create a profile with its keys and an empty journal. Its folder is renamed when it is complete.

        So a folder with keys but without a journal is never a new profile.
        """
        folder = profile.folder
        try:
            make_folder_for_each(folder.parent)
            with unfinished_folder(folder.parent) as unfinished:
                inside = replace(profile, folder=unfinished.path)
                made = self._protect(inside, new_key(), passphrase, own_keyring=own_keyring)
                open_database(made.opened.journal_file).dispose()
                unfinished.finish([folder])
        except OSError as error:
            raise ProfileError(ProfileCode.NOT_CREATED, str(folder.parent), reason=reason_of(error)) from error
        return replace(made, opened=OpenProfile(read_profile(folder), made.opened.key))

    def _check_passphrase(self, passphrase: str, name: str) -> None:
        if self._passphrase_needed and not passphrase:
            raise ProfileError(ProfileCode.PASSPHRASE_NEEDED, name)

    def check_name(self, name: str, at: Path | None = None, exclude: Profile | None = None) -> None:
        """Raise ProfileError if a name is not allowed; `exclude` is the profile to be renamed."""
        if not name.strip() or len(name.strip()) > MAX_NAME_LENGTH or not name.isprintable():
            raise ProfileError(ProfileCode.NAME_NEEDED, name.strip()[:MAX_NAME_LENGTH])
        others = self.all(at / ON_STICKS if at else None)
        if any(same_name(other.name, name) for other in others if exclude is None or other.folder != exclude.folder):
            raise ProfileError(ProfileCode.NAME_TAKEN, name.strip())

    def guest(self) -> OpenProfile:
        """Open a guest's journal with a key in memory only: after the program ends, no one can read it any more."""
        folder = self.folder / secrets.token_hex(4)
        make_folder(folder)
        write_into(folder, GUEST, b"")
        return OpenProfile(Profile(folder.name, "", PersonRole.STUDENT, folder, Protection.MEMORY), new_key())

    def adopt(
        self, guest: OpenProfile, name: str, role: PersonRole, passphrase: str = "", *, own_keyring: bool = True
    ) -> CreatedProfile:
        """Turn a guest into a profile in the same folder: the journal stays open, and its key is sealed."""
        self.check_name(name)
        profile = replace(guest.profile, id=secrets.token_hex(8), name=name.strip(), role=role)
        made = self._protect(profile, guest.key, passphrase, own_keyring=own_keyring)
        self.mark_used(made.opened)
        return made

    def _protect(self, profile: Profile, key: bytearray, passphrase: str, *, own_keyring: bool) -> CreatedProfile:
        self._check_passphrase(passphrase, profile.name)
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
        self._check_passphrase("", opened.profile.name)
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

    def change(self, profile: Profile, name: str, role: PersonRole) -> Profile:
        """Change a profile's name or role."""
        self.check_name(name, exclude=profile)
        write_about(replace(profile, name=name.strip(), role=role))
        return read_profile(profile.folder)

    def confirm(self, profile: Profile, typed: str, shown: str = "") -> None:
        """Check a person's input to confirm the deletion of a profile.

        Args:
            profile: the profile.
            typed: its passphrase; its name, if it has no passphrase.
            shown: another displayed name.

        Raises:
            WrongSecretError, WaitError: the passphrase is wrong.
            ProfileError: the name is wrong.
        """
        if profile.asks:
            self.open(profile, typed).forget()
        elif not any(same_name(typed, name) for name in (profile.name, shown) if name):
            raise ProfileError(ProfileCode.WRONG_NAME, typed, name=shown or profile.name)

    def remove(self, profile: Profile) -> DeletedProfile:
        """Move a profile into the bin, from which it can be restored for some time; its backups are not moved.

        Raises:
            ProfileError: it can't be moved; it is still in its place.
        """
        return self.bin.put(profile)

    def restore(self, deleted: DeletedProfile) -> Profile:
        """Restore a deleted profile.

        Raises:
            ProfileError: it can't be moved; it is still in the bin.
        """
        return self.bin.restore(deleted, self.all(deleted.profile.folder.parent.parent))

    def clean_up(self, *places: Path) -> int:
        """Remove guests of killed programs, deleted profiles after their time, and unfinished work.

        What earlier versions left open to other accounts becomes private. Copies among the temporary files are removed.

        Args:
            places: more folders of profiles, for example on sticks.

        Returns:
            The number of removed guests, whose keys no longer exist.
        """
        sweep_temporary()
        for place in (self.folder, *places):
            self.bin.empty_old(place)
            sweep(place)
            make_private(place)
        try:
            left = [one for one in self.folder.iterdir() if one.is_dir() and is_guest(one)]
        except OSError:
            return 0
        for one in left:
            shutil.rmtree(one, ignore_errors=True)
        return len(left)

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
        for place in {self.folder, opened.profile.folder}:
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


def opened_with_same_key(mine: OpenProfile, other: Profile) -> OpenProfile | None:
    """Another profile or backup, opened with the key of an open one; None if that does not open it.

    A backup and a profile that was restored from it have the key of the original journal.
    """
    found = OpenProfile(other, bytearray(mine.key))
    if not found.journal_file.path.exists():
        return None
    try:
        found.journal_file.connect(read_only=True).close()
    except (StoreError, OSError):
        return None
    return found


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


def _profile_in(folder: Path) -> Profile | None:
    """The profile in a folder; None if there is none, or if it belongs to another account in a home that is shared."""
    try:
        return read_profile(folder) if folder.is_dir() and is_profile(folder) else None
    except PermissionError:
        return None
