"""The text of a material as sections, and the passages into which sections are split for the full-text index."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

MAX_PASSAGE_LENGTH = 3_000
"""The maximum length of a passage: a page or two, so that a result is precise and its snippet is quickly made."""
END_OF_SENTENCE = re.compile(r"[.!?…;\u061b\u061f\u0589\u037e](?=\s)")


@dataclass(frozen=True, slots=True)
class Chapter:
    """An entry of a table of contents: its text, and its target (part and fragment). `level` is 0 or more."""

    title: str
    href: str
    level: int


@dataclass(frozen=True, slots=True)
class TextSection:
    """A part of a material.

    `entry` is the part (in a PDF, the page from 1), `heading` its title in the table of contents. `text` is its
    readable text: one line for each paragraph, with any other white space reduced to one space.
    """

    entry: str
    heading: str
    text: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of a section; `start` is its position in the section's text, in characters."""

    entry: str
    heading: str
    start: int
    text: str


def passages_of(sections: Iterable[TextSection]) -> Iterator[Passage]:
    """Split sections into passages, at the end of a paragraph, a sentence or at least a word."""
    for section in sections:
        start = 0
        while start < len(section.text):
            end = _end(section.text, start)
            piece = section.text[start:end]
            if piece.strip():
                yield Passage(section.entry, section.heading, start, piece)
            start = end


def _end(text: str, start: int) -> int:
    """The end of the passage that begins at `start`."""
    if len(text) - start <= MAX_PASSAGE_LENGTH:
        return len(text)
    window = text[start : start + MAX_PASSAGE_LENGTH]
    half = MAX_PASSAGE_LENGTH // 2
    line = window.rfind("\n")
    if line > half:
        return start + line + 1
    sentences = [found.end() for found in END_OF_SENTENCE.finditer(window, half)]
    if sentences:
        return start + sentences[-1]
    space = window.rfind(" ")
    return start + (space + 1 if space > 0 else MAX_PASSAGE_LENGTH)
