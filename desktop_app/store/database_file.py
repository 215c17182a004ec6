"""A database file and the ways to connect to it, also where nothing can be written.

SQLite keeps the index of a write-ahead log in a file beside the database and maps it into memory. That needs free
space and a writable folder; on a full disk, a write to a part of the map that has no block yet ends the process
(SIGBUS). So a full or write-protected volume is recognised first, and the database is opened without that file.
Sources: sqlite.org/wal.html, "Read-Only Databases" and "Use of WAL Without Shared-Memory"; sqlite.org/uri.html.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from desktop_app.domain.system_reason import reason_of
from desktop_app.files.temporary_folder import folder_until_the_end
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
"""Seconds to wait for a file that a connection wants for itself; another way to read it is tried after that."""
MIN_FREE = 256 * 1024
"""Bytes that have to be free for the files that SQLite maps into memory (32 KB) and for a small transaction."""
WAL_HEADER = 32
"""Bytes of a write-ahead log in which nothing is written yet (sqlite.org/fileformat2.html, section 4.1)."""

# The two DB-API modules have connections of the same shape and no common type.
Connection = Any


class FileConnection(sqlcipher.Connection):  # type: ignore[misc]  # the module has no types
    """A connection of SQLCipher's module that can hold an attribute.

    `restricted`: it was opened where nothing can be written, and is used once.
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
"""SQLite's result codes for failures of the world around it; the second of each is for a journal."""
DAMAGED = frozenset({NOT_A_DATABASE, CORRUPT})


@dataclass(frozen=True, slots=True)
class DatabaseFile:
    """Where a database lies, what opens it and which migrations are its own.

    `key` is 32 bytes for an encrypted database, None for a plain one. SQLCipher's SQLite opens both: it is the same
    on every computer, and its full-text index can do without a second copy of the texts (SQLite 3.43), which the
    SQLite that comes with an older Python can't.
    """

    path: Path
    migrations: str
    key: bytes | bytearray | None = None

    @property
    def log(self) -> Path:
        """The write-ahead log, which holds what was committed and is not in the database's file yet."""
        return self.path.with_name(self.path.name + "-wal")

    def connect(self, *, read_only: bool = False, create: bool = False) -> Connection:
        """A DB-API connection with the key given and nothing else set.

        Args:
            read_only: nothing is written, not even by SQLite itself. Works on a full or write-protected volume.
            create: make an empty database where there is none.

        Raises:
            WrongKeyError: the file does not open with the key.
            DamagedDatabaseError: the file is no database, or a journal's file is missing or empty.
            TroubleError: the disk or another program is in the way.
        """
        if not create:
            self.check_present()
        elif self.key is not None:
            self._make_private()
        try:
            return connect_reading(self) if read_only else open_connection(self, "rwc" if create else "rw")
        except sqlcipher.DatabaseError as error:
            raise self.explain(error) from error

    def _make_private(self) -> None:
        """Make the file before SQLite would with everybody's rights; its log and its index get those of the file."""
        with suppress(OSError):  # it is there, or SQLite says why it can't be
            os.close(os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))

    def check_present(self) -> None:
        """Raise DamagedDatabaseError where a journal's file is missing, or empty beside a log that holds commits.

        SQLite takes both for a new database, and deletes the log beside an empty one.
        """
        if self.key is None:
            return
        if not self.path.exists():
            raise missing_journal(self.path)
        if self.path.stat().st_size == 0 and holds_commits(self.log):
            raise empty_journal(self.path)

    def explain(self, error: Exception) -> Exception:
        """The error of the program for an error of SQLite that says that the file can't be read."""
        if not is_damage(error):
            return trouble_of(error, self) or error
        return damaged_shelf(self.path) if self.key is None else locked_journal(self.path)


def is_damage(error: BaseException) -> bool:
    """Whether SQLite says that a file is not what it wrote."""
    return result_code(error) in DAMAGED


def damaged_shelf(path: Path) -> DamagedDatabaseError:
    """The error for a shelf whose database can't be read."""
    return DamagedDatabaseError(StoreCode.SHELF_DAMAGED, str(path))


def trouble_of(error: BaseException, file: DatabaseFile) -> DatabaseAccessError | None:
    """The error for a failure that is not the database's own fault, None where it is another one."""
    found = result_code(error)
    if found in {CANNOT_OPEN, DEVICE} and is_scarce(file.path):
        found = READ_ONLY if is_protected(file.path) else FULL
    return _trouble(found, file) if found in TROUBLES else None


def _trouble(found: int, file: DatabaseFile) -> DatabaseAccessError:
    return DatabaseAccessError(TROUBLES[found][file.key is not None], str(file.path))


def open_connection(file: DatabaseFile, mode: str, *, alone: bool = False) -> Connection:
    """Open a file in one of SQLite's modes, and read its first page.

    Args:
        file: the database.
        mode: of SQLite's address: `ro`, `rw` or `rwc`, with further parameters.
        alone: lock the file for this connection, which then keeps the index of the log in its own memory.

    Raises:
        sqlcipher.DatabaseError: what SQLite says.
    """
    address = f"{file.path.absolute().as_uri()}?mode={mode}"
    wait = ALONE_SECONDS if alone else BUSY_SECONDS
    connection = sqlcipher.connect(address, uri=True, timeout=wait, check_same_thread=False, factory=FileConnection)
    try:
        # SQLCipher would print each page that it can't decrypt on the terminal.
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
    """A connection that reads, whether something can be written there or not.

    Raises:
        sqlcipher.DatabaseError: what SQLite says.
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
    """Whether the volume is write-protected or full, so that SQLite can't make the files that it needs beside it."""
    try:
        return is_protected(path) or shutil.disk_usage(path.parent).free < MIN_FREE
    except OSError:
        return False


def is_protected(path: Path) -> bool:
    """Whether the volume is mounted so that nothing can be written on it; False where the system does not tell."""
    try:
        return hasattr(os, "statvfs") and bool(os.statvfs(path.parent).f_flag & os.ST_RDONLY)
    except OSError:
        return False


def connect_without_space(file: DatabaseFile) -> Connection:
    """Read a database, with all that was committed, where no byte can be written.

    Where no log holds anything, the file alone is the database. Else the log has to be read with it: on a full disk
    by a connection that is alone and needs no file for the index, on a write-protected one with the index that is
    there, or from a copy in the folder for temporary files. The copy is encrypted as the database is.
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
    """A connection that may write, for a volume with hardly any free space.

    Raises:
        sqlcipher.DatabaseError: what SQLite says.
        TroubleError: the volume is write-protected.
    """
    if is_protected(file.path):
        raise _trouble(READ_ONLY, file)
    return open_connection(file, "rw", alone=True)


def holds_commits(log: Path) -> bool:
    """Whether a write-ahead log has more than its header."""
    try:
        return log.stat().st_size > WAL_HEADER
    except OSError:
        return False


_copies: dict[tuple[Path, int, int], Path] = {}
"""Copies of databases on write-protected volumes; each is removed when the program ends."""


def _copy_of(file: DatabaseFile) -> DatabaseFile:
    state = file.log.stat()
    known = (file.path, state.st_size, state.st_mtime_ns)
    try:
        if known not in _copies:
            folder = folder_until_the_end()
            for path in (file.path, file.log):
                shutil.copyfile(path, folder / path.name)
            _copies[known] = folder
    except OSError as error:
        raise DatabaseAccessError(
            StoreCode.NO_TEMPORARY_ROOM, tempfile.gettempdir(), reason=reason_of(error)
        ) from error
    return DatabaseFile(_copies[known] / file.path.name, file.migrations, file.key)
