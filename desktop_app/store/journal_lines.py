"""Reads the lists of a journal; see `row_reader`. It imports no kind of record, because lists have no texts."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from typing import Any

from desktop_app.domain.record_line import RecordLine
from desktop_app.domain.revision import RecordId
from desktop_app.store.copy_names import ASIDE, stamped_copies
from desktop_app.store.database_file import Connection, DatabaseFile
from desktop_app.store.database_versions import open_current
from desktop_app.store.row_reader import OpenReader

PROJECTION = "projection"
"""The setting with the version by which the rows of a journal were computed."""
PROJECTION_VERSION = (
    "13 person activity reflection evidence quiz-result portfolio-version attendance event readiness post project"
    " meeting highlight feedback sign-off mentor-question private-names"
)
"""Names how rows are computed: the number is raised when that changes, and the kinds are those with rows of their own.

A journal is rebuilt when it is opened with another version, so that an unknown kind gets its texts when it becomes
known.
"""
LINE_COLUMNS = ("record", "kind", "title", "day", "status", "words", "about", "undecided")
LINES = f"SELECT {', '.join(LINE_COLUMNS)} FROM record WHERE {{where}} ORDER BY day DESC, number DESC"  # noqa: S608 - names of columns
SETTING = "SELECT value FROM setting WHERE name = ?"


def open_current_journal(file: DatabaseFile) -> Connection | None:
    """Open a journal for its lists alone, as `open_current` does.

    Returns:
        None also if its rows are of another version, or if a journal that was set aside waits to be joined.
    """
    if stamped_copies(file, ASIDE) or (connection := open_current(file)) is None:
        return None
    if connection.execute(SETTING, (PROJECTION,)).fetchone() == (PROJECTION_VERSION,):
        return connection
    connection.close()
    return None


class JournalLines:
    """The lines of records in an open journal."""

    def __init__(self, open_reader: OpenReader) -> None:
        self._open = open_reader

    def of(self, kinds: Collection[str], known: Collection[str] = ()) -> tuple[RecordLine, ...]:
        """The records of some kinds, latest day first.

        Args:
            kinds: those kinds.
            known: all kinds that this version knows, to list also the records of other kinds, and of any kind those
                that have a conflict.
        """
        where, values = _among("kind", kinds, "k")
        if known:
            others, more = _among("kind", known, "n")
            where, values = f"{where} OR undecided > 0 OR NOT {others}", values | more
        with self._open() as reader:
            return lines_of(reader.rows(LINES.format(where=where), values))


def _among(column: str, names: Collection[str], prefix: str) -> tuple[str, dict[str, str]]:
    """A condition that a column has one of these values, which is answered by an index in the list's order."""
    values = {f"{prefix}{number}": name for number, name in enumerate(names)}
    return f"{column} IN ({', '.join(f':{name}' for name in values)})", values


def lines_of(rows: Iterable[Sequence[Any]]) -> tuple[RecordLine, ...]:
    """The lines in rows of `LINE_COLUMNS`."""
    return tuple(
        RecordLine(
            RecordId(record),
            kind,
            title,
            date.fromisoformat(day),
            status,
            words,
            RecordId(about) if about else None,
            bool(undecided),
        )
        for record, kind, title, day, status, words, about, undecided in rows
    )
