"""SQLAlchemy engines for a database file: connections, transactions, and errors of the program."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection as SqlConnection
from sqlalchemy import Engine, ExceptionContext, event
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlalchemy.pool import ConnectionPoolEntry, NullPool, Pool, QueuePool

from desktop_app.store.codes import StoreCode
from desktop_app.store.database_file import (
    BUSY_SECONDS,
    Connection,
    DatabaseFile,
    connect_alone,
    connect_reading,
    is_scarce,
)
from desktop_app.store.database_reason import (
    BUSY,
    CANNOT_OPEN,
    CORRUPT,
    DEVICE,
    FULL,
    LOCKED,
    NOT_A_DATABASE,
    database_reason,
    result_code,
)
from desktop_app.store.dialect import engine_with
from desktop_app.store.errors import DatabaseAccessError, NotWrittenError, StoreError
from desktop_app.store.integrity import damage_of, explained
from desktop_app.store.row_reader import OpenReader, RowReader

BROKEN = frozenset({DEVICE, CANNOT_OPEN, NOT_A_DATABASE, CORRUPT})
"""The errors after which no connection is used again."""
LARGE_CACHE = 32 * 1024
"""Kibibytes of pages."""
WRITES = "springshelf_writes"
"""The option of a write transaction."""
DATABASE = "springshelf_database"
"""The option with an engine's database."""
_wants_to_write: ContextVar[bool] = ContextVar("wants_to_write", default=False)
"""Whether the connection that is being opened is for a write transaction."""


def make_engine(file: DatabaseFile, *, pooled: bool = True) -> Engine:
    """An engine for an existing database, also on a volume that is full or write-protected."""
    return engine_of(file, lambda: connect_for_engine(file), pooled=pooled)


def engine_of(file: DatabaseFile, connect: Callable[[], Connection], *, pooled: bool = True) -> Engine:
    """An engine for a database whose connections, to the file or to a copy of it, a function makes."""
    engine = _engine_with(file, lambda: _with_settings(connect(), file), QueuePool if pooled else NullPool)
    _begin_transactions(engine)
    _drop_restricted(engine, file)
    return engine


def _engine_with(file: DatabaseFile, connect: Callable[[], Connection], pool: type[Pool]) -> Engine:
    return engine_with(connect, pool, {DATABASE: file}, _explain, private=file.key is not None)


def connect_for_engine(file: DatabaseFile) -> Connection:
    """A connection with write access, or a read-only one if the volume does not allow writing."""
    try:
        return _connect_writing(file)
    except DatabaseAccessError:
        if _wants_to_write.get():
            raise
        return _connect_restricted(file)


def _with_settings(connection: Connection, file: DatabaseFile) -> Connection:
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = FULL")
    if file.key is None:
        # SQLCipher sorts in memory, so that no secret is left on the disk; the shelf is large and not secret.
        connection.execute("PRAGMA temp_store = FILE")
    # The driver would begin its own transactions, and late: SQLAlchemy's event below does it instead.
    connection.isolation_level = None
    return connection


def wants_to_write() -> bool:
    """Whether the connection that is being opened is for a write transaction."""
    return _wants_to_write.get()


def _connect_writing(file: DatabaseFile) -> Connection:
    """Open a connection for writing; raises DatabaseAccessError if nothing can be written."""
    if is_scarce(file.path):
        if not _wants_to_write.get():
            return _connect_restricted(file)
        file.check_present()
        try:
            return connect_alone(file)
        except sqlcipher.DatabaseError as error:
            raise file.explain(error) from error
    connection = file.connect()
    try:
        _log_ahead(connection)
    except sqlcipher.DatabaseError as error:
        connection.close()
        raise file.explain(error) from error
    return connection


def _connect_restricted(file: DatabaseFile) -> Connection:
    file.check_present()
    try:
        connection = connect_reading(file)
    except sqlcipher.DatabaseError as error:
        raise file.explain(error) from error
    connection.restricted = True
    return connection


