"""Opening a database: its connection settings, the backup before an upgrade, the upgrade itself.

Policy: a database is first looked at read-only. Where Alembic's version in it is unknown here, a later Springshelf
wrote it, and it is refused untouched. Where it is older than ours, a whole copy is put beside it, and only then the
migrations run, all in one transaction. A failed upgrade leaves the database as it was, and the copy beside it.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection as SqlConnection
from sqlalchemy import Engine, create_engine, event, text
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.pool import NullPool, QueuePool

from desktop_app.store.errors import (
    DamagedDatabaseError,
    NewerDatabaseError,
    NotWrittenError,
    TroubleError,
    WrongKeyError,
)
from desktop_app.store.schema import create_tables

MIGRATIONS = Path(__file__).parent / "migrations"
BUSY_SECONDS = 20
KEPT_BACKUPS = 3
PAGES_AT_ONCE = 2048
WRITES = "springshelf_writes"
"""The option of a transaction that writes."""

# The two DB-API modules have connections of the same shape and no common type.
Connection = Any


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

    def connect(self, *, read_only: bool = False) -> Connection:
        """A DB-API connection with the key given and nothing else set.

        Raises:
            WrongKeyError: the file does not open with the key.
            DamagedDatabaseError: the file is no database.
        """
        mode = "ro" if read_only else "rwc"
        address = f"{self.path.absolute().as_uri()}?mode={mode}"
        connection = sqlcipher.connect(address, uri=True, timeout=BUSY_SECONDS, check_same_thread=False)
        try:
            if self.key is not None:
                connection.execute(f"PRAGMA key = \"x'{self.key.hex()}'\"")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlcipher.DatabaseError as error:
            connection.close()
            raise self._unreadable(error) from error
        return connection

    def _unreadable(self, error: Exception) -> Exception:
        if "not a database" not in str(error) and "malformed" not in str(error):
            return trouble_of(error, self) or error
        if self.key is None:
            return DamagedDatabaseError(
                "This database is damaged",
                str(self.path),
                "Move it away; the shelf is filled again from its catalogues.",
            )
        return WrongKeyError(
            "The journal does not open with the key beside it",
            str(self.path),
            "Nothing was changed. Put back the journal.key that belongs to it, or a backup of both.",
        )


def open_database(file: DatabaseFile) -> Engine:
    """Bring the database to this version's tables and open it.

    Raises:
        NewerDatabaseError: a later version wrote it; it was left as it is.
        WrongKeyError: the key does not open it.
        DamagedDatabaseError: it is no database.
    """
    known = known_versions(MIGRATIONS / file.migrations)
    if not file.path.exists() or not _has_tables(file):
        file.path.parent.mkdir(parents=True, exist_ok=True)
        with closing(file.connect()) as connection:
            create_tables(connection, file.migrations)
        return _engine(file)
    current = _current_version(file)
    if current is not None and current not in known:
        raise NewerDatabaseError(
            "A newer Springshelf wrote this database",
            str(file.path),
            "It was left as it is. Install that version or a later one to open it.",
        )
    if current != known[-1]:
        back_up(file)
        migrate(file)
    return _engine(file)


def migrate(file: DatabaseFile, version: str = "head") -> None:
    """Run the migrations that a database has not seen yet, up to a version, all in one transaction."""
    from desktop_app.store.upgrade import upgrade  # noqa: PLC0415 - Alembic is slow to import, and seldom needed

    engine = _engine(file, pooled=False).execution_options(**{WRITES: True})
    upgrade(engine, MIGRATIONS / file.migrations, version)


def known_versions(migrations: Path) -> tuple[str, ...]:
    """Alembic's revisions in a folder, oldest first: the names of its files begin with them, and count up."""
    return tuple(sorted(file.stem.partition("_")[0] for file in (migrations / "versions").glob("*_*.py")))


def _has_tables(file: DatabaseFile) -> bool:
    """Whether there is anything in a database. A file of 0 bytes is an empty one."""
    with closing(file.connect(read_only=True)) as connection:
        return bool(connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0])


def _current_version(file: DatabaseFile) -> str | None:
    with closing(file.connect(read_only=True)) as connection:
        try:
            row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
        except sqlcipher.OperationalError:
            return None
    return None if row is None else str(row[0])


def back_up(file: DatabaseFile) -> Path:
    """Put a whole copy of the database beside it, encrypted as it is, and return where.

    The oldest of such copies go; a copy that a person made under a name of their own stays.
    """
    stamp = time.strftime("%Y%m%d-%H%M%S")
    target = file.path.with_name(f"{file.path.stem}-{stamp}.backup")
    copy_whole(file, target)
    named = re.compile(rf"{re.escape(file.path.stem)}-\d{{8}}-\d{{6}}\.backup")
    made = sorted(path for path in file.path.parent.iterdir() if named.fullmatch(path.name))
    for old in made[:-KEPT_BACKUPS]:
        old.unlink()
    return target


