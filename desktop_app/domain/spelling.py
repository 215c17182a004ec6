"""Words that were meant where a typed word stands nowhere: those that differ by a slip or two of the keyboard."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.domain.search_words import is_unspaced

SHORT, LONG = 4, 8
"""Words of fewer letters than `SHORT` may be anything; those of `LONG` letters may have two slips."""


def slips_in(word: str) -> int:
    """How many slips are looked for in a folded word. A number has none, and neither have scripts without spaces."""
    if len(word) < SHORT or not word.isalpha() or is_unspaced(word):
        return 0
    return 1 if len(word) < LONG else 2


def closest(typed: str, words: Iterable[tuple[str, int]]) -> str:
    """The word that was most likely meant, or one that begins with it; empty if none is close enough.

    Args:
        typed: a folded word that stands nowhere.
        words: folded words that stand somewhere, each with the number of texts that have it.
    """
    most, letters = slips_in(typed), set(typed)
    if not most:
        return ""
    best: tuple[int, int, int, str] | None = None
    for word, count in words:
        if len(word) < len(typed) - most or len(letters.difference(word)) > most:
            continue
        whole, begun = _slips(typed, word)
        if begun <= most and (best is None or (begun, whole, -count, word) < best):
            best = begun, whole, -count, word
    return best[3] if best else ""


def _slips(typed: str, word: str) -> tuple[int, int]:
    """The slips between a typed word and another one, and between it and the closest beginning of that.

    A slip is a letter too many, missing or wrong, or two letters in the wrong order (optimal string alignment).
    """
    before: list[int] = []
    last = list(range(len(word) + 1))
    for row, letter in enumerate(typed, start=1):
        now = [row]
        for column, other in enumerate(word, start=1):
            cost = min(last[column] + 1, now[-1] + 1, last[column - 1] + (letter != other))
            if row > 1 < column and letter == word[column - 2] and typed[row - 2] == other:
                cost = min(cost, before[column - 2] + 1)
            now.append(cost)
        before, last = last, now
    return last[-1], min(last)
