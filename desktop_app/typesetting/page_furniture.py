"""The header and footer of pages."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from desktop_app.domain.print_setup import PrintSetup
from desktop_app.typesetting.drawn_text import draw_line, shortened, width_of
from desktop_app.typesetting.page_codes import PageCodes
from desktop_app.typesetting.styles import RULE, SOFT

GAP = 10.0
"""The least distance in points between two texts of the footer."""
USUAL_SIZE, LARGE_SIZE = 8.0, 11.0
"""The type size in points, and that in large print."""


@dataclass(frozen=True, slots=True)
class HeaderFooter:
    """The footer of each page: `left`, the page number, and `right`, which is left out if there is no room for it.

    `numbered` formats the page number and the total.
    """

    left: str
    right: str
    first_page_art: Callable[[Any], None] | None = None
    """Draws the cover on a first page without header and footer."""
    numbered: Callable[[int, int | None], str] = field(default=lambda page, pages: f"Page {page} of {pages}")
    codes: PageCodes | None = None


class PageFurniture:
    """Draws headers and footers; what is the same on many pages is laid out once."""

    def __init__(self, running: HeaderFooter, setup: PrintSetup, *, right_to_left: bool) -> None:
        self._running, self._setup, self._turned = running, setup, right_to_left
        self._size = LARGE_SIZE if setup.large_print else USUAL_SIZE
        self._sides = ("end", "start") if right_to_left else ("start", "end")
        self._widths: dict[str, float] = {}
        self._drawn: dict[tuple[str, float, float, str, float], list[str]] = {}

    def draw(self, canvas: Canvas, left: float, number: str, section: str) -> None:
        """Draw them on a page.

        Args:
            canvas: that of the page.
            left: where the text begins, in points.
            number: the page number.
            section: the text of the header.
        """
        setup, right = self._setup, left + self._setup.text_width
        start, end = (right, left) if self._turned else (left, right)
        foot = setup.margin - 20
        canvas.saveState()
        canvas.setFillColor(SOFT)
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(0.5)
        canvas.line(left, foot + 13, right, foot + 13)
        room = (setup.text_width - width_of(number, self._size)) / 2 - GAP
        middle = (left + right) / 2, foot
        if self._width_of(self._running.left) <= room:
            self._draw_often(canvas, self._running.left, (start, foot), self._sides[0], 2 * room)
            self._draw_line(canvas, number, middle, "middle")
            self._draw_often(canvas, self._running.right, (end, foot), self._sides[1], room)
        else:
            self._draw_often(canvas, self._running.left, (start, foot), self._sides[0], 2 * room)
            self._draw_line(canvas, number, (end, foot), self._sides[1])
        head = start, setup.height - setup.margin - 8
        self._draw_often(canvas, section, head, self._sides[0])
        canvas.restoreState()

    def _width_of(self, text: str) -> float:
        if text not in self._widths:
            self._widths[text] = width_of(text, self._size)
        return self._widths[text]

    def _draw_often(self, canvas: Canvas, text: str, place: tuple[float, float], anchor: str, room: float = 0) -> None:
        """Draw a line that is on many pages; it is cut if it is longer than `room` points."""
        cut = room if room and self._width_of(text) > room else 0
        key = (text, *place, anchor, cut)
        if key not in self._drawn:
            before = len(canvas._code)
            self._draw_line(canvas, shortened(text, cut, self._size) if cut else text, place, anchor)
            self._drawn[key] = canvas._code[before:]
        else:
            canvas._code.extend(self._drawn[key])

    def _draw_line(self, canvas: Canvas, text: str, place: tuple[float, float], anchor: str) -> None:
        draw_line(canvas, text, place, self._size, anchor=anchor, right_to_left=self._turned)
