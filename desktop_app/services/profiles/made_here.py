"""Which files and folders of profiles and backups this program made; only those are ever removed.

A person may have put something beside them, given a backup a name, or put a link to another disk in its place.
"""

from __future__ import annotations

import re
from pathlib import Path

from desktop_app.files.atomic_folder import LOCK, MARK
from desktop_app.services.profiles.backup_place import INSIDE
from desktop_app.services.profiles.profile_folder import ABOUT, GUEST, JOURNAL, KEY_FILE, KEYS, STATE

NOTE = "backup.json"
"""The file that marks a copy of a profile as a backup."""
MADE_NAME = re.compile(r"(\d{8}-\d{6})(-\d+)?")
"""The names of backups: the time, and a number if there are several."""
FILES = frozenset({ABOUT, KEYS, KEY_FILE, JOURNAL, STATE, NOTE, LOCK, MARK})
"""The files in a backup, including records of the last try to open it and of a started removal."""
OF_PROFILE = re.compile(
    rf"({'|'.join(map(re.escape, (ABOUT, KEYS, KEY_FILE, STATE, GUEST, LOCK, MARK)))}|window\.lock"
    r"|journal\.db(-wal|-shm|-journal)?|journal-\d{8}-\d{6}\.(backup|part)|\.springshelf-\w+\.part)"
)
"""The files in a profile's folder, including those of SQLite, of upgrades and of an interrupted write."""


def is_made_backup(folder: Path) -> bool:
    """Whether this program made all of a backup."""
    named = MADE_NAME.fullmatch(folder.name) is not None and not folder.is_symlink() and folder.is_dir()
    return named and all(_is_file(one) and one.name in FILES for one in folder.iterdir())


def added_to(profile: Path) -> tuple[Path, ...]:
    """What a person put into a profile's folder."""
    return tuple(one for one in profile.iterdir() if not _is_of_profile(one))


def _is_of_profile(path: Path) -> bool:
    if path.name == INSIDE and path.is_dir() and not path.is_symlink():
        return all(map(is_made_backup, path.iterdir()))
    return _is_file(path) and OF_PROFILE.fullmatch(path.name) is not None


def _is_file(path: Path) -> bool:
    return path.is_file() and not path.is_symlink()
