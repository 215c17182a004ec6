"""Making a backup: a copy of a profile's folder that is verified completely before it gets its name."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from desktop_app.domain.errors import CancelledError
from desktop_app.domain.progress import Control
from desktop_app.domain.system_reason import reason_of
from desktop_app.files.atomic_file import copy_synced, sync_file, write_atomically
from desktop_app.files.atomic_folder import unfinished_folder
from desktop_app.files.volume import free_bytes
from desktop_app.services.backups.backup import STAMP, Backup, BackupError, hash_of, note_of, size_of
from desktop_app.services.backups.codes import BackupCode
from desktop_app.services.profiles.made_here import NOTE
from desktop_app.services.profiles.open_profile import OpenProfile
from desktop_app.services.profiles.profile_folder import (
    ABOUT,
    JOURNAL,
    KEY_FILE,
    KEYS,
    check_keys,
    copy_about,
    may_be_new,
)
from desktop_app.store.database import copy_database
from desktop_app.store.database_file import DatabaseFile
from desktop_app.store.errors import DamagedDatabaseError, StoreError, WrongKeyError, damaged_journal
from desktop_app.store.integrity import check_integrity
from desktop_app.store.journal_check import JournalCounts, count, examine

SPARE = 16 * 1024 * 1024
"""Bytes that stay free, so that a backup never takes the space that the journal needs."""


def make_backup(opened: OpenProfile, folder: Path, now: datetime, control: Control) -> Backup:
    """Make a backup in a folder, and verify it: keys, pages, revisions against their ids, files against their hashes.

    Raises:
        BackupError: there is no journal yet, it is damaged, there is no space, or the folder can't be written.
        StoreError: the journal can't be read.
        CancelledError: the person cancelled it.
    """
    made_at = now.astimezone(UTC).replace(microsecond=0)
    try:
        before = _checked(opened)
        _check_room(opened, folder)
        with unfinished_folder(folder) as unfinished:
            counts, hashes = _copy(opened, unfinished.path, before, control)
            write_atomically(unfinished.path / NOTE, note_of(made_at, counts, hashes), public=False)
            target = unfinished.finish(_names(folder, made_at.strftime(STAMP)))
    except (DamagedDatabaseError, WrongKeyError) as error:
        raise BackupError(BackupCode.JOURNAL_DAMAGED, error.subject) from error
    except OSError as error:
        raise BackupError(BackupCode.NOT_WRITTEN, str(folder), reason=reason_of(error)) from error
    return Backup(target, made_at, counts, size_of(target), hashes)


def _checked(opened: OpenProfile) -> JournalCounts:
    """Count the content of an intact journal with readable keys."""
    file = opened.journal_file
    if not file.path.exists() and may_be_new(opened.profile):
        raise BackupError(BackupCode.NO_JOURNAL_YET, opened.profile.name)
    check_keys(opened.profile.folder)
    check_integrity(file)
    return count(file)


def _check_room(opened: OpenProfile, folder: Path) -> None:
    needed = opened.journal_file.path.stat().st_size + SPARE
    free = free_bytes(folder)
    if free < needed:
        raise BackupError(BackupCode.NO_ROOM, str(folder), free=free // 1_000_000, needed=needed // 1_000_000)


def _copy(
    opened: OpenProfile, unfinished: Path, before: JournalCounts, control: Control
) -> tuple[JournalCounts, dict[str, str]]:
    """Copy all files, verify the copy, and return its counts and the hashes of its files."""

    def on_pages(done: int, total: int) -> None:
        control.check(opened.profile.name)
        control.report(done, total, "")

    copy_about(opened.profile, unfinished)
    for name in (KEYS, KEY_FILE):
        with suppress(FileNotFoundError):
            copy_synced(opened.profile.folder / name, unfinished / name)
    copied = copy_database(opened.journal_file, unfinished / JOURNAL, on_pages)
    sync_file(copied.path)
    counts = _verified(copied, opened.journal_file, control)
    check_keys(unfinished)
    if counts.revisions < before.revisions or counts.files < before.files:
        raise BackupError(BackupCode.INCOMPLETE, str(unfinished.parent))
    made = [unfinished / name for name in (ABOUT, KEYS, KEY_FILE, JOURNAL)]
    return counts, {path.name: hash_of(path) for path in made if path.exists()}


def _verified(copied: DatabaseFile, journal: DatabaseFile, control: Control) -> JournalCounts:
    """Verify the copy and return its counts.

    Raises:
        DamagedDatabaseError: the journal itself is damaged.
        BackupError: only the copy is damaged.
    """
    try:
        found = examine(copied, control)
    except CancelledError:
        raise
    except StoreError:
        found = None
    if found is not None and found.good:
        return found.counts
    if not examine(journal, control).good:
        raise damaged_journal(journal.path)
    raise BackupError(BackupCode.COPY_DIFFERS, str(copied.path.parent.parent))


def _names(folder: Path, stamp: str) -> Iterator[Path]:
    """The possible names of a backup made at that time."""
    yield folder / stamp
    yield from (folder / f"{stamp}-{number}" for number in range(2, 1000))
