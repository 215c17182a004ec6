"""A database file and the ways to connect to it, also on a volume without write access.

SQLite keeps the index of a write-ahead log in a file beside the database and maps it into memory. That needs free space
and a writable folder; on a full disk, writing to a part of the map without an allocated block ends the process
(SIGBUS). So a full or write-protected volume is detected first, and the database is opened without that file. Sources:
sqlite.org/wal.html, "Read-Only Databases" and "Use of WAL Without Shared-Memory"; sqlite.org/uri.html.
"""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from desktop_app.domain.message import Message
from desktop_app.domain.system_reason import reason_of
from desktop_app.files.private_files import is_private
from desktop_app.files.temporary_folder import folder_until_the_end
from desktop_app.files.volume import has_room
from desktop_app.store.codes import StoreCode
from desktop_app.store.database_reason import (
    BUSY,
    CANNOT_OPEN,
    CORRUPT,
    DEVICE,
    FULL,
    LOCKED,
    NO_ACCESS,
    NOT_A_DATABASE,
    READ_ONLY,
    database_reason,
    reason_of_code,
    result_code,
)
from desktop_app.store.errors import (
    DamagedDatabaseError,
    DatabaseAccessError,
    empty_journal,
    locked_journal,
    missing_journal,
)

BUSY_SECONDS = 20
ALONE_SECONDS = 1
"""The seconds to wait for an exclusive connection; after that, another way to read is tried."""
MIN_FREE = 256 * 1024
"""The free bytes that SQLite needs for its memory-mapped files (32 KB) and for a small transaction."""
PIECE = 1024 * 1024
WAL_HEADER = 32
"""The size of a write-ahead log without content (sqlite.org/fileformat2.html, section 4.1)."""

# The connections of the two DB-API modules have the same methods but no common type.
Connection = Any


class FileConnection(sqlcipher.Connection):  # type: ignore[misc]  # the module has no types
    """A connection of SQLCipher's module that can hold an attribute.

    `restricted`: it was opened on a volume without write access, and is used once.
    """

    restricted = False


TROUBLES = {
    BUSY: (StoreCode.SHELF_IN_USE, StoreCode.JOURNAL_IN_USE),
    LOCKED: (StoreCode.SHELF_IN_USE, StoreCode.JOURNAL_IN_USE),
    READ_ONLY: (StoreCode.SHELF_READ_ONLY, StoreCode.JOURNAL_READ_ONLY),
    CANNOT_OPEN: (StoreCode.SHELF_NOT_OPENED, StoreCode.JOURNAL_NOT_OPENED),
    NO_ACCESS: (StoreCode.SHELF_NO_ACCESS, StoreCode.JOURNAL_NO_ACCESS),
    FULL: (StoreCode.SHELF_DISK_FULL, StoreCode.JOURNAL_DISK_FULL),
    DEVICE: (StoreCode.SHELF_DEVICE_GONE, StoreCode.JOURNAL_DEVICE_GONE),
}
"""SQLite's result codes for failures of the environment; the second code of each is for a journal."""
DAMAGED = frozenset({NOT_A_DATABASE, CORRUPT})


