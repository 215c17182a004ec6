"""Reads rows through the database driver alone, for lists.

SQLAlchemy takes longer to import than a command that prints a list may take, and its rows are three times slower than
the driver's. So lists are read by SQL statements in this package, through a `RowReader`, whoever opened the connection:
an engine in a program that also writes (`engine.reader_of`), or `opened_for_reading` in a command that only reads.
"""

from __future__ import annotations

from array import array
from collections import namedtuple
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from functools import lru_cache
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

from desktop_app.store.database_file import Connection, DatabaseFile
from desktop_app.store.integrity import explained

Row = Any
"""A row with its columns as attributes."""
NO_VALUES: Mapping[str, Any] = {}


class RowReader:
    """Reads rows in an open transaction.

    Args:
        connection: a connection of the driver.
    """

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def rows(self, query: str, values: Mapping[str, Any] = NO_VALUES) -> list[tuple[Any, ...]]:
        """The rows of a query."""
        cursor = self.connection.cursor()
        try:
            found: list[tuple[Any, ...]] = cursor.execute(query, values).fetchall()
            return found
        finally:
            cursor.close()

    def numbers(self, query: str, values: Mapping[str, Any] = NO_VALUES) -> array[int]:
        """The column `number` of a query's rows, in their order.

        SQLite joins them to one text without the interpreter's lock, which takes a third of the time of as many rows.
        It keeps the order of a subquery for an aggregate that depends on it (omit-ORDER-BY optimization, rule 6).
        """
        joined = self.value(f"SELECT group_concat(number) FROM ({query})", values)  # noqa: S608 - our own
        return array("q", map(int, joined.split(","))) if joined else array("q")

    def named(self, query: str, values: Mapping[str, Any] = NO_VALUES) -> list[Row]:
        """The rows of a query, each with its columns as attributes; SQLite's truth values are 0 and 1."""
        cursor = self.connection.cursor()
        try:
            cursor.execute(query, values)
            made = _row_class(tuple(column[0] for column in cursor.description))
            return [made(*row) for row in cursor.fetchall()]
        finally:
            cursor.close()

    def column(self, query: str, values: Mapping[str, Any] = NO_VALUES) -> list[Any]:
        """The first column of a query's rows."""
        return [row[0] for row in self.rows(query, values)]

    def value(self, query: str, values: Mapping[str, Any] = NO_VALUES) -> Any:  # noqa: ANN401 - any column's value
        """The first column of the first row; None if there is no row."""
        return next(iter(self.column(query, values)), None)


OpenReader = Callable[[], AbstractContextManager[RowReader]]
"""Opens a reader in a transaction of its own, for a `with` block."""


@lru_cache(64)
def _row_class(columns: tuple[str, ...]) -> Callable[..., Any]:
    return namedtuple("Row", columns)  # noqa: PYI024 - the columns are known only when the query runs


def opened_for_reading(file: DatabaseFile, connection: Connection) -> OpenReader:
    """Readers on one open connection, for a program with one thread.

    Args:
        file: the database, for messages.
        connection: a connection to it outside a transaction.
    """

    @contextmanager
    def read() -> Iterator[RowReader]:
        try:
            connection.execute("BEGIN")
            yield RowReader(connection)
        except sqlcipher.DatabaseError as error:
            raise explained(error, file) or error from error
        finally:
            if connection.in_transaction:
                connection.execute("ROLLBACK")

    return read