def copy_whole(file: DatabaseFile, target: Path, on_pages: Callable[[int, int], None] | None = None) -> DatabaseFile:
    """Copy a database that may be open, encrypted as it is, and return the copy.

    It has no write-ahead log, so that it can be read where nothing can be written.

    Args:
        file: the database.
        target: where the copy goes; nothing may be there.
        on_pages: told now and then how many pages are copied, of how many; may raise to stop.

    Raises:
        NotWrittenError: it can't be read or written to its end; what is there of the copy is no use.
    """
    copy = DatabaseFile(target, file.migrations, file.key)

    def progress(_status: int, remaining: int, total: int) -> None:
        if on_pages is not None:
            on_pages(total - remaining, total)

    try:
        with closing(file.connect(read_only=True)) as source, closing(copy.connect()) as destination:
            source.backup(destination, pages=PAGES_AT_ONCE, progress=progress)
            destination.execute("PRAGMA journal_mode = DELETE")
    except sqlcipher.DatabaseError as error:
        advice = "The journal itself is untouched. Make room there, or choose another folder."
        raise NotWrittenError("The journal can’t be copied there", f"{target.parent} ({error})", advice) from error
    return copy


def _engine(file: DatabaseFile, *, pooled: bool = True) -> Engine:
    def connect() -> Connection:
        connection = file.connect()
        _log_ahead(connection)
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
        if file.key is None:
            # SQLCipher sorts in memory, so that nothing secret is left on the disk; the shelf is large, and not secret.
            connection.execute("PRAGMA temp_store = FILE")
        # The driver would open its own transactions, and late ones: SQLAlchemy's event below does it instead.
        connection.isolation_level = None
        return connection

    engine = create_engine(
        "sqlite+pysqlite://",
        module=sqlcipher,
        creator=connect,
        poolclass=QueuePool if pooled else NullPool,
        # An error's message goes to the log, where nothing that a person wrote may stand.
        hide_parameters=True,
    )
    _begin_transactions(engine)
    _tell_troubles(engine, file)
    return engine


def _log_ahead(connection: Connection) -> None:
    """Have a write-ahead log, which stays with the file and can be chosen only outside a transaction.

    SQLite does not wait by itself where several connections choose it for a new file at the same moment.
    """
    end = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlcipher.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > end:
                raise
            time.sleep(0.02)
        else:
            return


def _begin_transactions(engine: Engine) -> None:
    """Open a write-ready transaction where one writes, so that two writers wait instead of failing half-way.

    Who only reads waits for nobody, and can do so where nothing can be written.
    """

    def begin(connection: SqlConnection) -> None:
        writes = connection.get_execution_options().get(WRITES)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    event.listen(engine, "begin", begin)


TROUBLES = {
    "is locked": ("Another program is using this file", "Close it, or wait a moment, then try again."),
    "readonly": ("Nothing can be written there now", "Is the stick write-protected? Choose another place for a copy."),
    "unable to open": ("This file can’t be opened there", "Put the stick or disk back, and look whether it is full."),
    "disk I/O": ("The disk or stick does not answer", "Put it back, then try again."),
}
"""What SQLite says of the world around it (sqlite.org/rescode.html), what that means, and what helps."""


def trouble_of(error: BaseException, file: DatabaseFile) -> TroubleError | None:
    """The sentence for a failure that is not the database's own fault, None where it is another one."""
    for said, (what, advice) in TROUBLES.items():
        if said in str(error):
            stays = " What you wrote stays in the window until then." if file.key is not None else ""
            return TroubleError(what, str(file.path), f"{advice}{stays}")
    return None


def _tell_troubles(engine: Engine, file: DatabaseFile) -> None:
    """Have such failures raised as a sentence, whatever was being read or written."""

    def tell(context: Any) -> TroubleError | None:  # noqa: ANN401 - SQLAlchemy's ExceptionContext
        return trouble_of(context.original_exception, file)

    event.listen(engine, "handle_error", tell)


@contextmanager
def writing(engine: Engine, what: str, advice: str) -> Iterator[SqlConnection]:
    """A transaction; one that fails leaves nothing behind, and says what the computer says.

    Raises:
        NotWrittenError: with `what` could not be written and the `advice`.
    """
    try:
        with engine.execution_options(**{WRITES: True}).begin() as connection:
            yield connection
    except OperationalError as error:
        raise NotWrittenError(what, str(error.orig), advice) from error


@contextmanager
def reading(file: DatabaseFile) -> Iterator[SqlConnection]:
    """A connection that writes nothing, not even an upgrade.

    Raises:
        WrongKeyError: the key does not open it.
        DamagedDatabaseError: what is asked of it can't be read.
    """
    engine = create_engine(
        "sqlite+pysqlite://",
        module=sqlcipher,
        creator=lambda: file.connect(read_only=True),
        poolclass=NullPool,
        hide_parameters=True,
    )
    try:
        with engine.connect() as connection:
            yield connection
    except DatabaseError as error:
        what = f"This database can’t be read ({error.orig})"
        raise DamagedDatabaseError(what, str(file.path), "It was left as it is. Use another copy.") from error


def is_whole(engine: Engine) -> bool:
    """Whether SQLite finds the database's pages and indexes whole."""
    with engine.connect() as connection:
        return bool(connection.execute(text("PRAGMA quick_check")).scalar_one() == "ok")