@dataclass(frozen=True, slots=True)
class DatabaseFile:
    """A database's path, its key and its migrations.

    `key` has 32 bytes for an encrypted database, and is None for a plain one. SQLCipher's SQLite opens both: it is the
    same on every computer, and its full-text index works without a second copy of the texts (SQLite 3.43), which the
    SQLite of an older Python does not support.
    """

    path: Path
    migrations: str
    key: bytes | bytearray | None = None

    @property
    def log(self) -> Path:
        """The write-ahead log, which contains commits that are not in the database's file yet."""
        return self.path.with_name(self.path.name + "-wal")

    def connect(self, *, read_only: bool = False, create: bool = False) -> Connection:
        """A DB-API connection with the key set and no other settings.

        Args:
            read_only: write nothing, not even by SQLite itself. Works on a full or write-protected volume.
            create: create an empty database if there is none.

        Raises:
            WrongKeyError: the key does not open the file.
            DamagedDatabaseError: the file is not a database, or a journal's file is missing or empty.
            DatabaseAccessError: the disk or another program prevents access.
        """
        if not create:
            self.check_present()
        elif self.key is not None or is_private(self.path.parent):
            self._make_private()
        try:
            return connect_reading(self) if read_only else open_connection(self, "rwc" if create else "rw")
        except sqlcipher.DatabaseError as error:
            raise self.explain(error) from error

    def _make_private(self) -> None:
        """Create the file as private, because SQLite would not; its log and its index get the same rights."""
        with suppress(OSError):  # it exists, or SQLite reports why it can't be created
            os.close(os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))

    def check_present(self) -> None:
        """Raise DamagedDatabaseError if a journal's file is missing, or empty beside a log with commits.

        SQLite treats both as a new database, and deletes the log beside an empty file.
        """
        if self.key is None:
            return
        if not self.path.exists():
            raise missing_journal(self.path)
        if self.path.stat().st_size == 0 and holds_commits(self.log):
            raise empty_journal(self.path)

    def explain(self, error: Exception) -> Exception:
        """Convert SQLite's error about an unreadable file to an error of the program."""
        if not is_damage(error, self.path):
            return trouble_of(error, self) or error
        return damaged_shelf(self.path) if self.key is None else locked_journal(self.path)


def is_damage(error: BaseException, path: Path) -> bool:
    """Whether SQLite reports that a file is damaged, and its disk answers."""
    return result_code(error) in DAMAGED and _answers(path)


def _answers(path: Path) -> bool:
    """Whether the disk of a file can be read. SQLCipher reports damage also after a read that failed."""
    try:
        with path.open("rb") as file:
            file.read(1)
            file.seek(-1, os.SEEK_END)
            file.read(1)
    except OSError as error:
        return isinstance(error, FileNotFoundError) or error.errno == errno.EINVAL  # it is missing or empty
    return True


def damaged_shelf(path: Path) -> DamagedDatabaseError:
    """The error for a shelf whose database can't be read."""
    return DamagedDatabaseError(StoreCode.SHELF_DAMAGED, str(path))


def trouble_of(error: BaseException, file: DatabaseFile) -> DatabaseAccessError | None:
    """The error for a failure of the environment, None if the failure is of another type."""
    found = result_code(error)
    if found in DAMAGED and not _answers(file.path):
        found = DEVICE
    if found in {CANNOT_OPEN, DEVICE}:
        found = _cause_at(found, file.path)
    return trouble(found, file) if found in TROUBLES else None


def _cause_at(found: int, path: Path) -> int:
    """The cause of a failure for which SQLite has one code, whether the volume is full or gone."""
    if is_scarce(path):
        return READ_ONLY if is_protected(path) else FULL
    return found if has_room(path.parent, MIN_FREE) else FULL


def reason_at(error: BaseException, path: Path) -> Message:
    """The reason of SQLite's error about a file; SQLite reports only ENOSPC as a full disk."""
    found = result_code(error)
    return reason_of_code(_cause_at(found, path)) if found in {CANNOT_OPEN, DEVICE} else database_reason(error)


def trouble(found: int, file: DatabaseFile) -> DatabaseAccessError:
    """The error for a failure of the environment with that result code, one of `TROUBLES`."""
    return DatabaseAccessError(TROUBLES[found][file.key is not None], str(file.path))


def open_connection(file: DatabaseFile, mode: str, *, alone: bool = False) -> Connection:
    """Open a file in one of SQLite's modes, and read its first page.

    Args:
        file: the database.
        mode: of SQLite's address: `ro`, `rw` or `rwc`, with more parameters.
        alone: lock the file for this connection, which then keeps the index of the log in its own memory.

    Raises:
        sqlcipher.DatabaseError: SQLite's error.
    """
    return open_address(file, f"{file.path.absolute().as_uri()}?mode={mode}", alone=alone)


