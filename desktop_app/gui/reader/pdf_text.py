"""The text of a PDF's page from QtPdf, flattened to lines, with a mapping to QtPdf's own positions."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from dataclasses import dataclass
from enum import Enum

from desktop_app.domain.search_words import SOFT_HYPHEN

SOFT_HYPHEN_END = "\ufffe"
"""PDFium's replacement for a hyphen at the end of a line, where a word continues in the next line."""
ENDS = (".", "!", "?", ":", ";", "…", "\u061f", "\u0589")
MAX_PARAGRAPH_LINES = 12
"""The maximum number of lines; a PDF does not mark the end of a paragraph."""


RIGHT_TO_LEFT = ("R", "AL")
LEFT_TO_RIGHT = "L"
WORD = re.compile(r"\w+")


class Unit(Enum):
    """By how much the end of a selection is moved."""

    LETTER = "letter"
    WORD = "word"
    LINE = "line"
    LINE_END = "line end"


@dataclass(frozen=True, slots=True)
class PageText:
    """A page's text by lines; `places` has the position in QtPdf's text of each character."""

    text: str
    places: tuple[int, ...]

    def chosen(self, start: int, end: int) -> tuple[int, int]:
        """The span of `text` for positions in QtPdf's text, without surrounding white space."""
        first, last = bisect_left(self.places, start), bisect_left(self.places, end)
        piece = self.text[first:last]
        return first + len(piece) - len(piece.lstrip()), last - len(piece) + len(piece.rstrip())

    def raw(self, start: int, end: int) -> tuple[int, int]:
        """The start and length in QtPdf's text of a span of `text`."""
        if not self.places or start >= end:
            return 0, 0
        first = self.places[min(start, len(self.places) - 1)]
        last = self.places[min(end, len(self.places)) - 1]
        return first, last - first + 1

    def moved(self, place: int, step: int, unit: Unit) -> int:
        """The position one letter, word or line after `place`, or with -1 before it; or the end of its line."""
        if unit is Unit.WORD:
            words = [found.span() for found in WORD.finditer(self.text)]
            ends = (end for _, end in words if end > place)
            starts = (start for start, _ in reversed(words) if start < place)
            return next(ends, len(self.text)) if step > 0 else next(starts, 0)
        begin, end = self._line(place)
        if unit is Unit.LINE_END:
            return end if step > 0 else begin
        if unit is Unit.LINE:
            if step > 0:
                after = self._line(end + 1) if end < len(self.text) else (end, end)
                return min(after[0] + place - begin, after[1])
            before = self._line(begin - 1) if begin > 0 else (0, 0)
            return min(before[0] + place - begin, before[1])
        return min(max(place + step, 0), len(self.text))

    def _line(self, place: int) -> tuple[int, int]:
        """The span of the line that contains a position."""
        end = self.text.find("\n", place)
        return self.text.rfind("\n", 0, place) + 1, len(self.text) if end < 0 else end

    def reads_leftwards(self, place: int) -> bool:
        """Whether the line that contains a position is in a script that is written from right to left."""
        begin, end = self._line(place)
        kinds = (unicodedata.bidirectional(letter) for letter in self.text[begin:end])
        return next((kind in RIGHT_TO_LEFT for kind in kinds if kind in (*RIGHT_TO_LEFT, LEFT_TO_RIGHT)), False)

    def paragraph(self, start: int) -> tuple[int, int]:
        """The span of a probable paragraph, beginning at the line that contains `start`."""
        begin = self.text.rfind("\n", 0, start) + 1
        end, lines = begin, 0
        while end < len(self.text) and lines < MAX_PARAGRAPH_LINES:
            stop = self.text.find("\n", end)
            stop = len(self.text) if stop < 0 else stop
            lines += 1
            if self.text[:stop].endswith(ENDS) or stop == len(self.text):
                return begin, stop
            end = stop + 1
        return begin, max(begin, min(end, len(self.text)) - (lines == MAX_PARAGRAPH_LINES))


def flatten(raw: str) -> PageText:
    """Flatten QtPdf's text of a page."""
    letters: list[str] = []
    places: list[int] = []
    gap = ""
    for place, letter in enumerate(raw):
        if letter == SOFT_HYPHEN_END:
            gap = "joined"
            letters.append(SOFT_HYPHEN)
            places.append(place)
        elif letter.isspace() or letter == "\x00":
            if gap != "joined":
                gap = "\n" if letter in "\r\n" or gap == "\n" else " "
        else:
            if gap in {" ", "\n"} and letters:
                letters.append(gap)
                places.append(place)
            gap = ""
            letters.append(letter)
            places.append(place)
    return PageText("".join(letters), tuple(places))
