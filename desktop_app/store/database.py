"""Opening a database: its connection settings, the backup before an upgrade, the upgrade itself.

Policy: a database is first opened read-only. If its Alembic version is unknown here, a later Springshelf wrote it, and
it is rejected unchanged. If it is older than ours, a complete copy is made beside it, and only then the migrations run,
all in one transaction. After a failed upgrade the database is unchanged, and the copy is beside it.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from desktop_app.files.atomic_file import move_into_place, sync_file
from desktop_app.store.codes import StoreCode
from desktop_app.store.copy_names import BACKUP, stamped_copies
from desktop_app.store.database_file import DatabaseFile, is_damage, reason_at
from desktop_app.store.database_versions import MIGRATIONS, create_database, is_new, known_version, known_versions
from desktop_app.store.early_check import Check
from desktop_app.store.engine import WRITES, make_engine
from desktop_app.store.errors import NotWrittenError, StoreError, empty_journal, missing_journal
from desktop_app.store.integrity import check_at_opening, check_integrity, damage_of, is_sound
from desktop_app.store.reading_copy import NOT_UPGRADED, Upgrade, engine_over_copy, hindrance

KEPT_BACKUPS = 3
PAGES_AT_ONCE = 2048


def _nothing(_engine: Engine) -> None:
    """Computes no rows."""


def open_database(
    file: DatabaseFile,
    *,
    must_exist: bool = False,
    compute_rows: Upgrade = _nothing,
    check: Check = check_at_opening,
) -> Engine:
    """Upgrade the database to this version's tables and open it.

    If its volume does not allow an upgrade, an upgraded copy of it is read; see `reading_copy`.

    Args:
        file: the database.
        must_exist: it existed before, so a missing or empty file is damage and not a new database.
        compute_rows: computes the rows that depend on the program's version, if they are old.
        check: finds damage in it; see `early_check`.

    Raises:
        NewerDatabaseError: a later version wrote it; it is unchanged.
        WrongKeyError: the key does not open it.
        DamagedDatabaseError: it is missing, empty or damaged; it is unchanged.
        DatabaseAccessError: the disk or another program prevents access.
    """
    if is_new(file):
        if must_exist:
            raise missing_journal(file.path) if not file.path.exists() else empty_journal(file.path)
        create_database(file)
        return make_engine(file)
    check(file)
    engine = make_engine(file)
    try:
        _upgrade(file)
        compute_rows(engine)
    except NOT_UPGRADED as error:
        engine.dispose()
        return _reading_copy(file, compute_rows, error)
    return engine


def _upgrade(file: DatabaseFile) -> None:
    """Upgrade a database's tables, after a backup, if they are older."""
    if known_version(file) != known_versions(MIGRATIONS / file.migrations)[-1]:
        back_up(file)
        migrate(file)


def _reading_copy(file: DatabaseFile, compute_rows: Upgrade, error: Exception) -> Engine:
    def upgrade_file() -> None:
        _upgrade(file)
        engine = make_engine(file, pooled=False)
        compute_rows(engine)
        engine.dispose()

    def upgrade(engine: Engine) -> None:
        _run_migrations(engine, file, "head")
        compute_rows(engine)

    try:
        return engine_over_copy(file, upgrade_file, upgrade)
    except (StoreError, OSError, sqlcipher.DatabaseError, SQLAlchemyError) as failure:
        raise hindrance(file) or error from failure


def migrate(file: DatabaseFile, version: str = "head") -> None:
    """Run the missing migrations of a database up to a version, all in one transaction."""
    if not file.path.exists():
        file.connect(create=True).close()
    _run_migrations(make_engine(file, pooled=False), file, version)


def _run_migrations(engine: Engine, file: DatabaseFile, version: str) -> None:
    from desktop_app.store.upgrade import upgrade  # noqa: PLC0415 - Alembic is slow to import and seldom needed

    upgrade(engine.execution_options(**{WRITES: True}), MIGRATIONS / file.migrations, version)


def back_up(file: DatabaseFile) -> Path:
    """Make a verified copy of the database beside it, with the same encryption, and return its path.

    The oldest of such copies are deleted; a copy that a person made under another name is kept.

    Raises:
        StoreError: the copy failed; nothing of it remains, and the older copies are kept.
    """
    target = stamped_copy(file, BACKUP)
    # The clock may have been wrong on some day, so the newest copy is kept in any case.
    others = [one for one in stamped_copies(file, BACKUP) if one != target]
    for old in others[: 1 - KEPT_BACKUPS]:
        old.unlink()
    return target


def stamped_copy(file: DatabaseFile, ending: str) -> Path:
    """Make a verified copy of a database beside it, named by the time, with the same encryption; returns its path.

    Raises:
        StoreError: the copy failed; nothing of it remains.
        OSError: as above.
    """
    target = file.path.with_name(f"{file.path.stem}-{time.strftime('%Y%m%d-%H%M%S')}{ending}")
    unfinished = target.with_suffix(".part")
    unfinished.unlink(missing_ok=True)
    try:
        copy_database(file, unfinished)
        sync_file(unfinished)
        move_into_place(unfinished, target)
    finally:
        unfinished.unlink(missing_ok=True)
    return target


def copy_database(file: DatabaseFile, target: Path, on_pages: Callable[[int, int], None] | None = None) -> DatabaseFile:
    """Copy a database that may be open, with the same encryption, verify the copy, and return it.

    The copy has no write-ahead log, so it can be read from a write-protected place. SQLCipher's copy is useless after
    the first page that can't be decrypted, even if nothing is stored in that page. In this case only the pages in use
    are copied, because damage in the others must not prevent a copy.

    Args:
        file: the database.
        target: the path of the copy, which must not exist.
        on_pages: called from time to time with the numbers of copied and of all pages; may raise to stop.

    Raises:
        NotWrittenError: it can't be read or written completely; the partial copy is useless.
        DamagedDatabaseError: pages in use are damaged.
    """
    copy = DatabaseFile(target, file.migrations, file.key)

    def progress(_status: int, remaining: int, total: int) -> None:
        if on_pages is not None:
            on_pages(total - remaining, total)

    try:
        with closing(file.connect(read_only=True)) as source, closing(copy.connect(create=True)) as destination:
            source.backup(destination, pages=PAGES_AT_ONCE, progress=progress)
            destination.execute("PRAGMA journal_mode = DELETE")
        if not is_sound(copy):
            _copy_used(file, copy)
    except sqlcipher.DatabaseError as error:
        if is_damage(error, file.path):
            raise damage_of(file) from error
        raise NotWrittenError(
            StoreCode.JOURNAL_NOT_COPIED, str(target.parent), reason=reason_at(error, target)
        ) from error
    return copy


def _copy_used(file: DatabaseFile, copy: DatabaseFile) -> None:
    """Write the copy again, without unused pages (sqlite.org/lang_vacuum.html, "VACUUM INTO")."""
    check_integrity(file)
    copy.path.unlink()
    with closing(file.connect(read_only=True)) as source:
        source.isolation_level = None  # VACUUM runs outside a transaction
        source.execute("VACUUM INTO ?", (str(copy.path),))
    check_integrity(copy)
