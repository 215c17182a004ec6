"""Profiles: the journals on this computer."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from desktop_app.domain.folding import fold
from desktop_app.domain.profile import (
    MAX_NAME_LENGTH,
    ON_STICKS,
    PersonRole,
    Profile,
    Protection,
    same_name,
)
from desktop_app.domain.system_reason import reason_of
from desktop_app.files.atomic_folder import sweep, unfinished_folder
from desktop_app.files.private_files import make_folder_for_each, make_private
from desktop_app.files.temporary_folder import sweep_temporary
from desktop_app.services.ports import Clock
from desktop_app.services.profiles.codes import ProfileCode
from desktop_app.services.profiles.open_profile import CreatedProfile, OpenProfile
from desktop_app.services.profiles.profile_bin import DeletedProfile, ProfileBin
from desktop_app.services.profiles.profile_folder import (
    GUEST,
    ProfileError,
    is_guest,
    is_profile,
    make_folder,
    read_profile,
    write_about,
    write_into,
)
from desktop_app.services.profiles.profile_secrets import ProfileSecrets
from desktop_app.store.database_versions import create_database
from desktop_app.store.key_slots import new_key

DEFAULT = "default"
"""The folder of the profile that is created automatically on the command line."""


class WhichProfileError(ProfileError):
    """There are several profiles, and none was chosen. `profiles` lists them."""

    def __init__(self, profiles: Iterable[Profile]) -> None:
        self.profiles = tuple(profiles)
        names = ", ".join(profile.name for profile in self.profiles)
        super().__init__(ProfileCode.WHICH_PROFILE, names)


class Profiles:
    """The profiles in a folder."""

    def __init__(self, folder: Path, clock: Clock, *, passphrase_needed: bool = False) -> None:
        """Take `passphrase_needed`: the administrator requires a passphrase for each profile."""
        self.folder = folder
        self.secrets = ProfileSecrets(folder, clock, passphrase_needed=passphrase_needed)
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
        return self.secrets.mark_used(made.opened)

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
                made = self.secrets.protect(inside, new_key(), passphrase, own_keyring=own_keyring)
                create_database(made.opened.journal_file)
                unfinished.finish([folder])
        except OSError as error:
            raise ProfileError(ProfileCode.NOT_CREATED, str(folder.parent), reason=reason_of(error)) from error
        return replace(made, opened=OpenProfile(read_profile(folder), made.opened.key))

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
        made = self.secrets.protect(profile, guest.key, passphrase, own_keyring=own_keyring)
        self.secrets.mark_used(made.opened)
        return made

    def open(self, profile: Profile, passphrase: str = "") -> OpenProfile:
        """Open a profile; see `ProfileSecrets.open`."""
        return self.secrets.open(profile, passphrase)

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


def _profile_in(folder: Path) -> Profile | None:
    """The profile in a folder; None if there is none, or if it belongs to another account in a home that is shared."""
    try:
        return read_profile(folder) if folder.is_dir() and is_profile(folder) else None
    except PermissionError:
        return None
