"""Prose word by word: comparing two versions, and joining two that were changed apart."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import takewhile

WORD = re.compile(r"\s*\S+|\s+$")
"""A word with the white space in front of it, or the white space at the end."""


Part = str | tuple[str | None, ...]
"""A part of a joined text: words, or where texts contradict each other, the words of each."""


class TextChange(StrEnum):
    """What became of a piece of text."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


def words_of(text: str) -> list[str]:
    """The words of a text; put together they are the text again."""
    return WORD.findall(text)


def compare(old: str, new: str) -> tuple[tuple[TextChange, str], ...]:
    """The pieces of both texts in reading order: what stayed, what was removed, what was added."""
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


@dataclass(frozen=True, slots=True, order=True)
class _Edit:
    """The words `first` to `last` of the base became these."""

    first: int
    last: int
    words: tuple[str, ...]


def _edits(base: list[str], text: str) -> set[_Edit]:
    words = words_of(text)
    start = _same_length(base, words)
    end = _same_length(base[start:][::-1], words[start:][::-1])
    before, after = base[start : len(base) - end], words[start : len(words) - end]
    codes = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    return {
        _Edit(start + first, start + last, tuple(after[begin:until]))
        for tag, first, last, begin, until in codes
        if tag != "equal"
    }


def _same_length(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words are the same from the start."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def merge_texts(base: str, one: str, other: str) -> str | None:
    """Both people's changes in one text, or None where they changed the same place differently.

    The order of `one` and `other` makes no difference.
    """
    return joined_text(join_texts(base, (one, other)))


def joined_text(parts: Iterable[Part]) -> str | None:
    """The text of these parts, or None where a part is contradicted."""
    found = [*parts]
    return "".join(part for part in found if isinstance(part, str)) if all(isinstance(p, str) for p in found) else None


def join_texts(base: str, texts: Sequence[str]) -> list[Part]:
    """All people's changes in one text, in parts.

    A part that they changed differently has the words of each text; None stands for a text that did not change it.
    Changes that touch count as the same place: two sentences put side by side by a program may contradict each other,
    so a person decides.
    """
    words = words_of(base)
    edits = {text: _edits(words, text) for text in set(texts)}
    parts: list[Part] = []
    end = 0
    for group in _touching(set().union(*edits.values())):
        first, last = group[0].first, max(edit.last for edit in group)
        parts.append("".join(words[end:first]))
        if len(group) == 1:
            parts.append("".join(group[0].words))
        else:
            here = set(group)
            changed = {text: mine & here for text, mine in edits.items()}
            region = {text: _edited(words[first:last], mine, first) for text, mine in changed.items() if mine}
            parts.append(tuple(region.get(text) for text in texts))
        end = last
    return [part for part in [*parts, "".join(words[end:])] if part != ""]


def _touching(edits: Iterable[_Edit]) -> list[list[_Edit]]:
    """The edits in groups: those of one group touch, directly or by others between them."""
    groups: list[list[_Edit]] = []
    end = -1
    for edit in sorted(edits):
        if groups and edit.first <= end:
            groups[-1].append(edit)
        else:
            groups.append([edit])
        end = max(end, edit.last)
    return groups


def _edited(words: list[str], edits: Iterable[_Edit], start: int) -> str:
    """The words, the first of which has the place `start`, with these changes."""
    for edit in sorted(edits, reverse=True):
        words[edit.first - start : edit.last - start] = edit.words
    return "".join(words)
