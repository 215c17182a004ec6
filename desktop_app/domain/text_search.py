"""Words that a person looks for in a text: where they stand, and the snippet that shows them."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import chain

from desktop_app.domain.folding import LETTERS, fold, symbols
from desktop_app.domain.foreign_text import shown_text
from desktop_app.domain.search_words import (
    DIVIDES,
    SOFT_HYPHEN,
    Word,
    characters_in,
    is_unspaced,
    may_have_prefix,
    placed_words,
    places_of_grams,
    with_signs,
    without_prefix,
    words_of,
)

MARKS = ("\u2068", "\u2069")
"""Around the words that were found: isolates, which nobody types and which keep mixed directions apart."""
BEFORE, AFTER = 30, 70
"""Characters of a snippet in front of the first found word, and from it on."""
JOINS = frozenset("-'")
"""Between the words of a compound."""
NOT_JOINED = dict.fromkeys(map(ord, JOINS))


def query_words(text: str) -> tuple[str, ...]:
    """The words of what a person typed, as the index has them; the last one may be only begun."""
    return words_of(text, last_alone=False)


def without_marks(text: str) -> str:
    """A snippet without its marks."""
    return text.replace(MARKS[0], "").replace(MARKS[1], "")


def marked_snippet(text: str) -> str:
    """A snippet for a screen (`foreign_text.shown_text`), with its marks."""
    return "".join(part if part in MARKS else shown_text(part) for part in re.split(f"([{''.join(MARKS)}])", text))


def occurrences(text: str, words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The positions where the words follow each other (the last may be incomplete): start and end.

    Args:
        text: any text.
        words: folded, as `query_words` returns them.
    """
    if not words:
        return
    *whole, begun = words
    reach: deque[Word] = deque(maxlen=len(words))
    for word in placed_words(text):
        reach.append(word)
        if len(reach) == len(words) and _begins(word.folded, (begun,)):
            before = [one.folded for one in reach][:-1]
            if before == whole or (before[1:] == whole[1:] and whole and whole[0] in without_prefix(before[0])):
                yield reach[0].start, _end(word, begun)
                continue
        if SOFT_HYPHEN in text[word.start : word.end] and _parts_match(text[word.start : word.end], words):
            yield word.start, word.end


def _parts_match(word: str, words: Sequence[str]) -> bool:
    """Whether the parts of a word that a line may break are these words, the last of them perhaps only begun."""
    folded = [fold(part) for part in word.split(SOFT_HYPHEN)]
    return folded[: len(words) - 1] == [*words[:-1]] and " ".join(folded).startswith(" ".join(words))


def snippet(text: str, words: Iterable[str]) -> str:
    """The part of a text around the first words that begin with one of these; matches are between `MARKS`.

    Empty if there is no match.
    """
    wanted = tuple(dict.fromkeys(words))
    if not wanted:
        return ""
    text = shown_text(text)
    skipped = _as_compared(text, wanted)
    if skipped is not None and not _mixed().search(text):
        near = _near(places_of_grams(text[skipped:], wanted), AFTER)
    else:
        skipped = _before_first(text, wanted) if skipped is None else skipped
        if skipped is None:
            return ""
        near = _found(text[skipped:], wanted, AFTER)
    places = _joined((skipped + one, skipped + other) for one, other in near)
    first = next(places, None)
    if first is None:
        return ""
    start, end = _at_word(text, first[0] - BEFORE), first[0] + AFTER
    marked, last = [], start
    for place in chain((first,), places):
        if place[1] > end:
            break
        marked += [text[last : place[0]], MARKS[0], text[place[0] : place[1]], MARKS[1]]
        last = place[1]
    tail = text[last : max(end, first[1])]
    if not marked:
        marked, tail = [text[start : first[0]], MARKS[0], text[first[0] : first[1]], MARKS[1]], ""
    whole = " ".join("".join([*marked, tail]).split())
    return f"{'…' if start > 0 else ''}{whole}{'…' if end < len(text) else ''}"


def names_in(text: str, names: Iterable[str]) -> tuple[str, ...]:
    """The names of a list that stand in a text as whole words, whatever their case and accents."""
    folded, words = fold(text), f" {' '.join(words_of(text))} "
    return tuple(name for name in names if name.strip() and _named(name, folded, words))


def _named(name: str, folded: str, words: str) -> bool:
    own = query_words(name)
    if any(map(is_unspaced, own)):  # nothing divides it from the words around
        return fold(name).strip() in folded
    return f" {' '.join(own)} " in words


