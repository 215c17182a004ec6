"""Searches the shelf: what catalogues say about publications, and the text inside kept files.

FTS5 finds the rows of a match in less than a millisecond. Ranking them (BM25) takes much longer, because it counts the
rows of each word on the whole shelf. So the matches are found first, and at most `MAX_RANKED` of them are ranked, once.
"""

from __future__ import annotations

import json
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection

from desktop_app.domain.folding import fold
from desktop_app.domain.search_names import NameMatches
from desktop_app.domain.search_query import SearchQuery
from desktop_app.domain.shelf_view import ShelfResult, ShelfSort, ShelfView
from desktop_app.store.shelf_copies import further_copies
from desktop_app.store.shelf_filters import ORDERS, filters_of, languages_in, rows
from desktop_app.store.text_index import match_forms, match_of, match_without

MAX_FOUND = 500
"""The maximum number of results: typing another letter reduces them."""
MAX_RANKED = 1_000
"""The maximum number of ranked matches. Of more than that, those in titles come first, in the shelf's order."""
MAX_PASSAGES = 5_000
WEIGHTS = "bm25(10.0, 4.0, 4.0, 1.0, 0.5)"
"""How much a word in the title, the contributors, the subjects and the description counts, and another form of it."""
MATCHES = "SELECT rowid FROM publication_text WHERE publication_text MATCH :match LIMIT :most"
FILTERED_MATCHES = (
    "SELECT t.rowid FROM publication_text t JOIN publication p ON p.number = t.rowid"
    " WHERE publication_text MATCH :match {only} LIMIT :most"
)
RANKED = (
    f"SELECT rowid FROM publication_text WHERE publication_text MATCH :match AND rank MATCH '{WEIGHTS}' ORDER BY rank"
)
NAMED = "SELECT p.number FROM publication p WHERE p.{column} IN (SELECT value FROM json_each(:names)) {only} {order}"
SORTED = "SELECT p.number FROM publication p WHERE p.number IN (SELECT value FROM json_each(:found)) {order}"
WITHOUT = " AND p.number NOT IN (SELECT rowid FROM publication_text WHERE publication_text MATCH :without)"
INSIDE = "SELECT rowid FROM passage_text WHERE passage_text MATCH :match LIMIT :most"
KEPT_FILES = "SELECT count(*) FROM kept_file"
OF_FILES = " FROM {start} JOIN publication p ON p.catalogue = k.catalogue AND p.id = k.publication WHERE 1 {only} "
RANGES = (
    "SELECT p.number, (SELECT min(number) FROM passage WHERE sha256 = k.sha256),"
    " (SELECT max(number) FROM passage WHERE sha256 = k.sha256)" + OF_FILES.replace("{start}", "kept_file k")
)
FIRST_PASSAGES = (
    "SELECT p.number, min(s.number)"
    + OF_FILES.replace(
        "{start}",
        "json_each(:passages) m JOIN passage s ON s.number = m.value JOIN kept_file k ON k.sha256 = s.sha256",
    )
    + "GROUP BY p.number"
)


