"""Where backups lie when nobody chose a folder: beside the profile's folder, so that deleting it leaves them."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from desktop_app.domain.profile import Profile
from desktop_app.files.private_files import private_folder

BACKUPS = "springshelf-backups"
INSIDE = "backups"
"""The folder inside a profile in which earlier versions kept backups."""


def default_place(profile: Profile) -> Path:
    """The folder for a profile's backups."""
    return profile.folder.parent / BACKUPS / profile.id


def earlier_places(profile: Profile) -> tuple[Path, ...]:
    """The folders in which some of a profile's backups may still be.

    Earlier versions kept them inside the profile. A profile that had no id of its own was called by its folder's name.
    """
    inside, unnamed = profile.folder / INSIDE, profile.folder.parent / BACKUPS / profile.folder.name
    return (inside,) if unnamed == default_place(profile) else (inside, unnamed)


def collect(profile: Profile) -> None:
    """Move backups from earlier places to where they are kept today; each in one move, and nothing is replaced.

    Raises:
        OSError: one can't be moved. It is still found where it was.
    """
    new = default_place(profile)
    for old in earlier_places(profile):
        if not old.is_dir():
            continue
        private_folder(new)
        for one in sorted(old.iterdir()):
            if not (new / one.name).exists():
                one.rename(new / one.name)
        with suppress(OSError):  # what has the name of another backup is still in it
            old.rmdir()
