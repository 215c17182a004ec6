"""What a person types into a search field: words, `"a phrase"`, `-without` and `OR`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.domain.search_words import is_unspaced, words_of

MAX_TERMS = 40
"""Nobody types so many words; what was pasted is searched by its beginning."""
MAX_LENGTH = 2_000
QUOTES = {
    '"': '"',
    "\u201c": "\u201d\u201f\u201c",
    "\u201e": "\u201c\u201d",
    "\u00ab": "\u00bb",
    "\u00bb": "\u00ab",
    "\u300c": "\u300d",
}
"""Signs that open a quotation, and those that close it, in the languages that have them."""
EITHER = "OR"
"""Between two words: one of them is enough. In capitals, since `or` is a word of several languages."""
MINUS = "-\u2010\u2011\u2013\u2212"
_START = re.compile(rf"\s*(?P<minus>[{MINUS}])?(?P<quote>[{''.join(QUOTES)}])?")


@dataclass(frozen=True, slots=True)
class Term:
    """Words that stand one after the other; the last one may be only begun, unless the term was quoted."""

    words: tuple[str, ...]
    typed: str = ""
    whole: bool = False

    @property
    def begins(self) -> bool:
        """Whether the last word may go on in the text."""
        return not self.whole or is_unspaced(self.words[-1])


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """A search: each of `groups` has terms of which one is enough; no text with one of `without` is found."""

    groups: tuple[tuple[Term, ...], ...] = ()
    without: tuple[Term, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.groups)

    @property
    def terms(self) -> tuple[Term, ...]:
        """The terms of all groups."""
        return tuple(term for group in self.groups for term in group)

    @property
    def words(self) -> tuple[str, ...]:
        """The words of all terms."""
        return tuple(word for term in self.terms for word in term.words)


def parse_query(typed: str) -> SearchQuery:
    """Read what a person typed; there is no wrong query, since each sign that means nothing is passed over."""
    groups: list[list[Term]] = []
    without: list[Term] = []
    joins = False
    for minus, term in _terms(typed[:MAX_LENGTH]):
        if term is None:
            joins = bool(groups)
        elif minus:
            without.append(term)
            joins = False
        else:
            if joins:
                groups[-1].append(term)
            else:
                groups.append([term])
            joins = False
    if not groups:  # nothing but exclusions excludes nothing: they are taken for words
        groups, without = [[term] for term in without], []
    if not groups and (words := words_of(typed[:MAX_LENGTH], last_alone=False)):  # nothing but OR
        groups = [[Term(words, typed)]]
    return SearchQuery(tuple(map(tuple, groups[:MAX_TERMS])), tuple(without[:MAX_TERMS]))


def _terms(typed: str) -> Iterator[tuple[bool, Term | None]]:
    """Each term and whether it is excluded; None stands for OR."""
    place = 0
    while place < len(typed):
        start = _START.match(typed, place)
        place = start.end() if start else place
        minus = bool(start and start["minus"])
        quote = start["quote"] if start else None
        if quote:
            end = next((at for at in range(place, len(typed)) if typed[at] in QUOTES[quote]), len(typed))
            text, closed = typed[place:end], end < len(typed)
            place = end + 1
        else:
            space = re.search(r"\s", typed[place:])
            end = place + space.start() if space else len(typed)
            text, closed = typed[place:end], False
            place = end
            if text == EITHER and not minus:
                yield False, None
                continue
        words = words_of(text, last_alone=False)
        if words:
            yield minus, Term(words, text, whole=closed)
