"""Reading an older database where it can't be upgraded, because the volume is full or write-protected.

The database is copied with all its commits and upgraded in the copy, which is encrypted with the same key. A copy of a
usual size is in memory, because the folder for temporary files may be on the same full volume (sqlite.org, `memdb.c`).
The copy is only read. Whoever writes upgrades the database itself first, so nothing is written that is gone later.
"""

from __future__ import annotations

import secrets
import shutil
import tempfile
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass, field
from threading import Event, RLock

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Engine, event

from desktop_app.domain.system_reason import reason_of
from desktop_app.files.temporary_folder import folder_until_the_end
from desktop_app.store.codes import StoreCode
from desktop_app.store.database_file import MIN_FREE, Connection, DatabaseFile, is_protected, open_address, trouble
from desktop_app.store.database_reason import FULL, READ_ONLY
from desktop_app.store.engine import connect_for_engine, engine_of, wants_to_write
from desktop_app.store.errors import DatabaseAccessError, NotWrittenError

MAX_IN_MEMORY = 512 * 1024 * 1024
"""The size in bytes up to which a copy is in memory."""
NOT_UPGRADED = (DatabaseAccessError, NotWrittenError, OSError)
"""What an upgrade raises if the volume does not allow it."""
Upgrade = Callable[[Engine], None]


@dataclass(slots=True)
class ReadingCopy:
    """The upgraded copy of a database; made at the first connection, and again after `close`.

    Args:
        file: the database.
        upgrade: upgrades the tables behind an engine, and computes the rows that depend on the version.
    """

    file: DatabaseFile
    upgrade: Upgrade
    _address: str = ""
    _holder: Connection | None = None
    _lock: RLock = field(default_factory=RLock)

    def connect(self) -> Connection:
        """A connection to the copy, to be used once.

        Raises:
            StoreError: the database can't be read, or there is no room for the copy.
        """
        with self._lock:
            if self._holder is None:
                self._make()
            connection = self._open()
        connection.restricted = True
        return connection

    def close(self) -> None:
        """Remove the copy from memory; one in the folder for temporary files is removed when the program ends."""
        with self._lock:
            if self._holder is not None:
                self._holder.close()
                self._holder = None

    def _make(self) -> None:
        self._address = self._new_address()
        self._holder = self._open(alone=True)
        try:
            with closing(self.file.connect(read_only=True)) as source:
                source.backup(self._holder)
            # A second connection to a database in memory can't use a write-ahead log.
            self._holder.execute("PRAGMA journal_mode = DELETE").fetchall()
            self._holder.execute("PRAGMA locking_mode = NORMAL").fetchall()
            self._holder.execute("SELECT count(*) FROM sqlite_master").fetchall()
            engine = engine_of(self.file, self._open, pooled=False)
            self.upgrade(engine)
            engine.dispose()
        except sqlcipher.DatabaseError as error:
            self.close()
            raise self.file.explain(error) from error
        except BaseException:
            self.close()
            raise

    def _new_address(self) -> str:
        if self.file.path.stat().st_size <= MAX_IN_MEMORY:
            return f"file:/{secrets.token_hex(8)}?vfs=memdb"
        try:
            return f"{(folder_until_the_end() / self.file.path.name).as_uri()}?mode=rwc"
        except OSError as error:
            place = tempfile.gettempdir()
            raise DatabaseAccessError(StoreCode.NO_TEMPORARY_ROOM, place, reason=reason_of(error)) from error

    def _open(self, *, alone: bool = False) -> Connection:
        try:
            return open_address(self.file, self._address, alone=alone)
        except sqlcipher.DatabaseError as error:
            raise self.file.explain(error) from error


def engine_over_copy(file: DatabaseFile, upgrade_file: Callable[[], None], upgrade: Upgrade) -> Engine:
    """An engine that reads the upgraded copy of a database, until the database itself can be upgraded.

    Args:
        file: the database.
        upgrade_file: upgrades the database itself; called before each attempt to write until it succeeds.
        upgrade: upgrades the tables behind an engine.

    Raises:
        StoreError: the database can't be read, or there is no room for the copy.
    """
    copy = ReadingCopy(file, upgrade)
    copy.connect().close()
    upgraded = Event()

    def connect() -> Connection:
        if wants_to_write() and not upgraded.is_set():
            try:
                upgrade_file()
            except NOT_UPGRADED as error:
                raise hindrance(file) or error from error
            upgraded.set()
        return connect_for_engine(file) if upgraded.is_set() else copy.connect()

    engine = engine_of(file, connect)
    event.listen(engine, "engine_disposed", lambda _engine: copy.close())
    return engine


def hindrance(file: DatabaseFile) -> DatabaseAccessError | None:
    """Why a database can't be upgraded: its volume is write-protected, or has no room for a backup and the changes."""
    if is_protected(file.path):
        return trouble(READ_ONLY, file)
    with suppress(OSError):
        if shutil.disk_usage(file.path.parent).free < 2 * file.path.stat().st_size + MIN_FREE:
            return trouble(FULL, file)
    return None
