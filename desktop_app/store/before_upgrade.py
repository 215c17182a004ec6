"""A database that a newer version of the program has upgraded: its backup from before, and what can be read of it."""

from __future__ import annotations

from contextlib import closing, suppress
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from desktop_app.files.atomic_file import move_into_place, sync_file
from desktop_app.store.copied_rows import copy_rows
from desktop_app.store.copy_names import ASIDE, BACKUP, stamped_copies
from desktop_app.store.database import open_database, stamped_copy
from desktop_app.store.database_file import DatabaseFile
from desktop_app.store.database_versions import known_version
from desktop_app.store.errors import NewerDatabaseError, StoreError

WRITTEN = ("revision", "revision_parent", "file_chunk", "draft", "device", "setting")
"""The tables of a journal with what a person wrote; all others are computed from them."""


def is_newer_database(file: DatabaseFile) -> bool:
    """Whether a later version of the program has upgraded a database.

    Raises:
        StoreError: it can't be read.
    """
    try:
        known_version(file)
    except NewerDatabaseError:
        return True
    return False


def backup_before_upgrade(file: DatabaseFile) -> DatabaseFile | None:
    """The newest backup beside a database that this version can open; None if there is none.

    Each upgrade makes one before it begins; see `database.back_up`.
    """
    for path in reversed(stamped_copies(file, BACKUP)):
        backup = DatabaseFile(path, file.migrations, file.key)
        try:
            if not is_newer_database(backup):
                return backup
        except StoreError:
            continue
    return None


def readable_copy(file: DatabaseFile, target: Path) -> DatabaseFile:
    """Copy what a person wrote in a newer journal into a new database of this version, and return it.

    The tables with revisions have had the same columns since the first version. Columns that a later version adds are
    left out; each revision is compared with its id by whoever reads the copy.

    Raises:
        StoreError: the journal can't be read.
    """
    copy = DatabaseFile(target, file.migrations, file.key)
    open_database(copy).dispose()
    with closing(file.connect(read_only=True)) as old, closing(copy.connect()) as new:
        for table in WRITTEN:
            copy_rows(old, new, table)
        new.commit()
    return copy


def forget_older_drafts(restored: DatabaseFile, newer: DatabaseFile) -> None:
    """Remove the drafts of a backup if those of the newer journal, which continue them, can be read."""
    with closing(newer.connect(read_only=True)) as old, closing(restored.connect()) as new:
        with suppress(sqlcipher.DatabaseError):
            old.execute("SELECT record, kind, body, saved_at, heads FROM draft").fetchall()
            new.execute("DELETE FROM draft")
        new.commit()


def set_aside(file: DatabaseFile) -> Path:
    """Make a verified copy of a newer database beside it, which the newer version joins again; returns its path.

    Raises:
        StoreError: it can't be copied.
        OSError: as above.
    """
    return stamped_copy(file, ASIDE)


def put_in_place(restored: DatabaseFile, file: DatabaseFile) -> None:
    """Replace a database by a restored one. Its write-ahead log is emptied first, so that it can't change the new one.

    Raises:
        OSError: it can't be replaced; it is unchanged.
        StoreError: another program uses it.
    """
    with closing(file.connect()) as connection:
        try:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            connection.execute("PRAGMA journal_mode = DELETE")
        except sqlcipher.DatabaseError as error:
            raise file.explain(error) from error
    sync_file(restored.path)
    move_into_place(restored.path, file.path)


def set_aside_databases(file: DatabaseFile) -> tuple[DatabaseFile, ...]:
    """The databases that were set aside and that this version can open."""
    aside = (DatabaseFile(path, file.migrations, file.key) for path in stamped_copies(file, ASIDE))
    return tuple(one for one in aside if not is_newer_database(one))


def keep_as_backup(aside: DatabaseFile) -> None:
    """Count a database that was set aside and joined as a usual backup from now on.

    Raises:
        OSError: it can't be renamed.
    """
    aside.path.rename(aside.path.with_suffix(BACKUP))