@cache
def _mixed() -> re.Pattern[str]:
    """What stands between parts of what is found as one word, and signs that stand for several letters."""
    joins = "".join([*JOINS, *(one for one, folded in LETTERS.items() if folded in JOINS)])
    return re.compile(f"[{re.escape(joins)}{symbols()}]|{DIVIDES.pattern}")


def _as_compared(text: str, wanted: tuple[str, ...]) -> int | None:
    """Where the first word begins with one of those wanted, letter for letter; None if the text has to be folded.

    Folding is slow in scripts without spaces, whose letters are mostly written as they are compared. In others, a word
    with an accent may stand further to the front.
    """
    if not all(map(is_unspaced, wanted)):
        return None
    return min((place for one in wanted if (place := text.find(one)) >= 0), default=None)


def _before_first(text: str, wanted: tuple[str, ...]) -> int | None:
    """The beginning of a word before which none of those wanted stands; None if none stands anywhere.

    Folding a text as a whole takes a tenth of the time of folding its words one by one.
    """
    folded = fold(text)
    wanted = tuple(map(with_signs, wanted))
    places = [place for one in wanted if (place := folded.find(one)) >= 0]
    if len(places) < len(wanted):
        joined = folded.translate(NOT_JOINED)
        if any(one in joined and one not in folded for one in wanted):
            return 0
    if not places:
        return None
    first = min(places)
    start = first if is_unspaced(folded[first:]) else folded.rfind(" ", 0, first) + 1
    return start if text.isascii() or fold(text[:start]) == folded[:start] else 0


def _begins(word: str, begun: tuple[str, ...]) -> bool:
    return word.startswith(begun) or _begins_behind_prefix(word, begun)


def _begins_behind_prefix(word: str, begun: tuple[str, ...]) -> bool:
    return any(one.startswith(begun) for one in without_prefix(word))


def _end(word: Word, begun: str) -> int:
    """Where the found part of a word ends: of a gram, its first characters may be all that was asked for."""
    return word.ends[min(characters_in(begun), len(word.ends)) - 1] if is_unspaced(begun) else word.end


def _near(places: Iterable[tuple[int, int]], reach: int) -> Iterator[tuple[int, int]]:
    """The first place, and those that begin no more than `reach` characters behind it."""
    last = None
    for place in places:
        last = place[0] + reach if last is None else last
        if place[0] > last:
            return
        yield place


def _found(text: str, wanted: tuple[str, ...], reach: int) -> Iterator[tuple[int, int]]:
    """Where words, or compounds of them, begin with one of those wanted; of two places that overlap, both.

    Those that begin more than `reach` characters behind the first one are not looked for.
    """
    last = len(text)
    compound, start, end = "", 0, -1
    prefixes, divided = may_have_prefix(wanted), DIVIDES.search(text) is not None
    for word in placed_words(text):
        folded = word.folded
        if (end >= 0 and start == word.start) or (word.start == end + 1 and _joins(text[end])):
            compound += folded
        else:
            compound, start = folded, word.start
        end = word.end
        if word.start > last:
            return
        if folded.startswith(wanted) or (prefixes and _begins_behind_prefix(folded, wanted)):
            last = min(last, word.start + reach)
            yield word.start, _end(word, next((one for one in wanted if folded.startswith(one)), ""))
        elif (compound is not folded and compound.startswith(wanted)) or (
            divided and _has_part(text[word.start : end], wanted)
        ):
            last = min(last, start + reach)
            yield start, end


@lru_cache(256)
def _joins(character: str) -> bool:
    """Whether a character may stand between the words of a compound."""
    return fold(character) in JOINS


def _has_part(word: str, wanted: tuple[str, ...]) -> bool:
    """Whether a part of a word that something divides begins with one of those wanted."""
    return DIVIDES.search(word) is not None and any(fold(part).startswith(wanted) for part in DIVIDES.split(word))


def _joined(places: Iterator[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Places in order, those that overlap as one."""
    start, end = next(places, (-1, -1))
    for place in places:
        if place[0] < end:
            end = max(end, place[1])
        else:
            yield start, end
            start, end = place
    if start >= 0:
        yield start, end


def _at_word(text: str, place: int) -> int:
    """The beginning of the next word after `place`; the beginning of the text if that is near."""
    if place <= 0:
        return 0
    space = text.find(" ", place)
    return space + 1 if 0 <= space < place + BEFORE else place
