"""Merging the parts of the full-text indexes in the background.

FTS5 keeps what each transaction adds as a part (a segment) of an index, and merges the parts while it writes, so that
writing takes little time. Each word is looked up in each part: after a large catalogue was read there are a dozen, and
a search takes twice as long as with one.
"""

from __future__ import annotations

import logging
from typing import Any

from sqlalchemy import Connection, Engine, text

from desktop_app.store.errors import NotWrittenError
from desktop_app.store.shelf_writing import writing_shelf
from desktop_app.store.text_queries import INDEXES

log = logging.getLogger(__name__)
MOST_PARTS = 6
"""So many parts an index may have. Merging writes it as a whole, so that it is not done after each change."""
PAGES = 256
"""So many pages one transaction writes, for a tenth of a second at most: nobody waits for it."""
PARTS = (
    "WITH RECURSIVE part(id) AS (SELECT min(segid) FROM {index}_idx UNION ALL"
    " SELECT (SELECT min(segid) FROM {index}_idx WHERE segid > part.id) FROM part WHERE part.id IS NOT NULL)"
    " SELECT count(id) FROM part"
)
"""Goes from one part to the next: to count them in one reads the whole table."""
MERGE = "INSERT INTO {index} ({index}, rank) VALUES ('merge', -:pages)"
"""A negative number takes all parts (SQLite, "FTS5: The 'merge' Command")."""


class IndexMerging:
    """The parts of the indexes of an open database."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def merge(self) -> bool:
        """Merge a few pages of an index with too many parts; returns whether there was something to do.

        On a full or write-protected disk there is not: the parts are searched as they are.
        """
        with self._engine.connect() as connection:
            many = next((index for index in INDEXES if parts_of(connection, index) > MOST_PARTS), "")
        if not many:
            return False
        try:
            with writing_shelf(self._engine) as connection:
                before = _changes(connection)
                connection.execute(text(MERGE.format(index=many)), {"pages": PAGES})
                return _changes(connection) - before > 1  # one change alone is the command
        except NotWrittenError as error:
            log.info("The parts of an index were not merged: %s", error)
            return False


def _changes(connection: Connection) -> int:
    driver: Any = connection.connection.driver_connection
    return int(driver.total_changes)


def parts_of(connection: Connection, index: str) -> int:
    """The number of parts of an index."""
    return int(connection.execute(text(PARTS.format(index=index))).scalar_one())
