"""Words that were meant where a typed word stands nowhere: those that differ by a slip or two of the keyboard."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from string import ascii_lowercase

from desktop_app.domain.folding import fold
from desktop_app.domain.search_words import is_unspaced

SHORT, LONG = 4, 8
"""Words of fewer letters than `SHORT` may be anything; those of `LONG` letters may have two slips."""
FIRST = 3
"""Of two slips, one at most is among so many letters at the beginning of a word."""
BLOCK = 0x80
"""So many characters have the letters of a script (the blocks of Unicode)."""


def slips_in(word: str) -> int:
    """How many slips are looked for in a folded word. A number has none, and neither have scripts without spaces."""
    if len(word) < SHORT or not word.isalpha() or is_unspaced(word):
        return 0
    return 1 if len(word) < LONG else 2


def beginnings(typed: str) -> tuple[frozenset[str], frozenset[str]]:
    """The beginnings of the words that may have been meant by a folded word that stands nowhere.

    A slip is among the first letters, or behind them. The first set is small: slips behind the first letters, and among
    them a letter too many, or two in the wrong order. The second one has wrong and missing letters.
    """
    few = {typed[:FIRST]}
    many = set()
    for place in range(FIRST):
        before, letter, behind = typed[:place], typed[place : place + 1], typed[place + 1 : FIRST + 2]
        few |= {before + behind, before + behind[:1] + letter + behind[1:]}
        for other in _alphabet(typed[0]):
            many |= {before + other + behind, before + other + letter + behind}
    shortened = frozenset(one[: FIRST + 1] for one in few)
    return shortened, frozenset(one[: FIRST + 1] for one in many) - shortened


@cache
def _alphabet(letter: str) -> str:
    """The folded letters of the script of one of them."""
    if letter.isascii():
        return ascii_lowercase
    block = ord(letter) // BLOCK * BLOCK
    return "".join(one for one in map(chr, range(block, block + BLOCK)) if one.isalpha() and fold(one) == one)


def closest(typed: str, words: Iterable[tuple[str, int]]) -> tuple[str, int]:
    """The word that was most likely meant, or one that begins with it, and its slips; empty if none is close enough.

    Args:
        typed: a folded word that stands nowhere.
        words: folded words that stand somewhere, each with the number of texts that have it.
    """
    most, letters = slips_in(typed), set(typed)
    best: tuple[int, int, int, str] | None = None
    for word, count in words if most else ():
        if len(word) < len(typed) - most or len(letters.difference(word)) > most:
            continue
        slips, behind = _slips(typed, word, most)
        if slips <= most and (best is None or (slips, behind, -count, word) < best):
            best = slips, behind, -count, word
    return (best[3], best[0]) if best else ("", 0)


def _slips(typed: str, word: str, most: int) -> tuple[int, int]:
    """The slips between a typed word and the closest beginning of another one, and the letters behind that.

    A slip is a letter too many, missing or wrong, or two letters in the wrong order (optimal string alignment). Only
    beginnings whose length differs by at most `most` are looked at; with more slips than that, their number is not
    exact.
    """
    far = most + 1
    length, word = len(word), word[: len(typed) + most]
    before: list[int] = []
    last = list(range(len(word) + 1))
    for row, letter in enumerate(typed, start=1):
        now = [row] + [far] * len(word)
        for column in range(max(1, row - most), min(len(word), row + most) + 1):
            other = word[column - 1]
            cost = min(last[column] + 1, now[column - 1] + 1, last[column - 1] + (letter != other))
            if row > 1 < column and letter == word[column - 2] and typed[row - 2] == other:
                cost = min(cost, before[column - 2] + 1)
            now[column] = cost
        if min(now) > most and min(last) > most:
            return far, 0
        before, last = last, now
    slips = min(last)
    return slips, length - max(column for column, cost in enumerate(last) if cost == slips)
