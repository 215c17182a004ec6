"""What is asked of one full-text index: the FTS5 queries for what was typed, and what is known of them beforehand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property

from desktop_app.domain.search_query import SearchQuery, Term
from desktop_app.domain.search_words import is_unspaced, without_prefix
from desktop_app.store.completions import INDEXED, Completions
from desktop_app.store.row_reader import RowReader
from desktop_app.store.stems import stems_asked
from desktop_app.store.text_queries import match_forms, match_of

SAMPLES, SAMPLED = 4, 512
"""Most texts are so many parts of the shelf, each this number of publications."""
MOST_TEXTS = 0.6
"""In this share of each part, and surely in half of all texts."""
IN_PART = (
    "SELECT (SELECT count(*) FROM {index} WHERE {index} MATCH :match AND rowid BETWEEN :start AND :end),"
    " (SELECT count(*) FROM publication WHERE number BETWEEN :start AND :end)"
)
LAST = "SELECT max(number) FROM publication"
LONG_BEGINNING = re.compile(rf'[^" ]{{{INDEXED + 1},}}"\*')


class IndexQuery:
    """The queries to one index.

    Args:
        reader: of the shelf's database.
        index: the name of the full-text table.
        query: what was typed.
        languages: those of the texts.
    """

    def __init__(self, reader: RowReader, index: str, query: SearchQuery, languages: Sequence[str]) -> None:
        self._reader, self._index, self._query, self._languages = reader, index, query, languages
        self._words = Completions(reader, index)

    @cached_property
    def exact(self) -> str:
        """What was typed, as it was typed; empty where nothing can have it."""
        possible = all(any(map(self._may_stand, group)) for group in self._query.groups)
        return match_of(self._query, completed=self._words.of) if possible else ""

    @cached_property
    def forms(self) -> str:
        """What was typed, in other forms, too; empty where there are none, or where nothing can have one."""
        possible = all(any(map(self._may_stand_so, group)) for group in self._query.groups)
        return match_forms(self._query, self._languages, self._words.of) if possible else ""

    @cached_property
    def title(self) -> str:
        """What was typed, in titles."""
        return match_of(self._query, "title", self._words.of)

    def ranked(self, match: str, *, weighed: bool = False) -> str:
        """The same as a match of these, for a ranking: a beginning is as rare as all words together that it has.

        Args:
            match: `exact` or `forms`.
            weighed: leave out what has no weight, so that more is found.
        """
        query = replace(self._query, groups=self.weighed) if weighed else self._query
        # What is left may have no other forms.
        forms = match_forms(query, self._languages, self._words.only) if match == self.forms else ""
        return forms or match_of(query, completed=self._words.only)

    @cached_property
    def weighed(self) -> tuple[tuple[Term, ...], ...]:
        """The groups that count in a ranking; all of them, if none does.

        BM25 gives no weight to what is in more than half of the texts (SQLite, "The bm25() function": the inverse
        document frequency is not negative), and reads all of them to find that out. It is the beginning of a word, as
        its first letter alone: there are no such words.
        """
        groups = self._query.groups
        if len(groups) == 1:
            return groups
        found = tuple(group for group in groups if not any(map(self._is_in_most, group)))
        # A compound that is alone has further forms (`match_forms`).
        return groups if not found or (len(found) == 1 and is_unspaced(found[0][0].words[0])) else found

    def reads_all(self, match: str) -> bool:
        """Whether FTS5 reads each place of a beginning before it has the first row."""
        return LONG_BEGINNING.search(match) is not None

    def _is_in_most(self, term: Term) -> bool:
        if not term.begins or len(term.words) > 1 or len(term.words[0]) > INDEXED:
            return False
        last = self._reader.value(LAST)
        if not last or last < SAMPLES * SAMPLED:
            return False
        return all(self._is_in_part(term, part * (last - SAMPLED) // (SAMPLES - 1)) for part in range(SAMPLES))

    def _is_in_part(self, term: Term, start: int) -> bool:
        match = match_of(SearchQuery(((term,),)))
        values = {"match": match, "start": start + 1, "end": start + SAMPLED}
        ((found, there),) = self._reader.rows(IN_PART.format(index=self._index), values)
        return bool(found > MOST_TEXTS * there)

    def _may_stand(self, term: Term) -> bool:
        """Whether a text may have a term as it was typed."""
        *first, last = term.words
        ends = self._words.may_begin(last) if term.begins else self._words.has(last)
        return ends and all(map(self._words.has, first))

    def _may_stand_so(self, term: Term) -> bool:
        """Whether a text may have a term, or another form of it."""
        if self._may_stand(term):
            return True
        if term.whole:
            return False
        if len(term.words) > 1 or is_unspaced(term.words[0]) or without_prefix(term.words[0]):
            return True
        return any(map(self._words.has, stems_asked(term.typed, self._languages)))
