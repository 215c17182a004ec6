"""Corrects what a person typed with the words that the full-text index has, where a word stands nowhere in it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import chain

from sqlalchemy import Connection

from desktop_app.domain.search_query import parse_query
from desktop_app.domain.search_words import placed_words
from desktop_app.domain.spelling import closest, slips_in
from desktop_app.store.shelf_filters import rows

INDEXES = ("publication_text", "passage_text")
KNOWN = "SELECT 1 FROM {index} WHERE {index} MATCH :match LIMIT 1"
VOCABULARY = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.{index}_words USING fts5vocab('main', '{index}', 'col')"
"""The words of an index (SQLite, "The fts5vocab Virtual Table Module"); a temporary table, which is not stored."""
WORDS = (
    "SELECT term, sum(doc) FROM temp.{index}_words WHERE term >= :first AND term < :behind AND col <> 'forms'"
    " AND length(term) >= :shortest GROUP BY term"
)


def corrected(connection: Connection, typed: str, names: Collection[str]) -> str:
    """A search with other words for those that no text has; empty if there are none, or if one has no other word.

    What is between quotation marks or excluded stays as it is.

    Args:
        connection: to the shelf's database.
        typed: what a person typed.
        names: folded words that are not in the index and are found too.
    """
    terms = [term for term in parse_query(typed).terms if not term.whole]
    unknown = [word for term in terms for word in term.words if not _is_known(connection, word, names)]
    others = {word: _other(connection, word, names) for word in dict.fromkeys(unknown)}
    if not others or not all(others.values()):
        return ""
    end, parts = 0, []
    for word in placed_words(typed):
        if word.folded in others:
            parts += [typed[end : word.start], others[word.folded]]
            end = word.end
    return "".join([*parts, typed[end:]])


def _is_known(connection: Connection, word: str, names: Collection[str]) -> bool:
    if any(name.startswith(word) for name in names):
        return True
    match = {"match": f'"{word}"*'}
    return any(rows(connection, KNOWN.format(index=index), match) for index in INDEXES)


def _other(connection: Connection, word: str, names: Collection[str]) -> str:
    """The word that was meant. Its first letter is right, or stands second."""
    if not slips_in(word):
        return ""
    for initial in dict.fromkeys(word[:2]):
        named = ((name, 1) for name in names if name.startswith(initial))
        if found := closest(word, chain(_words(connection, initial, len(word)), named)):
            return found
    return ""


def _words(connection: Connection, initial: str, length: int) -> Iterator[tuple[str, int]]:
    values = {"first": initial, "behind": chr(ord(initial) + 1), "shortest": length - slips_in("x" * length)}
    for index in INDEXES:
        rows(connection, VOCABULARY.format(index=index), {})
        yield from ((term, count) for term, count in rows(connection, WORDS.format(index=index), values))
