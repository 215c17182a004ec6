"""The bin for deleted profiles: they can be restored for some time, and are then deleted permanently.

A profile is moved into and out of the bin by one renaming. The time of deletion is part of the new name. So an
interrupted program leaves the profile either in its place or in the bin, with its keys.
"""

from __future__ import annotations

import os
import re
import secrets
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop_app.domain.profile import MAX_NAME_LENGTH, Profile, Protection, same_name
from desktop_app.domain.system_reason import reason_of
from desktop_app.files.atomic_folder import LOCK, MARK, remove_atomically, sweep
from desktop_app.files.private_files import private_folder
from desktop_app.services.ports import Clock
from desktop_app.services.profiles.backup_place import BACKUPS, collect, default_place
from desktop_app.services.profiles.codes import ProfileCode
from desktop_app.services.profiles.made_here import added_to, is_made_backup
from desktop_app.services.profiles.profile_folder import (
    KEYRING_NAME,
    ProfileError,
    is_profile,
    read_profile,
    write_about,
)
from desktop_app.transfer.system_keyring import forget

BIN = "springshelf-deleted"
"""The folder beside the profiles for deleted ones."""
DAYS = 30
"""The number of days in which a deleted profile can be restored."""
STAMP = "%Y%m%dT%H%M%SZ"
OTHER_FILES = "other-files"
"""The prefix of a folder in the bin for a person's own files in a profile's folder."""
NAME = re.compile(r"(\d{8}T\d{6}Z)-(.+)")


@dataclass(frozen=True, slots=True)
class DeletedProfile:
    """A profile in the bin. `profile.folder` is its folder there, `before` the folder's previous name."""

    profile: Profile
    deleted_at: datetime
    before: str

    @property
    def kept_until(self) -> datetime:
        """The time after which the next start deletes it permanently."""
        return self.deleted_at + timedelta(days=DAYS)

    @property
    def backups(self) -> Path:
        """The folder of its backups, which was not moved."""
        return default_place(replace(self.profile, folder=self.profile.folder.parent.parent / self.before))


