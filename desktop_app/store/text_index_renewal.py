"""Dividing what catalogues say into words again, after the index has changed how it does that."""

from __future__ import annotations

import json

from sqlalchemy import Engine, text

from desktop_app.domain.folding import fold
from desktop_app.domain.publication import Publication
from desktop_app.store import text_index
from desktop_app.store.dataclass_json import from_plain
from desktop_app.store.shelf_writing import writing_shelf

RENEWED = "words_renewed"
"""The setting that names the last publication that was renewed; it is there only while some are left."""
LAST = text("SELECT value FROM setting WHERE name = :name")
NEXT = text("SELECT number, body FROM publication WHERE number > :last ORDER BY number LIMIT :most")
SAVE_TITLE = text("UPDATE publication SET sort_title = :sort_title WHERE number = :number")
SAVE = text("UPDATE setting SET value = :value WHERE name = :name")
END = text("DELETE FROM setting WHERE name = :name")


class TextIndexRenewal:
    """What catalogues say, as the index of an open database has it."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def renew(self, most: int) -> int:
        """Renew the next publications, so many at most; returns how many that were."""
        with self._engine.connect() as connection:
            if connection.execute(LAST, {"name": RENEWED}).scalar() is None:
                return 0
        with writing_shelf(self._engine) as connection:
            last = int(connection.execute(LAST, {"name": RENEWED}).scalar() or 0)
            rows = connection.execute(NEXT, {"last": last, "most": most}).all()
            said = [(row.number, from_plain(Publication, json.loads(row.body))) for row in rows]
            text_index.index(connection, said)
            if said:
                titles = [{"number": number, "sort_title": fold(one.title)} for number, one in said]
                connection.execute(SAVE_TITLE, titles)
                connection.execute(SAVE, {"name": RENEWED, "value": str(said[-1][0])})
            else:
                connection.execute(END, {"name": RENEWED})
        return len(said)
