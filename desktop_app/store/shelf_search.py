"""Searches the shelf: what catalogues say about publications, and the text inside kept files.

FTS5 finds the rows of a match in less than a millisecond. Ranking them (BM25) takes much longer, because it counts the
rows of each word on the whole shelf. So the matches are found first, and at most `MAX_RANKED` of them are ranked, once.
"""

from __future__ import annotations

import json
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Any

from sqlalchemy import Connection

from desktop_app.domain.search_names import NameMatches
from desktop_app.domain.search_query import SearchQuery
from desktop_app.domain.shelf_view import ShelfResult, ShelfSort, ShelfView
from desktop_app.store.shelf_copies import further_copies
from desktop_app.store.shelf_filters import AT_LEVEL, ORDERS, filters_of, languages_in, rows
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
OF_SUBTOPICS = (
    "SELECT p.number FROM publication p WHERE p.subtopic IN (SELECT value FROM json_each(:keys)) {only} LIMIT :most"
)
"""In the order of an index. Titles are behind the bodies in the rows, and take twenty times as long to read."""
OF_LEVELS = (
    "SELECT p.number FROM publication p WHERE p.levels <> '' AND EXISTS (SELECT 1 FROM json_each(:keys) WHERE "
    f"{AT_LEVEL.format(level='value')}) {{only}} ORDER BY p.number LIMIT :most"
)
TRANSLATED = (
    "SELECT p.number FROM publication p WHERE p.number IN (SELECT value FROM json_each(:keys)) {only}"
    " ORDER BY p.sort_title, p.number LIMIT :most"
)
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
            for number, passage in self._inside():
                if number not in numbers and number not in self._hidden:
                    passages.setdefault(number, passage)
        shown = self._once([*numbers, *passages])
        found = array("q", shown[:MAX_FOUND])
        if self._view.sort is not ShelfSort.CAMPAIGN:
            found = self._sorted(found)
        return ShelfResult(self._view, found, passages, more=len(shown) > MAX_FOUND)

    def _once(self, numbers: list[int]) -> list[int]:
        """The first numbers without further copies of a publication, more than can be shown if there are more."""
        if self._view.catalogue is not None or not numbers:
            return numbers
        most = MAX_FOUND + 1
        while True:
            first = numbers[:most]
            copies = further_copies(self._connection, first)
            found = [number for number in first if number not in copies] if copies else first
            if len(found) > MAX_FOUND or most >= len(numbers):
                return found
            most *= 2

    def _listed(self) -> dict[int, None]:
        """The publications whose own texts or names match, in their order."""
        exact = self._matches(self._exact, MAX_RANKED)
        titled = self._matches(self._title, MAX_FOUND) if exact else []
        forms = self._matches(self._forms, MAX_RANKED) if self._forms and len(exact) <= MAX_FOUND else []
        ranked = self._ranked(exact, forms)
        names = self._names
        parts = (
            _by(ranked, titled),
            self._named(TRANSLATED, names.publications),
            _by(ranked, exact),
            self._named(OF_SUBTOPICS, names.subtopics),
            self._named(OF_LEVELS, names.levels),
            _by(ranked, forms),
        )
        return {number: None for part in parts for number in part if number not in self._hidden}

    def _matches(self, match: str, most: int) -> list[int]:
        """The numbers of publications that match, in no order; one more than `most` if there are more."""
        query = FILTERED_MATCHES.format(only=self._only) if self._only else MATCHES
        return self._numbers(query, {"match": match, "most": self._with_hidden(most)})

    def _with_hidden(self, most: int) -> int:
        """One number more than `most`, and as many as may be hidden."""
        return most + 1 + min(len(self._hidden), MAX_FOUND)

    def _ranked(self, exact: Sequence[int], forms: Sequence[int]) -> list[int]:
        """The matches, the best ones first; none if they are too many. Fewer words take less time to rank."""
        match, found = (self._forms, forms) if len(forms) > len(exact) else (self._exact, exact)
        if not 1 < len(found) <= MAX_RANKED:
            return []
        return [number for (number,) in rows(self._connection, RANKED, {"match": match})]

    def _named(self, query: str, keys: Sequence[int | str]) -> list[int]:
        """The numbers of publications that are found by names, in the shelf's order."""
        if not keys:
            return []
        query = query.format(only=self._only + (WITHOUT if self._without else ""))
        values = {"keys": json.dumps(keys), "without": self._without, "most": self._with_hidden(MAX_FOUND)}
        return self._numbers(query, values)

    def _numbers(self, query: str, values: dict[str, Any]) -> list[int]:
        return [number for (number,) in rows(self._connection, query, {**self._values, **values})]

    def _inside(self) -> list[tuple[int, int]]:
        """The publications in whose files passages match, as typed and then by other forms, each with the first one."""
        every = self._passages(self._forms or self._exact)
        if not every:
            return []
        exact = self._passages(self._exact) if self._forms else []
        found = self._first_passages(exact) if exact else []
        return found if every == exact else [*found, *self._first_passages(every)]

    def _passages(self, match: str) -> list[int]:
        found = rows(self._connection, INSIDE, {"match": match, "most": MAX_PASSAGES})
        return [number for (number,) in found]

    def _first_passages(self, passages: list[int]) -> list[tuple[int, int]]:
        """The publications that have these passages, each with the first one, in the order of these."""
        only = self._only + (WITHOUT if self._without else "")
        values = {**self._values, "without": self._without}
        if self._kept_files > len(passages):
            values["passages"] = json.dumps(passages)
            firsts = rows(self._connection, FIRST_PASSAGES.format(only=only), values)
        else:
            firsts = list(_first_in(passages, rows(self._connection, RANGES.format(only=only), values)))
        return sorted(firsts, key=lambda pair: pair[1])

    @cached_property
    def _kept_files(self) -> int:
        ((count,),) = rows(self._connection, KEPT_FILES, {})
        return int(count)

    def _sorted(self, numbers: array[int]) -> array[int]:
        """The results in the chosen order."""
        ordered: array[int] = array("q")
        for order in ORDERS[self._view.sort]:
            query = SORTED.format(order=order)
            ordered.extend(self._numbers(query, {"found": json.dumps(numbers.tolist())}))
        return ordered


def _by(ranked: Sequence[int], numbers: list[int]) -> list[int]:
    """Numbers in the order of those ranked; the others keep theirs, at the end."""
    if not ranked:
        return numbers
    wanted, placed = set(numbers), set(ranked)
    return [number for number in ranked if number in wanted] + [number for number in numbers if number not in placed]


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
