"""The full-text index (SQLite FTS5) of catalogues' metadata, and of the text inside files.

It contains folded words (`text_search.fold`), because FTS5 itself ignores only the accents of Latin letters. The index
stores no texts, only the positions of words.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, text

from desktop_app.domain.passages import Passage
from desktop_app.domain.publication import Publication
from desktop_app.domain.text_search import fold, with_broken_words

FORGET = text("DELETE FROM publication_text WHERE rowid = :number")
INSERT = text(
    "INSERT INTO publication_text (rowid, title, contributors, subjects, description) "
    "VALUES (:number, :title, :contributors, :subjects, :description)"
)
KEEP_PASSAGE = text(
    "INSERT INTO passage (sha256, entry, heading, start, text) VALUES (:sha256, :entry, :heading, :start, :text) "
    "RETURNING number"
)
INDEX_PASSAGE = text("INSERT INTO passage_text (rowid, heading, prose) VALUES (:number, :heading, :prose)")
FORGET_PASSAGE_WORDS = text(
    "DELETE FROM passage_text WHERE rowid IN (SELECT number FROM passage WHERE sha256 = :sha256)"
)
FORGET_PASSAGES = text("DELETE FROM passage WHERE sha256 = :sha256")


def index(connection: Connection, publications: Iterable[tuple[int, Publication]]) -> None:
    """Add publications to the index under their numbers, or replace them."""
    words = [
        {
            "number": number,
            "title": fold(one.title),
            "contributors": fold(", ".join(one.contributors)),
            "subjects": fold(", ".join(one.subjects)),
            "description": fold(one.description),
        }
        for number, one in publications
    ]
    if words:
        connection.execute(FORGET, words)
        connection.execute(INSERT, words)


def forget(connection: Connection, numbers: Iterable[int]) -> None:
    """Remove publications from the index."""
    rows = [{"number": number} for number in numbers]
    if rows:
        connection.execute(FORGET, rows)


def index_passages(connection: Connection, sha256: str, passages: Sequence[Passage]) -> None:
    """Add the text of a file to the index, or replace it."""
    forget_passages(connection, sha256)
    words: list[dict[str, Any]] = []
    for passage in passages:
        row = {
            "sha256": sha256,
            "entry": passage.entry,
            "heading": passage.heading,
            "start": passage.start,
            "text": passage.text,
        }
        number = connection.execute(KEEP_PASSAGE, row).scalar_one()
        words.append({"number": number, "heading": fold(passage.heading), "prose": with_broken_words(passage.text)})
    if words:
        connection.execute(INDEX_PASSAGE, words)


def forget_passages(connection: Connection, sha256: str) -> None:
    """Remove the text of a file from the index."""
    for statement in (FORGET_PASSAGE_WORDS, FORGET_PASSAGES):
        connection.execute(statement, {"sha256": sha256})


def match_of(words: Sequence[str]) -> str:
    """The FTS5 query for these folded words: each must be the beginning of a word in the text."""
    return " ".join(f'"{word}"*' for word in words)
