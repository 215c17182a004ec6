"""A backup in a folder: its note, and whether each file is unchanged."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desktop_app.domain.errors import SpringshelfError
from desktop_app.files.file_hash import sha256_of
from desktop_app.services.profiles.made_here import MADE_NAME, NOTE
from desktop_app.services.profiles.profile_folder import JOURNAL, is_profile
from desktop_app.store.journal_check import JournalCounts
from desktop_app.store.key_slots import MAX_FILE_SIZE

STAMP = "%Y%m%d-%H%M%S"
UNKNOWN = JournalCounts(0, 0, 0)


class BackupError(SpringshelfError):
    """A backup can't be made, read or restored."""


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup: its folder, its time, its counts, its size in bytes.

    `hashes` are the SHA-256 of its files by name, at the time of verification. It is empty for a backup of an earlier
    version, and for one with a damaged note.
    """

    folder: Path
    made_at: datetime
    counts: JournalCounts
    size: int
    hashes: Mapping[str, str] = field(default_factory=dict, hash=False)

    @property
    def name(self) -> str:
        """The name of the backup in a list."""
        return self.folder.name

    @property
    def is_unchanged(self) -> bool:
        """Whether each file is unchanged since the backup was made. False if that is not known."""
        return JOURNAL in self.hashes and self.changed_file is None

    @property
    def changed_file(self) -> str | None:
        """The name of a file that is missing or changed, None if there is none."""
        return next((name for name, digest in self.hashes.items() if hash_of(self.folder / name) != digest), None)


def note_of(made_at: datetime, counts: JournalCounts, hashes: Mapping[str, str]) -> bytes:
    """The note that marks a folder as a backup."""
    numbers = {"revisions": counts.revisions, "records": counts.records, "files": counts.files}
    return json.dumps({"made_at": made_at.isoformat(), **numbers, "sha256": dict(hashes)}).encode()


def hash_of(path: Path) -> str:
    """A file's SHA-256, empty if the file can't be read."""
    try:
        return sha256_of(path)
    except OSError:
        return ""


def backups_in(folder: Path) -> tuple[Backup, ...]:
    """The finished backups in a folder, newest first."""
    try:
        found = [one for one in folder.iterdir() if is_profile(one)]
    except OSError:
        return ()
    every = [backup for one in found if (backup := read_backup(one) or without_note(one)) is not None]
    return tuple(sorted(every, key=lambda one: one.made_at, reverse=True))


def without_note(folder: Path, *, anywhere: bool = False) -> Backup | None:
    """The backup in a folder with a missing or damaged note, None if there is none.

    Args:
        folder: the folder.
        anywhere: accept any profile with a journal, for example a person's copy; otherwise only a backup's folder name.
    """
    named = MADE_NAME.fullmatch(folder.name)
    try:
        if not (folder / JOURNAL).is_file() or not (named or anywhere):
            return None
        changed = datetime.fromtimestamp((folder / JOURNAL).stat().st_mtime, UTC)
        made_at = datetime.strptime(named[1], STAMP).replace(tzinfo=UTC) if named else changed
        return Backup(folder, made_at, UNKNOWN, size_of(folder))
    except (OSError, ValueError, OverflowError):
        return None


def read_backup(folder: Path) -> Backup | None:
    """The backup in a folder, None if its note can't be read."""
    try:
        with (folder / NOTE).open("rb") as file:
            note = json.loads(file.read(MAX_FILE_SIZE))
        made_at = datetime.fromisoformat(note["made_at"])
        counts = JournalCounts(int(note["revisions"]), int(note["records"]), int(note["files"]))
        hashes = _texts(note.get("sha256", {}))
        size = size_of(folder)
    except (OSError, ArithmeticError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    return Backup(folder, made_at, counts, size, hashes) if made_at.tzinfo else None


def _texts(found: dict[str, Any]) -> dict[str, str]:
    return {name: str(digest) for name, digest in found.items() if Path(name).name == name}


def size_of(folder: Path) -> int:
    """The total size of the files in a folder."""
    return sum(path.stat().st_size for path in folder.iterdir() if path.is_file())
