"""The queries for the full-text indexes (SQLite FTS5): what was typed, in other forms, and as the beginning of words.

It says what to look for; `text_index` writes what is found.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.domain.folding import APOSTROPHES
from desktop_app.domain.search_query import SearchQuery, Term
from desktop_app.domain.search_words import is_unspaced, without_prefix, written_apart
from desktop_app.store.completions import Completed, no_completions
from desktop_app.store.stems import SHORTEST, stems_asked

INDEXES = ("publication_text", "passage_text")
"""The full-text tables: what catalogues say of publications, and what is inside of kept files."""
ELISION = re.compile(rf"\w{{1,4}}[{APOSTROPHES}]")
"""An article or pronoun that lost its vowel, as in French, Italian and Catalan; the word behind it is meant, too."""
MOST_COMPLETED = 64
"""So many words are in the phrases that stand for one with a beginning: each takes time to look up."""


def match_of(query: SearchQuery, title: str = "", completed: Completed = no_completions) -> str:
    """The FTS5 query for what was typed, as it was typed.

    Args:
        query: what was typed.
        title: the column that has to have all of it, if one is named.
        completed: the words with which the beginning of a word is found.
    """
    groups = [" OR ".join(_exact(term, completed) for term in group) for group in query.groups]
    return _match(query, groups, title, completed)


def match_forms(query: SearchQuery, languages: Sequence[str], completed: Completed = no_completions) -> str:
    """The FTS5 query that takes other forms of the words, too; empty where there are none."""
    shortest = 1 if len(query.terms) == 1 else 2  # in words with spaces between them, fewer are missing
    others = {term: _other(term, languages, completed, shortest) for term in query.terms}
    if not any(others.values()):
        return ""
    groups = [
        " OR ".join(one for term in group for one in (_exact(term, completed), *others[term])) for group in query.groups
    ]
    return _match(query, groups, "", completed)


def snippet_words(query: SearchQuery, languages: Sequence[str]) -> tuple[str, ...]:
    """The beginnings of words that a snippet marks."""
    stems = [stem for term in query.terms if not term.whole for stem in stems_asked(term.typed, languages)]
    return tuple(dict.fromkeys([*query.words, *(one for term in query.terms for one in _bare(term)), *stems]))


def _bare(term: Term) -> list[str]:
    return [one for word in term.words for one in without_prefix(word)]


def match_without(query: SearchQuery, completed: Completed = no_completions) -> str:
    """The FTS5 query for what may not be found; empty where anything may."""
    return " OR ".join(_exact(term, completed) for term in query.without)


def match_begun(word: str, completed: Completed) -> str:
    """The FTS5 query for the words that begin with a folded word."""
    return _begun([word], completed)


def _match(query: SearchQuery, groups: Sequence[str], column: str, completed: Completed) -> str:
    wanted = " AND ".join(f"({group})" for group in groups)
    if column:
        wanted = f"{{{column}}} : ({wanted})"
    return f"({wanted}) NOT ({match_without(query, completed)})" if query.without else wanted


def _exact(term: Term, completed: Completed) -> str:
    return _begun(term.words, completed) if term.begins else _phrase(term.words)


def _begun(words: Sequence[str], completed: Completed) -> str:
    """Words one after the other, of which the last may go on."""
    *first, last = words
    ends = completed(last)
    if len(words) * len(ends) > MOST_COMPLETED:
        ends = ()
    return " OR ".join(_phrase([*first, end]) for end in ends) or f"{_phrase(words)}*"


def _phrase(words: Sequence[str]) -> str:
    return f'"{" ".join(words)}"'


def _other(term: Term, languages: Sequence[str], completed: Completed, shortest: int) -> list[str]:
    """Other forms of a term: of a word its stems, of a compound its words in one or apart. A quotation has none.

    Args:
        term: the term.
        languages: those of the texts.
        completed: the words with which the beginning of a word is found.
        shortest: the syllables of each part of a compound, at least.
    """
    if term.whole:
        return []
    if any(map(is_unspaced, term.words)):
        return [_begun(words, completed) for words in written_apart(term.typed, shortest)]
    if len(term.words) > 1:
        _, *rest = term.words
        elided = ELISION.match(term.typed) and len(rest[-1]) >= SHORTEST
        return [_begun(["".join(term.words)], completed), *([_begun(rest, completed)] if elided else [])]
    (word,) = term.words
    # A stem that begins with the word adds nothing: the word as it was typed finds all words that begin with it.
    stems = [_phrase([stem]) for stem in stems_asked(term.typed, languages) if not stem.startswith(word)]
    return [*stems, *(_begun([bare], completed) for bare in without_prefix(word))]
