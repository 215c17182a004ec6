"""Corrects what a person typed with the words that the full-text index has, where a word stands nowhere in it."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from itertools import chain

from desktop_app.domain.search_query import parse_query
from desktop_app.domain.search_words import placed_words
from desktop_app.domain.spelling import beginnings, closest, slips_in
from desktop_app.store.completions import Completions
from desktop_app.store.row_reader import RowReader
from desktop_app.store.text_queries import INDEXES, match_begun

KNOWN = "SELECT 1 FROM {index} WHERE {index} MATCH :match LIMIT 1"
VOCABULARY = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.{index}_words USING fts5vocab('main', '{index}', 'col')"
"""The words of an index (SQLite, "The fts5vocab Virtual Table Module"); a temporary table, which is not stored."""
WORDS = (
    "SELECT w.term, sum(w.doc) FROM json_each(:beginnings) b CROSS JOIN temp.{index}_words w"
    " WHERE w.term >= b.value AND w.term < b.value || char(1114111) AND w.col <> 'forms'"
    " AND length(w.term) >= :shortest GROUP BY w.term"
)


def corrected(reader: RowReader, typed: str, names: Collection[str]) -> str:
    """A search with other words for those that no text has; empty if there are none, or if one has no other word.

    What is between quotation marks or excluded stays as it is.

    Args:
        reader: of the shelf's database.
        typed: what a person typed.
        names: folded words that are not in the index and are found too.
    """
    terms = [term for term in parse_query(typed).terms if not term.whole]
    unknown = [word for term in terms for word in term.words if not _is_known(reader, word, names)]
    others: dict[str, str] = {}
    for word in unknown:
        if not (other := _other(reader, word, names)):
            return ""
        others[word] = other
    return _with_others(typed, others) if others else ""


def _with_others(typed: str, others: Mapping[str, str]) -> str:
    end, parts = 0, []
    for word in placed_words(typed):
        if word.folded in others:
            parts += [typed[end : word.start], others[word.folded]]
            end = word.end
    return "".join([*parts, typed[end:]])


def _is_known(reader: RowReader, word: str, names: Collection[str]) -> bool:
    if any(name.startswith(word) for name in names):
        return True
    # A whole word takes less time to look up than those that begin with it.
    whole = ((index, f'"{word}"') for index in INDEXES)
    begun = ((index, match_begun(word, Completions(reader, index).of)) for index in INDEXES)
    return any(reader.rows(KNOWN.format(index=index), {"match": match}) for index, match in chain(whole, begun))


def _other(reader: RowReader, word: str, names: Collection[str]) -> str:
    """The word that was meant; of those with two slips, one of what catalogues say before one inside files."""
    if not slips_in(word):
        return ""
    few, many = beginnings(word)
    named = ((name, 1) for name in names)
    near = chain(named, *(_words(reader, index, few, word) for index in INDEXES))
    found, slips = closest(word, near)
    for index in INDEXES if slips != 1 else ():
        other, fewer = closest(word, _words(reader, index, many, word))
        if other and (not found or fewer < slips):
            found, slips = other, fewer
        if found:
            break
    return found


def _words(reader: RowReader, index: str, beginnings: Collection[str], typed: str) -> Iterator[tuple[str, int]]:
    """The words of an index that have one of these beginnings, and are not much shorter than the typed one."""
    reader.rows(VOCABULARY.format(index=index))
    values = {"beginnings": json.dumps(sorted(beginnings)), "shortest": len(typed) - slips_in(typed)}
    yield from ((term, count) for term, count in reader.rows(WORDS.format(index=index), values))
