"""Prose word by word: comparing two versions, and joining two that were changed apart."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

WORD = re.compile(r"\s*\S+|\s+$")
"""A word with the white space in front of it, or the white space at the end."""


class Change(StrEnum):
    """What became of a piece of text."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


def words_of(text: str) -> list[str]:
    """The words of a text; put together they are the text again."""
    return WORD.findall(text)


def compare(old: str, new: str) -> tuple[tuple[Change, str], ...]:
    """The pieces of both texts in reading order: what stayed, what was removed, what was added."""
    before, after = words_of(old), words_of(new)
    pieces: list[tuple[Change, str]] = []
    for tag, first, last, start, end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            pieces.append((Change.SAME, "".join(before[first:last])))
            continue
        if last > first:
            pieces.append((Change.REMOVED, "".join(before[first:last])))
        if end > start:
            pieces.append((Change.ADDED, "".join(after[start:end])))
    return tuple(pieces)


@dataclass(frozen=True, slots=True, order=True)
class _Edit:
    """The words `first` to `last` of the base became these."""

    first: int
    last: int
    words: tuple[str, ...]

    def touches(self, other: _Edit) -> bool:
        return max(self.first, other.first) <= min(self.last, other.last)


def _edits(base: list[str], text: str) -> set[_Edit]:
    words = words_of(text)
    codes = SequenceMatcher(None, base, words, autojunk=False).get_opcodes()
    return {_Edit(first, last, tuple(words[start:end])) for tag, first, last, start, end in codes if tag != "equal"}


def merge_texts(base: str, one: str, other: str) -> str | None:
    """Both people's changes in one text, or None where they changed the same place differently.

    Changes that touch count as the same place: two sentences put side by side by a program may contradict each other,
    so a person decides. The order of `one` and `other` makes no difference.
    """
    if other in (one, base):
        return one
    if one == base:
        return other
    words = words_of(base)
    mine, theirs = _edits(words, one), _edits(words, other)
    if any(edit.touches(another) for edit in mine - theirs for another in theirs - mine):
        return None
    for edit in sorted(mine | theirs, reverse=True):
        words[edit.first : edit.last] = edit.words
    return "".join(words)