def open_address(file: DatabaseFile, address: str, *, alone: bool = False) -> Connection:
    """Open a database, or a copy of it, at one of SQLite's addresses; see `open_connection`."""
    wait = ALONE_SECONDS if alone else BUSY_SECONDS
    connection = sqlcipher.connect(address, uri=True, timeout=wait, check_same_thread=False, factory=FileConnection)
    try:
        # Otherwise SQLCipher prints each page that it can't decrypt on the terminal.
        connection.execute("PRAGMA cipher_log_level = NONE")
        if file.key is not None:
            connection.execute(f"PRAGMA key = \"x'{file.key.hex()}'\"")
        if alone:
            connection.execute("PRAGMA locking_mode = EXCLUSIVE").fetchall()
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def connect_reading(file: DatabaseFile) -> Connection:
    """Open a connection for reading, with or without write access to the volume.

    Raises:
        sqlcipher.DatabaseError: SQLite's error.
    """
    if is_scarce(file.path):
        return connect_without_space(file)
    try:
        return open_connection(file, "ro")
    except sqlcipher.DatabaseError as error:
        if trouble_of(error, file) is None or not file.path.exists():
            raise
        return connect_without_space(file)


def is_scarce(path: Path) -> bool:
    """Whether the volume is write-protected or full, so that SQLite can't create its files beside the database."""
    try:
        return is_protected(path) or shutil.disk_usage(path.parent).free < MIN_FREE
    except OSError:
        return False


def is_protected(path: Path) -> bool:
    """Whether the volume is mounted read-only; False if the system does not report it."""
    try:
        return hasattr(os, "statvfs") and bool(os.statvfs(path.parent).f_flag & os.ST_RDONLY)
    except OSError:
        return False


def connect_without_space(file: DatabaseFile) -> Connection:
    """Read a database with all its commits, on a volume where no byte can be written.

    If no log contains commits, the file alone is the database. Otherwise the log must be read with it: on a full disk
    by an exclusive connection, which needs no file for the index; on a write-protected one with the existing index, or
    from a copy in the folder for temporary files. The copy is encrypted like the database.
    """
    if not holds_commits(file.log):
        return open_connection(file, "ro&immutable=1")
    for mode, alone in (("rw", True), ("ro", False)):
        try:
            return open_connection(file, mode, alone=alone)
        except sqlcipher.DatabaseError as error:
            if trouble_of(error, file) is None:
                raise
    return open_connection(_copy_of(file), "rw")


def connect_alone(file: DatabaseFile) -> Connection:
    """Open an exclusive connection that can write, for a volume with little free space.

    Raises:
        sqlcipher.DatabaseError: SQLite's error.
        DatabaseAccessError: the volume is write-protected.
    """
    if is_protected(file.path):
        raise trouble(READ_ONLY, file)
    return open_connection(file, "rw", alone=True)


def holds_commits(log: Path) -> bool:
    """Whether a write-ahead log contains more than its header."""
    try:
        return log.stat().st_size > WAL_HEADER
    except OSError:
        return False


def _pieces(path: Path, file: DatabaseFile) -> Iterator[bytes]:
    """The bytes of a file of the database; an error of its disk is none of the disk that they are copied to."""
    try:
        with path.open("rb") as source:
            while piece := source.read(PIECE):
                yield piece
    except OSError as error:
        raise trouble(DEVICE, file) from error


_copies: dict[tuple[Path, int, int], Path] = {}
"""Copies of databases on write-protected volumes; each is removed when the program ends."""


def _copy_of(file: DatabaseFile) -> DatabaseFile:
    try:
        state = file.log.stat()
    except OSError as error:
        raise trouble(DEVICE, file) from error
    known = (file.path, state.st_size, state.st_mtime_ns)
    try:
        if known not in _copies:
            folder = folder_until_the_end()
            for path in (file.path, file.log):
                with (folder / path.name).open("wb") as copy:
                    copy.writelines(_pieces(path, file))
            _copies[known] = folder
    except OSError as error:
        raise DatabaseAccessError(
            StoreCode.NO_TEMPORARY_ROOM, tempfile.gettempdir(), reason=reason_of(error)
        ) from error
    return DatabaseFile(_copies[known] / file.path.name, file.migrations, file.key)