def _drop_restricted(engine: Engine, file: DatabaseFile) -> None:
    """Use a connection once if the volume is full or write-protected: the next one may be able to write."""

    def drop(connection: Connection, record: ConnectionPoolEntry) -> None:
        if connection is not None and (connection.restricted or is_scarce(file.path)):
            record.invalidate()

    event.listen(engine, "checkin", drop)


def _log_ahead(connection: Connection) -> None:
    """Use a write-ahead log. The setting is stored in the file and can be changed only outside a transaction.

    SQLite does not wait automatically if several connections set it for a new file at the same time.
    """
    end = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlcipher.OperationalError as error:
            if result_code(error) not in {BUSY, LOCKED} or time.monotonic() > end:
                raise
            time.sleep(0.02)
        else:
            return


def _begin_transactions(engine: Engine) -> None:
    """Begin a write transaction at once for writers, so that a second writer waits instead of failing halfway.

    Readers wait for no one, and work without write access.
    """

    def begin(connection: SqlConnection) -> None:
        writes = connection.get_execution_options().get(WRITES)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    event.listen(engine, "begin", begin)


def _explain(context: ExceptionContext) -> StoreError | None:
    """Raise damage and disk failures as errors of the program, for reading and writing."""
    error = context.original_exception
    # A disk that is put back is another one for the open file: the next attempt opens it again.
    context.is_disconnect = context.is_disconnect or result_code(error) in BROKEN
    if _wants_to_write.get() and result_code(error) == FULL:
        return None  # `writing` reports what could not be written
    return explained(error, _database_of(context.engine)) if context.engine else None


def _database_of(engine: Engine) -> DatabaseFile:
    file: DatabaseFile = engine.get_execution_options()[DATABASE]
    return file


def reader_of(engine: Engine) -> OpenReader:
    """Readers on an engine's connections; see `row_reader`."""
    file = _database_of(engine)

    @contextmanager
    def read() -> Iterator[RowReader]:
        with engine.begin() as connection:
            try:
                yield RowReader(connection.connection.driver_connection)
            except sqlcipher.DatabaseError as error:
                if result_code(error) in BROKEN:
                    connection.invalidate(error)
                raise explained(error, file) or error from error

    return read


@contextmanager
def writing(engine: Engine, code: StoreCode) -> Iterator[SqlConnection]:
    """A transaction, which is rolled back on failure; the error contains the system's reason.

    Raises:
        NotWrittenError: with the `code`, which has a placeholder for the reason.
        DamagedDatabaseError: the database has damaged pages.
        DatabaseAccessError: the disk or another program prevents access.
    """
    wanted = _wants_to_write.set(True)
    try:
        with engine.execution_options(**{WRITES: True}).begin() as connection:
            yield connection
    except OperationalError as error:
        raise NotWrittenError(code, reason=database_reason(error)) from error
    finally:
        _wants_to_write.reset(wanted)


@contextmanager
def large_cache(connection: SqlConnection) -> Iterator[None]:
    """Keep more pages in memory while many rows are written: ids are random, so each batch changes most pages.

    A page that does not fit is encrypted and written early, and then read and decrypted again.
    """
    usual = connection.exec_driver_sql("PRAGMA cache_size").scalar_one()
    connection.exec_driver_sql(f"PRAGMA cache_size = -{LARGE_CACHE}")
    try:
        yield
    finally:
        connection.exec_driver_sql(f"PRAGMA cache_size = {usual}")


@contextmanager
def reading(file: DatabaseFile) -> Iterator[SqlConnection]:
    """A read-only connection without an upgrade.

    Raises:
        WrongKeyError: the key does not open it.
        DamagedDatabaseError: the requested rows can't be read.
        DatabaseAccessError: the disk or another program prevents access.
    """
    engine = _engine_with(file, lambda: file.connect(read_only=True), NullPool)
    try:
        with engine.connect() as connection:
            yield connection
    except DatabaseError as error:  # a table or column that every version has is missing
        raise damage_of(file) from error