class ProfileBin:
    """The bins beside the folders of profiles."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def all(self, folder: Path) -> tuple[DeletedProfile, ...]:
        """The profiles that were deleted from a folder of profiles, latest first."""
        try:
            found = [read for one in (folder / BIN).iterdir() if (read := _read(one)) is not None]
        except OSError:
            return ()
        return tuple(sorted(found, key=lambda one: one.deleted_at, reverse=True))

    def named(self, folder: Path, name: str) -> DeletedProfile:
        """The deleted profile of that name, id or folder; the latest of several.

        Raises:
            ProfileError: there is none.
        """
        for one in self.all(folder):
            if name in {one.profile.id, one.profile.folder.name} or same_name(one.profile.name, name):
                return one
        raise ProfileError(ProfileCode.NO_SUCH_DELETED_PROFILE, name)

    def put(self, profile: Profile) -> DeletedProfile:
        """Move a profile into the bin, without its backups.

        Raises:
            ProfileError: it can't be moved; it is still in its place.
        """
        now = self._clock().astimezone(UTC).replace(microsecond=0)
        target = profile.folder.parent / BIN / f"{now.strftime(STAMP)}-{profile.folder.name}"
        try:
            profile = _with_own_id(profile)
            collect(profile)
            private_folder(target.parent)
            profile.folder.rename(target)
        except OSError as error:
            raise ProfileError(ProfileCode.NOT_DELETED, str(profile.folder), reason=reason_of(error)) from error
        return DeletedProfile(replace(profile, folder=target), now, profile.folder.name)

    def restore(self, deleted: DeletedProfile, taken: tuple[Profile, ...]) -> Profile:
        """Move a profile back to its place. If its name is in `taken`, the date of deletion is appended to the name.

        Raises:
            ProfileError: it can't be moved; it is still in the bin.
        """
        place = deleted.profile.folder.parent.parent
        target = place / deleted.before
        if target.exists():
            target = place / secrets.token_hex(4)
        try:
            deleted.profile.folder.rename(target)
        except OSError as error:
            raise ProfileError(ProfileCode.NOT_RESTORED, deleted.profile.name, reason=reason_of(error)) from error
        if any(same_name(one.name, deleted.profile.name) for one in taken):
            name = f"{deleted.profile.name} ({deleted.deleted_at:%Y-%m-%d})"[-MAX_NAME_LENGTH:]
            write_about(replace(deleted.profile, name=name, folder=target))
        return read_profile(target)

    def remove(self, deleted: DeletedProfile) -> None:
        """Remove a deleted profile and the backups beside it for good.

        Backups in folders of one's choice stay, those that a person gave a name, and all that a person put between
        them. Where a person has made another copy of the profile's folder, the backups and the key in the keyring are
        that profile's, too, and stay.

        Raises:
            ProfileError: not all of it could be removed.
        """
        try:
            # Delete the profile last: while it is in the bin, the next start continues an interrupted deletion.
            if not self._has_twin(deleted):
                _remove_backups(deleted.backups)
                if deleted.profile.protection is Protection.KEYRING:
                    forget(KEYRING_NAME.format(id=deleted.profile.id))
            _set_aside(deleted)
            remove_atomically(deleted.profile.folder)
        except OSError as error:
            raise ProfileError(ProfileCode.NOT_REMOVED, deleted.profile.name, reason=reason_of(error)) from error

    def _has_twin(self, deleted: DeletedProfile) -> bool:
        """Whether another profile has the id of a deleted one: here, or in the bin."""
        place = deleted.profile.folder.parent.parent
        living = [read_profile(one) for one in place.iterdir() if one.is_dir() and is_profile(one)]
        others = [one.profile for one in self.all(place) if one.profile.folder != deleted.profile.folder]
        return any(one.id == deleted.profile.id for one in (*living, *others))

    def empty_old(self, folder: Path) -> tuple[DeletedProfile, ...]:
        """Delete profiles permanently after their time, and return them; failed deletions are retried later."""
        now = self._clock()
        old = [one for one in self.all(folder) if one.kept_until <= now]
        gone = []
        for one in old:
            with suppress(ProfileError):
                self.remove(one)
                gone.append(one)
        sweep(folder / BIN)
        sweep(folder / BACKUPS)
        return tuple(gone)


def _remove_backups(folder: Path) -> None:
    """Remove a profile's backups, and the folder where nothing else lies in it."""
    if not folder.is_dir():
        return
    sweep(folder)
    made = [one for one in folder.iterdir() if is_made_backup(one)]
    others = [one for one in folder.iterdir() if one not in made and one.name not in {LOCK, MARK}]
    if not folder.is_symlink() and not others:
        remove_atomically(folder)
        return
    for one in made:
        remove_atomically(one)


def _set_aside(deleted: DeletedProfile) -> None:
    """Move what a person put into a profile's folder to a folder of its own beside it."""
    folder = deleted.profile.folder
    for one in added_to(folder):
        beside = folder.with_name(f"{OTHER_FILES}-{deleted.before}")
        private_folder(beside)
        target = beside / one.name
        one.rename(target if not os.path.lexists(target) else beside / f"{secrets.token_hex(4)}-{one.name}")


def _with_own_id(profile: Profile) -> Profile:
    """The profile with an id that no later profile can have: an old profile has its folder's name as id."""
    if profile.id != profile.folder.name:
        return profile
    named = replace(profile, id=secrets.token_hex(8))
    write_about(named)
    return named


def _read(folder: Path) -> DeletedProfile | None:
    """The deleted profile in a folder; None if it contains something else."""
    named = NAME.fullmatch(folder.name)
    if named is None or not folder.is_dir() or not is_profile(folder):
        return None
    try:
        deleted_at = datetime.strptime(named[1], STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
    return DeletedProfile(read_profile(folder), deleted_at, named[2])
