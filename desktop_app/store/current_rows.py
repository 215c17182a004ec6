"""The rows that are computed from a journal's revisions, as this version of the program computes them."""

from __future__ import annotations

from sqlalchemy import Connection, Engine, select
from sqlalchemy.dialects.sqlite import insert as upsert

from desktop_app.store import record_rows
from desktop_app.store.codes import StoreCode
from desktop_app.store.cycle_search import no_cycle_search
from desktop_app.store.database import open_database
from desktop_app.store.database_file import DatabaseFile
from desktop_app.store.engine import writing
from desktop_app.store.journal_lines import PROJECTION, PROJECTION_VERSION
from desktop_app.store.journal_tables import JournalSettingRow

UNFINISHED = "unfinished"
"""Replaces the projection's version while records wait to be merged."""


def open_journal(file: DatabaseFile, *, must_exist: bool = False) -> Engine:
    """Open a journal's database with the rows of this version; see `open_database`."""
    return open_database(file, must_exist=must_exist, compute_rows=compute_rows)


def compute_rows(engine: Engine) -> None:
    """Compute the current state of each record again if the rows are of another version or incomplete."""
    if setting(engine, PROJECTION) != PROJECTION_VERSION:
        rebuild(engine)


def rebuild(engine: Engine) -> int:
    """Compute the current state of each record again from the revisions; returns the number of records."""
    with no_cycle_search(), writing(engine, StoreCode.JOURNAL_NOT_WRITTEN) as connection:
        count = record_rows.rebuild(connection)
        set_setting(connection, PROJECTION, PROJECTION_VERSION)
    return count


def setting(engine: Engine, name: str) -> str:
    """A setting of a journal; empty if it is not set."""
    with engine.connect() as connection:
        query = select(JournalSettingRow.value).where(JournalSettingRow.name == name)
        return connection.execute(query).scalar_one_or_none() or ""


def set_setting(connection: Connection, name: str, value: str) -> None:
    """Store a setting in a transaction."""
    statement = upsert(JournalSettingRow)
    kept = {"value": statement.excluded.value}
    values = {"name": name, "value": value}
    connection.execute(statement.on_conflict_do_update(index_elements=["name"], set_=kept), values)
