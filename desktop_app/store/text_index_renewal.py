"""Dividing what catalogues say into words again, after the index has changed how it does that."""

from __future__ import annotations

import json

from sqlalchemy import Connection, Engine, text

from desktop_app.domain.folding import fold
from desktop_app.domain.publication import Publication
from desktop_app.store import text_index
from desktop_app.store.dataclass_json import from_plain
from desktop_app.store.shelf_writing import writing_shelf
from desktop_app.store.text_index import WORDS_VERSION, WORDS_VERSION_SETTING

RENEWED = "words_renewed"
"""The setting that names the version and the last publication that was renewed; it is there only while some are left.

An upgrade from a version before this setting leaves it without a version, and nothing renewed.
"""
SETTING = text("SELECT value FROM setting WHERE name = :name")
NEXT = text("SELECT number, body FROM publication WHERE number > :last ORDER BY number LIMIT :most")
SAVE_TITLE = text("UPDATE publication SET sort_title = :sort_title WHERE number = :number")
SAVE = text(
    "INSERT INTO setting (name, value) VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = excluded.value"
)
END = text("DELETE FROM setting WHERE name = :name")


class TextIndexRenewal:
    """What catalogues say, as the index of an open database has it."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def renew(self, most: int) -> int:
        """Renew the next publications, so many at most; returns how many that were."""
        with self._engine.connect() as connection:
            if _is_current(connection):
                return 0
        with writing_shelf(self._engine) as connection:
            rows = connection.execute(NEXT, {"last": _last(connection), "most": most}).all()
            said = [(row.number, from_plain(Publication, json.loads(row.body))) for row in rows]
            text_index.index(connection, said)
            if said:
                titles = [{"number": number, "sort_title": fold(one.title)} for number, one in said]
                connection.execute(SAVE_TITLE, titles)
                connection.execute(SAVE, {"name": RENEWED, "value": f"{WORDS_VERSION} {said[-1][0]}"})
            else:
                connection.execute(SAVE, {"name": WORDS_VERSION_SETTING, "value": WORDS_VERSION})
                connection.execute(END, {"name": RENEWED})
        return len(said)


def _is_current(connection: Connection) -> bool:
    """Whether this version divided all texts into words, and no upgrade asks for it again."""
    divided = connection.execute(SETTING, {"name": WORDS_VERSION_SETTING}).scalar()
    return divided == WORDS_VERSION and connection.execute(SETTING, {"name": RENEWED}).scalar() is None


def _last(connection: Connection) -> int:
    """The last publication that this version renewed; 0 if it has renewed none."""
    version, _, last = (connection.execute(SETTING, {"name": RENEWED}).scalar() or "").partition(" ")
    return int(last) if version == WORDS_VERSION and last else 0
