"""The order of the letters in words that are written from right to left.

PDFium reverses the letters of each word whose text is stated by the file itself (`ActualText`, ISO 32000-1, 14.9.4) on
a line from right to left, also those of numbers. Their places are still right: the first letter is the rightmost one.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from itertools import groupby, pairwise

RIGHT_TO_LEFT = frozenset({"R", "AL"})
Letter = tuple[str, float]
"""A character, and its left edge."""


def is_right_to_left(text: str) -> bool:
    """Whether there are letters in it that are written from right to left."""
    return any(unicodedata.bidirectional(one) in RIGHT_TO_LEFT for one in text)


def in_reading_order(letters: Sequence[Letter]) -> str:
    """The words of a line, with the letters of reversed words put in order."""
    words = [[*word] for is_space, word in groupby(letters, lambda one: one[0].isspace()) if not is_space]
    if not any(_is_reversed(word) for word in words):
        return " ".join(_text(word) for word in words)
    return " ".join(_text(_sorted(word) if _is_turned(_text(word)) else word) for word in words)


def _text(word: Sequence[Letter]) -> str:
    return "".join(letter for letter, _ in word)


def _is_turned(word: str) -> bool:
    """Whether PDFium turns this word, too, on a line where it turns words."""
    return is_right_to_left(word) or word.strip(".,:;!?()").isdecimal()


def _is_reversed(word: Sequence[Letter]) -> bool:
    """Whether letters from right to left stand from left to right."""
    if not is_right_to_left(_text(word)):
        return False
    rising = [other[1] > one[1] for one, other in pairwise(word)]
    return sum(rising) * 2 > len(rising)


def _sorted(word: Sequence[Letter]) -> list[Letter]:
    return sorted(word, key=lambda one: -one[1])
