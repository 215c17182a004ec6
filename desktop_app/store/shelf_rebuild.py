"""Creating a damaged shelf again, with the readable rows; the shelf contains nothing that a person wrote."""

from __future__ import annotations

import time
from contextlib import closing, suppress

import sqlcipher3.dbapi2 as sqlcipher

from desktop_app.files.atomic_file import move_into_place
from desktop_app.store.copied_rows import copy_rows
from desktop_app.store.database import open_database
from desktop_app.store.database_file import Connection, DatabaseFile
from desktop_app.store.errors import StoreError
from desktop_app.store.own_listing import OwnListing, own_of

SAVED = ("catalogue", "setting", "blob", "kept_file")
"""The tables that no catalogue can fill again: the list of catalogues, and the kept files."""
READ_ALL_AGAIN = "UPDATE catalogue SET root_sha256 = NULL, manifest = '', checked_at = NULL"
"""Makes the next check read each page, also if the catalogue is unchanged."""


def rebuild_shelf(file: DatabaseFile) -> None:
    """Rename a damaged shelf, create a new one, and copy the readable rows.

    Raises:
        OSError: the old one can't be renamed; it is unchanged.
        StoreError: the new one can't be created.
    """
    stamp = time.strftime("%Y%m%d-%H%M%S")
    damaged = DatabaseFile(file.path.with_name(f"{file.path.stem}-{stamp}.damaged"), file.migrations)
    move_into_place(file.path, damaged.path)
    if file.log.exists():
        move_into_place(file.log, damaged.log)
    file.path.with_name(f"{file.path.name}-shm").unlink(missing_ok=True)
    open_database(file).dispose()
    with suppress(StoreError, sqlcipher.DatabaseError), closing(damaged.connect(read_only=True)) as old:
        _save(old, file)


def _save(old: Connection, file: DatabaseFile) -> None:
    own = own_of(old)
    with closing(file.connect()) as new:
        for table in SAVED:
            copy_rows(old, new, table)
        new.execute(READ_ALL_AGAIN)
        new.commit()
    if own:
        engine = open_database(file)
        OwnListing(engine).add(own)
        engine.dispose()
