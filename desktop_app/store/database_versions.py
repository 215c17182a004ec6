"""The version of a database's tables, and new databases. It imports no SQLAlchemy, so that every command can use it."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from desktop_app.files.private_files import make_folder_inside
from desktop_app.store.codes import StoreCode
from desktop_app.store.database_file import Connection, DatabaseFile
from desktop_app.store.errors import NewerDatabaseError, StoreError
from desktop_app.store.integrity import check_connection, is_checked_at_opening
from desktop_app.store.schema import create_tables

MIGRATIONS = Path(__file__).parent / "migrations"


def is_new(file: DatabaseFile) -> bool:
    """Whether a database does not exist yet, or has neither tables nor a log with commits."""
    if not file.path.exists():
        return True
    if file.path.stat().st_size == 0:
        file.check_present()
        return True
    with closing(file.connect(read_only=True)) as connection:
        return not connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]


def create_database(file: DatabaseFile) -> None:
    """Create a database with this version's tables. If another process does so at the same time, one of both does.

    Raises:
        DatabaseAccessError: the disk prevents it.
    """
    make_folder_inside(file.path.parent)
    with closing(file.connect(create=True)) as connection:
        create_tables(connection, file.migrations)


def known_versions(migrations: Path) -> tuple[str, ...]:
    """The Alembic revisions in a folder, oldest first: the file names begin with them in ascending order."""
    return tuple(sorted(file.stem.partition("_")[0] for file in (migrations / "versions").glob("*_*.py")))


def known_version(file: DatabaseFile) -> str | None:
    """The version of a database's tables, None if it has none yet.

    Raises:
        NewerDatabaseError: a later version of the program wrote it.
    """
    current = _current_version(file)
    if current is not None and current not in known_versions(MIGRATIONS / file.migrations):
        raise NewerDatabaseError(StoreCode.NEWER_DATABASE, str(file.path))
    return current


def _current_version(file: DatabaseFile) -> str | None:
    with closing(file.connect(read_only=True)) as connection:
        return _version_in(connection)


def _version_in(connection: Connection) -> str | None:
    try:
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlcipher.OperationalError:
        return None
    return None if row is None else str(row[0])


def open_current(file: DatabaseFile) -> Connection | None:
    """Open a database for reading alone, with the checks of every opening, if it has this version's tables.

    Returns:
        A connection outside a transaction; None if there is more to do than to read it (it is new, of another version,
        damaged, or not readable). `open_database` then does it, or says why it can't be done.
    """
    try:
        if not file.path.exists() or not file.path.stat().st_size:
            return None
        connection = file.connect(read_only=True)
    except (StoreError, OSError):
        return None
    try:
        connection.isolation_level = None
        if is_checked_at_opening(file):
            check_connection(file, connection)
        if _version_in(connection) == known_versions(MIGRATIONS / file.migrations)[-1]:
            return connection
    except (StoreError, sqlcipher.DatabaseError):
        pass
    except BaseException:
        connection.close()
        raise
    connection.close()
    return None
