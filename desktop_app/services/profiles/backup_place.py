"""The default folder of backups: beside the profile's folder, so that deleting the profile keeps them."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from desktop_app.domain.profile import Profile
from desktop_app.files.private_files import private_folder

BACKUPS = "springshelf-backups"
INSIDE = "backups"
"""The folder inside a profile that contains the backups of earlier versions."""


def default_place(profile: Profile) -> Path:
    """The default folder for a profile's backups."""
    return profile.folder.parent / BACKUPS / profile.id


def earlier_places(profile: Profile) -> tuple[Path, ...]:
    """The folders that may still contain backups of a profile.

    Earlier versions stored them inside the profile. A profile without an id was identified by its folder's name.
    """
    inside, unnamed = profile.folder / INSIDE, profile.folder.parent / BACKUPS / profile.folder.name
    return (inside,) if unnamed == default_place(profile) else (inside, unnamed)


def collect(profile: Profile) -> None:
    """Move backups from earlier places to the current one, each atomically, without replacing any.

    Raises:
        OSError: a backup can't be moved. It is still found in its place.
    """
    new = default_place(profile)
    for old in earlier_places(profile):
        if not old.is_dir():
            continue
        private_folder(new)
        for one in sorted(old.iterdir()):
            if not (new / one.name).exists():
                one.rename(new / one.name)
        with suppress(OSError):  # the name is taken: the backup is used in its old place
            old.rmdir()
