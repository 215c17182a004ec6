"""Copying rows between databases with different versions of a table."""

from __future__ import annotations

from contextlib import suppress

import sqlcipher3.dbapi2 as sqlcipher

from desktop_app.store.database_file import Connection


def copy_rows(old: Connection, new: Connection, table: str) -> None:
    """Copy the rows of a table up to the first damaged one, with the columns that both databases have.

    Args:
        old: the source.
        new: the target; rows that it has stay.
        table: the table's name, which the caller has written out.
    """
    known = {row[1] for row in new.execute(f"PRAGMA table_info({table})")}
    with suppress(sqlcipher.DatabaseError):
        cursor = old.execute(f"SELECT * FROM {table}")  # noqa: S608 - a name that the caller has written out
        names = [one[0] for one in cursor.description]
        columns = [name for name in names if name in known]
        marks = ", ".join("?" for _ in columns)
        insert = f"INSERT OR IGNORE INTO {table} ({', '.join(columns)}) VALUES ({marks})"  # noqa: S608 - as above
        for row in cursor:
            new.execute(insert, [value for name, value in zip(names, row, strict=True) if name in known])
