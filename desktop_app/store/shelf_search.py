"""Searches the shelf: what catalogues say about publications, and the text inside kept files.

FTS5 finds the first rows of a match in less than a millisecond. Ranking them (BM25) takes much longer, because it
counts the rows of each word on the whole shelf. So a part of the shelf tells whether the matches are many: at most
`MAX_RANKED` of them are ranked, while they are found.
"""

from __future__ import annotations

import json
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field, replace
from functools import cached_property
from operator import itemgetter
from typing import Any

from desktop_app.domain.search_names import NameMatches, stands_in
from desktop_app.domain.search_query import SearchQuery, parse_query
from desktop_app.domain.shelf_view import ShelfResult, ShelfSort, ShelfView
from desktop_app.store.index_query import IndexQuery
from desktop_app.store.row_reader import RowReader
from desktop_app.store.shelf_copies import further_copies
from desktop_app.store.shelf_filters import AT_LEVEL, ORDERS, filters_of, languages_in
from desktop_app.store.text_queries import INDEXES, match_without

MAX_FOUND = 500
"""The maximum number of results: typing another letter reduces them."""
MAX_RANKED = 1_000
"""The maximum number of ranked matches. Of more than that, those in titles come first, in the shelf's order."""
MOST_AROUND = 2_500
"""So many matches of what counts in a ranking are ranked, to rank those among them that have the rest, too."""
MOST_WORDS = 40
"""Where words and their other forms are more than this, only what matches as it was typed is ranked."""
MAX_PASSAGES = 5_000
WEIGHTS = "bm25(10.0, 4.0, 4.0, 1.0, 0.5)"
"""How much a word in the title, the contributors, the subjects and the description counts, and another form of it."""
MATCHES = "SELECT rowid FROM publication_text WHERE publication_text MATCH :match LIMIT :most"
FILTERED_MATCHES = (
    "SELECT t.rowid FROM publication_text t JOIN publication p ON p.number = t.rowid"
    " WHERE publication_text MATCH :match {only} LIMIT :most"
)
RANK = f"AND rank MATCH '{WEIGHTS}'"
IN_TITLE = "bm25(publication_text, 1.0, 0.0, 0.0, 0.0, 0.0)"
"""Below zero where a word stands in the title; it uses what ranking has counted."""
RANKS = f"SELECT rowid, rank, {IN_TITLE} FROM publication_text WHERE publication_text MATCH :match {RANK} LIMIT :most"
FILTERED_RANKS = (
    f"SELECT t.rowid, t.rank, {IN_TITLE} FROM publication_text t"
    f" JOIN publication p ON p.number = t.rowid WHERE publication_text MATCH :match {RANK} {{only}} LIMIT :most"
)
SAMPLE = 16
"""One of so many publications tells how many there are with some words."""
LONG = 6
"""So many words one after the other are in few texts, and in each of them once."""
SAMPLED = (
    "SELECT rowid FROM publication_text WHERE publication_text MATCH :match"
    f" AND rowid <= (SELECT max(number) / {SAMPLE} FROM publication) LIMIT :most"
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
FEW = 32
"""So many titles are compared one by one in less time than many words one after the other are looked for again."""
TITLES = "SELECT number, title FROM publication WHERE editions = '' AND number IN (SELECT value FROM json_each(:keys))"
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


def search(reader: RowReader, view: ShelfView, names: NameMatches | None, hidden: set[int]) -> ShelfResult:
    """What a view with words finds; see `ShelfSearch`. Without a word to search for (`-winter`), that is nothing."""
    query = parse_query(view.words)
    if not query:
        return ShelfResult(view, array("q"))
    return ShelfSearch(reader, view, query, names or NameMatches(), hidden).run()


@dataclass(frozen=True, slots=True)
class _Matches:
    """Numbers of publications that match: the best first if they are ranked, and those with a word in the title."""

    numbers: list[int] = field(default_factory=list)
    ranked: bool = False
    in_title: AbstractSet[int] = frozenset()

    def among(self, wanted: AbstractSet[int]) -> _Matches:
        """Those that are among the wanted ones, in the same order."""
        return replace(self, numbers=[number for number in self.numbers if number in wanted])


class ShelfSearch:
    """A search in one view.

    Args:
        reader: of the shelf's database.
        view: the filters and the order.
        query: the view's words.
        names: what the words match and the index does not have.
        hidden: the numbers of publications that are left out.
    """

    def __init__(
        self, reader: RowReader, view: ShelfView, query: SearchQuery, names: NameMatches, hidden: set[int]
    ) -> None:
        self._reader, self._view, self._hidden, self._names = reader, view, hidden, names
        self._only, self._values = filters_of(view)
        languages = languages_in(reader)
        self._said, self._written = (IndexQuery(reader, index, query, languages) for index in INDEXES)
        self._without = match_without(query)
        self._query = query
        self._is_one_term = len(query.terms) == 1
        self._is_long = any(len(term.words) >= LONG for term in query.terms)

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
            copies = further_copies(self._reader, first)
            found = [number for number in first if number not in copies] if copies else first
            if len(found) > MAX_FOUND or most >= len(numbers):
                return found
            most *= 2

    def _listed(self) -> dict[int, None]:
        """The publications whose own texts or names match, in their order."""
        exact, forms = self._found()
        titled = self._titled(exact)
        names = self._names
        parts = (
            titled,
            self._named(TRANSLATED, names.publications),
            exact.numbers,
            self._named(OF_SUBTOPICS, names.subtopics),
            self._named(OF_LEVELS, names.levels),
            forms.numbers,
        )
        return {number: None for part in parts for number in part if number not in self._hidden}

    def _found(self) -> tuple[_Matches, _Matches]:
        """What matches as it was typed, and what matches in any form where that is asked for."""
        if not self._said.forms:
            return self._best(self._said.exact), _Matches()
        exact = self._matches(self._said.exact, MAX_RANKED)
        if len(exact) > MAX_FOUND:
            return (self._best(self._said.exact) if len(exact) <= MAX_RANKED else _Matches(exact)), _Matches()
        if len(self._said.ranked(self._said.forms).split()) > MOST_WORDS:
            return self._best(self._said.exact), _Matches(self._matches(self._said.forms, MAX_RANKED))
        forms = self._best(self._said.forms)
        return forms.among(set(exact)) if forms.ranked else _Matches(exact), forms

    def _best(self, match: str) -> _Matches:
        """The matches, the best ones first; in no order if they are too many.

        Ranking reads the rows of each word twice. What is in many rows is not ranked, and not read to its end. Neither
        are many words one after the other: nearly each text has them once.
        """
        if not match:
            return _Matches()
        if not self._is_long and (self._said.reads_all(match) or len(self._said.weighed) < len(self._query.groups)):
            return self._best_of_all(match)
        few = () if self._is_long else self._sampled(match)
        if self._is_long or len(few) > MAX_RANKED // SAMPLE:  # probably too many to rank
            return _Matches(self._matches(match, MAX_RANKED))
        if not few and len(first := self._matches(match, 1)) <= 1:  # one alone is not ranked
            return _Matches(first)
        return _as_ranked(self._ranks(self._said.ranked(match), MAX_RANKED))

    def _best_of_all(self, match: str) -> _Matches:
        """The same, where it takes as long to find one as all: they are found first, and then ranked by what counts."""
        every = self._matches(match, MAX_RANKED)
        if not 1 < len(every) <= MAX_RANKED:
            return _Matches(every)
        if len(self._said.weighed) < len(self._query.groups):
            found, wanted = self._ranks(self._said.ranked(match, weighed=True), MOST_AROUND), set(every)
            if len(found) <= MOST_AROUND:
                return _as_ranked([row for row in found if row[0] in wanted])
        return _as_ranked(self._ranks(self._said.ranked(match), MAX_RANKED))

    def _ranks(self, match: str, most: int) -> list[tuple[Any, ...]]:
        """The number, the rank and the weight of the title of each match; one more than `most` if there are more."""
        query = FILTERED_RANKS.format(only=self._only) if self._only else RANKS
        return self._reader.rows(query, {**self._values, "match": match, "most": self._with_hidden(most)})

    def _sampled(self, match: str) -> Sequence[int]:
        """The matches in a part of the shelf, or the first ones if they are many there."""
        return self._numbers(SAMPLED, {"match": match, "most": MAX_RANKED // SAMPLE + 1})

    def _titled(self, exact: _Matches) -> list[int]:
        """Those of the matches that have all words in their titles."""
        if not exact.numbers or (exact.ranked and not exact.in_title):
            return []
        if exact.ranked and not self._said.forms and self._is_one_term:
            return [number for number in exact.numbers if number in exact.in_title]
        if self._is_long and len(exact.numbers) <= FEW:
            titles = self._reader.rows(TITLES, {"keys": json.dumps(exact.numbers)})
            if len(titles) == len(exact.numbers):  # those of editions are titles, too
                return [number for number, title in titles if stands_in(title, self._query)]
        titled = self._matches(self._said.title, MAX_FOUND)
        return exact.among(set(titled)).numbers if exact.ranked else titled

    def _matches(self, match: str, most: int) -> list[int]:
        """The numbers of publications that match, in no order; one more than `most` if there are more."""
        if not match:
            return []
        query = FILTERED_MATCHES.format(only=self._only) if self._only else MATCHES
        return self._numbers(query, {"match": match, "most": self._with_hidden(most)})

    def _with_hidden(self, most: int) -> int:
        """One number more than `most`, and as many as may be hidden."""
        return most + 1 + min(len(self._hidden), MAX_FOUND)

    def _named(self, query: str, keys: Sequence[int | str]) -> list[int]:
        """The numbers of publications that are found by names, in the shelf's order."""
        if not keys:
            return []
        query = query.format(only=self._only + (WITHOUT if self._without else ""))
        values = {"keys": json.dumps(keys), "without": self._without, "most": self._with_hidden(MAX_FOUND)}
        return self._numbers(query, values)

    def _numbers(self, query: str, values: dict[str, Any]) -> list[int]:
        return self._reader.column(query, {**self._values, **values})

    def _inside(self) -> list[tuple[int, int]]:
        """The publications in whose files passages match, as typed and then by other forms, each with the first one."""
        every = self._passages(self._written.forms or self._written.exact)
        if not every:
            return []
        exact = self._passages(self._written.exact) if self._written.forms else []
        found = self._first_passages(exact) if exact else []
        return found if every == exact else [*found, *self._first_passages(every)]

    def _passages(self, match: str) -> list[int]:
        return self._reader.column(INSIDE, {"match": match, "most": MAX_PASSAGES}) if match else []

    def _first_passages(self, passages: list[int]) -> list[tuple[int, int]]:
        """The publications that have these passages, each with the first one, in the order of these."""
        only = self._only + (WITHOUT if self._without else "")
        values = {**self._values, "without": self._without}
        if self._kept_files > len(passages):
            values["passages"] = json.dumps(passages)
            firsts = self._reader.rows(FIRST_PASSAGES.format(only=only), values)
        else:
            firsts = list(_first_in(passages, self._reader.rows(RANGES.format(only=only), values)))
        return sorted(firsts, key=lambda pair: pair[1])

    @cached_property
    def _kept_files(self) -> int:
        return int(self._reader.value(KEPT_FILES))

    def _sorted(self, numbers: array[int]) -> array[int]:
        """The results in the chosen order."""
        ordered: array[int] = array("q")
        for order in ORDERS[self._view.sort]:
            query = SORTED.format(order=order)
            ordered.extend(self._numbers(query, {"found": json.dumps(numbers.tolist())}))
        return ordered


def _as_ranked(found: list[tuple[Any, ...]]) -> _Matches:
    """Ranked matches, the best ones first; in no order if they are too many."""
    if ranked := len(found) <= MAX_RANKED:
        found.sort(key=itemgetter(1))
    return _Matches([row[0] for row in found], ranked, {row[0] for row in found if row[2] < 0})


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
