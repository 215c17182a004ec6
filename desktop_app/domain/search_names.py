"""Names that are not in the full-text index and that a search also finds: subtopics, levels, and translated texts."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from desktop_app.domain.school_level import SchoolLevel
from desktop_app.domain.search_query import SearchQuery, Term
from desktop_app.domain.search_words import other_forms, without_prefix, words_of, written_apart

_K = TypeVar("_K", bound=Hashable)
StemsOf = Callable[[str], Iterable[str]]


@dataclass(frozen=True, slots=True)
class NameMatches:
    """What matches a query by its names: ids of subtopics, numbers of publications with translated texts, levels."""

    subtopics: tuple[str, ...] = ()
    publications: tuple[int, ...] = ()
    levels: tuple[SchoolLevel, ...] = ()


def _no_stems(_text: str) -> Iterable[str]:
    return ()


class SearchNames(Generic[_K]):
    """Names that can be searched.

    Args:
        names: the key of each name, and the texts by which it is found.
        stems: the folded stems of the words of a text.
        stems_asked: the folded stems that a typed word may have.
    """

    def __init__(
        self, names: Mapping[_K, Iterable[str]], stems: StemsOf = _no_stems, stems_asked: StemsOf = _no_stems
    ) -> None:
        texts = {key: "\n".join(parts) for key, parts in names.items()}
        self._words = {key: f" {' '.join([*words_of(text), *other_forms(text)])} " for key, text in texts.items()}
        self._stems = {key: frozenset(stems(text)) for key, text in texts.items()}
        self._stems_asked = stems_asked
        self.words = frozenset(word for words in self._words.values() for word in words.split())
        """The folded words of all names."""

    def matching(self, query: SearchQuery) -> tuple[_K, ...]:
        """The keys of the names that have a term of each group, and none that is excluded."""
        groups = [[(term, self._others(term)) for term in group] for group in query.groups]
        return tuple(
            key
            for key, words in self._words.items()
            if groups
            and all(any(self._has(key, term, others) for term, others in group) for group in groups)
            and not any(_stands_in(words, term) for term in query.without)
        )

    def _has(self, key: _K, term: Term, others: frozenset[str]) -> bool:
        words = self._words[key]
        return _stands_in(words, term) or _stands_apart(words, term) or not self._stems[key].isdisjoint(others)

    def _others(self, term: Term) -> frozenset[str]:
        """The stems of a term that is a single word."""
        if term.whole or len(term.words) > 1:
            return frozenset()
        return frozenset(self._stems_asked(term.typed)).union(without_prefix(term.words[0]))


def stands_in(text: str, query: SearchQuery) -> bool:
    """Whether a text has a term of each group as it was typed; what is excluded does not count."""
    words = f" {' '.join(words_of(text))} "
    return all(any(_stands_in(words, term) for term in group) for group in query.groups)


def _stands_in(words: str, term: Term) -> bool:
    return f" {' '.join(term.words)}{'' if term.begins else ' '}" in words


def _stands_apart(words: str, term: Term) -> bool:
    """Whether a compound stands there with spaces between its parts."""
    return not term.whole and any(f" {' '.join(parts)}" in words for parts in written_apart(term.typed))
