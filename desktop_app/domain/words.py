"""Comparing prose word by word."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import takewhile

WORD = re.compile(r"\s*\S+|\s+$")
"""A word with its leading white space, or the white space at the end."""


class TextChange(StrEnum):
    """The kind of change to a piece of text."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


def words_of(text: str) -> list[str]:
    """Split a text into words; joining them gives the text again."""
    return WORD.findall(text)


def compare(old: str, new: str) -> tuple[tuple[TextChange, str], ...]:
    """The pieces of both texts in reading order: unchanged, removed, added."""
    before, after = words_of(old), words_of(new)
    pieces: list[tuple[TextChange, str]] = []
    for tag, first, last, start, end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            pieces.append((TextChange.SAME, "".join(before[first:last])))
            continue
        if last > first:
            pieces.append((TextChange.REMOVED, "".join(before[first:last])))
        if end > start:
            pieces.append((TextChange.ADDED, "".join(after[start:end])))
    return tuple(pieces)


def in_both(before: Sequence[str], after: Sequence[str]) -> list[tuple[int, int]]:
    """The unchanged words, in reading order: for each its position in the later version and in the earlier one."""
    start = _same_length(before, after)
    end = _same_length(before[start:][::-1], after[start:][::-1])
    middle = before[start : len(before) - end], after[start : len(after) - end]
    pairs = [(place, place) for place in range(start)]
    blocks = SequenceMatcher(None, *middle, autojunk=False).get_matching_blocks() if all(middle) else []
    for old, new, size in blocks:
        pairs += ((start + new + step, start + old + step) for step in range(size))
    return [*pairs, *((len(after) - left, len(before) - left) for left in range(end, 0, -1))]


def _same_length(one: Sequence[str], other: Sequence[str]) -> int:
    """The number of equal words at the start."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
