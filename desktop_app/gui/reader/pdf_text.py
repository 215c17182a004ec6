"""The text of a PDF's page from QtPdf, flattened to lines, with a mapping to QtPdf's own positions."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from desktop_app.domain.search_words import SOFT_HYPHEN

SOFT_HYPHEN_END = "\ufffe"
"""PDFium's replacement for a hyphen at the end of a line, where a word continues in the next line."""
ENDS = (".", "!", "?", ":", ";", "…", "\u061f", "\u0589")
MAX_PARAGRAPH_LINES = 12
"""The maximum number of lines; a PDF does not mark the end of a paragraph."""


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
