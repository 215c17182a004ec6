"""Names that are not in the full-text index and that a search also finds: subtopics, and translated titles."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop_app.domain.search_query import SearchQuery, Term
from desktop_app.domain.search_words import other_forms, words_of


@dataclass(frozen=True, slots=True)
class NameMatches:
    """The names that match a query: ids of subtopics, and titles as catalogues have them."""

    subtopics: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()


class SearchNames:
    """Names that can be searched.

    Args:
        names: the key of each name, and the texts by which it is found.
    """

    def __init__(self, names: Mapping[str, Iterable[str]]) -> None:
        self._words = {
            key: "".join(f" {' '.join([*words_of(text), *other_forms(text)])} " for text in texts)
            for key, texts in names.items()
        }

    @property
    def words(self) -> frozenset[str]:
        """The folded words of all names."""
        return frozenset(word for words in self._words.values() for word in words.split())

    def matching(self, query: SearchQuery) -> tuple[str, ...]:
        """The keys of the names that have a term of each group, and none that is excluded."""
        return tuple(key for key, words in self._words.items() if query and _matches(words, query))


def _matches(words: str, query: SearchQuery) -> bool:
    wanted = all(any(_has(words, term) for term in group) for group in query.groups)
    return wanted and not any(_has(words, term) for term in query.without)


def _has(words: str, term: Term) -> bool:
    return f" {' '.join(term.words)}{'' if term.begins else ' '}" in words