class ShelfSearch:
    """A search in one view.

    Args:
        connection: to the shelf's database.
        view: the filters and the order.
        query: the view's words.
        names: what the words match and the index does not have.
        hidden: the numbers of publications that are left out.
    """

    def __init__(
        self, connection: Connection, view: ShelfView, query: SearchQuery, names: NameMatches, hidden: set[int]
    ) -> None:
        self._connection, self._view, self._hidden, self._names = connection, view, hidden, names
        self._only, self._values = filters_of(view)
        languages = languages_in(connection)
        self._exact, self._forms = match_of(query), match_forms(query, languages)
        self._title, self._without = match_of(query, "title"), match_without(query)

    def run(self) -> ShelfResult:
        """What is found: in titles, then anywhere as it was typed, then by other forms of the words, then inside."""
        numbers = self._listed()
        passages: dict[int, int] = {}
        if len(numbers) <= MAX_FOUND:
            for match in filter(None, (self._exact, self._forms)):
                for number, passage in self._inside(match):
                    if number not in numbers and number not in self._hidden:
                        passages.setdefault(number, passage)
        shown = [*numbers, *passages]
        if self._view.catalogue is None:
            copies = further_copies(self._connection, shown)
            shown = [number for number in shown if number not in copies]
        found = array("q", shown[:MAX_FOUND])
        if self._view.sort is not ShelfSort.CAMPAIGN:
            found = self._sorted(found)
        return ShelfResult(self._view, found, passages, more=len(shown) > MAX_FOUND)

    def _listed(self) -> dict[int, None]:
        """The publications whose own texts or names match, in their order."""
        titled, exact = self._matches(self._title, MAX_FOUND), self._matches(self._exact, MAX_RANKED)
        forms = self._matches(self._forms, MAX_RANKED) if self._forms and len(exact) <= MAX_FOUND else []
        ranked: list[int] = []
        if forms and len(forms) <= MAX_RANKED:
            ranked = self._ranked(self._forms)
        elif 1 < len(exact) <= MAX_RANKED:
            ranked = self._ranked(self._exact)
        places = {number: place for place, number in enumerate(ranked)}
        names = self._names
        parts = (
            _by(places, titled),
            self._named("sort_title", list(map(fold, names.titles))),
            _by(places, exact),
            self._named("subtopic", names.subtopics),
            _by(places, forms),
        )
        return {number: None for part in parts for number in part if number not in self._hidden}

    def _matches(self, match: str, most: int) -> list[int]:
        """The numbers of publications that match, in no order; one more than `most` if there are more."""
        query = FILTERED_MATCHES.format(only=self._only) if self._only else MATCHES
        most += 1 + min(len(self._hidden), MAX_FOUND)
        return self._numbers(query, {"match": match, "most": most})

    def _ranked(self, match: str) -> list[int]:
        return [number for (number,) in rows(self._connection, RANKED, {"match": match})]

    def _named(self, column: str, names: Sequence[str]) -> list[int]:
        if not names:
            return []
        only = self._only + (WITHOUT if self._without else "")
        query = NAMED.format(column=column, only=only, order=ORDERS[ShelfSort.TITLE][0])
        return self._numbers(query, {"names": json.dumps(names), "without": self._without})

    def _numbers(self, query: str, values: dict[str, Any]) -> list[int]:
        return [number for (number,) in rows(self._connection, query, {**self._values, **values})]

    def _inside(self, match: str) -> Iterable[tuple[int, int]]:
        """The publications in whose files passages match, each with the first of these."""
        found = rows(self._connection, INSIDE, {"match": match, "most": MAX_PASSAGES})
        if not found:
            return []
        passages = [number for (number,) in found]
        only = self._only + (WITHOUT if self._without else "")
        values = {**self._values, "without": self._without}
        if rows(self._connection, KEPT_FILES, {})[0][0] > len(passages):
            values["passages"] = json.dumps(passages)
            firsts = rows(self._connection, FIRST_PASSAGES.format(only=only), values)
        else:
            firsts = list(_first_in(passages, rows(self._connection, RANGES.format(only=only), values)))
        return sorted(firsts, key=lambda pair: pair[1])

    def _sorted(self, numbers: array[int]) -> array[int]:
        """The results in the chosen order."""
        ordered: array[int] = array("q")
        for order in ORDERS[self._view.sort]:
            query = SORTED.format(order=order)
            ordered.extend(self._numbers(query, {"found": json.dumps(numbers.tolist())}))
        return ordered


def _by(places: dict[int, int], numbers: list[int]) -> list[int]:
    """Numbers in the order of their places; those without one keep theirs, at the end."""
    return sorted(numbers, key=lambda number: places.get(number, len(places)))


def _first_in(passages: Sequence[int], ranges: Iterable[tuple[Any, ...]]) -> Iterable[tuple[int, int]]:
    """The first of the passages in each file's range, for the files that have one.

    The passages of a file have consecutive numbers, because they are stored in one transaction. Reading which file a
    passage belongs to would take a page of the database for each.
    """
    for number, first, last in ranges:
        if first is not None:
            place = bisect_left(passages, first)
            if place < len(passages) and passages[place] <= last:
                yield number, passages[place]
