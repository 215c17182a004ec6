"""QR codes (ISO/IEC 18004) drawn as squares."""

from __future__ import annotations

import segno
from reportlab.pdfgen.canvas import Canvas

from desktop_app.typesetting.styles import INK


class QrCode:
    """The modules of the code of a text.

    `QUIET` modules of white are around it; the margins of our pages provide the rest of the four that the standard
    requires.
    """

    QUIET = 2

    def __init__(self, text: str) -> None:
        # Today's readers accept any of the eight masks, and searching the best one takes most of the time.
        self._rows = [bytes(row) for row in segno.make(text, error="m", micro=False, mask=0).matrix]

    def draw(self, canvas: Canvas, corner: tuple[float, float], side: float) -> None:
        """Draw the code with its left lower corner at this place, `side` points wide with its white margin."""
        module = side / (len(self._rows) + 2 * self.QUIET)
        canvas.setFillColor(INK)
        squares = [
            f"{corner[0] + (start + self.QUIET) * module:.2f} "
            f"{corner[1] + side - (down + 1 + self.QUIET) * module:.2f} {length * module:.2f} {module:.2f} re"
            for down, row in enumerate(self._rows)
            for start, length in _dark_runs(row)
        ]
        canvas._code.append(" ".join(squares) + " f")


def _dark_runs(row: bytes) -> list[tuple[int, int]]:
    """The start and length of each run of dark modules in a row."""
    found: list[tuple[int, int]] = []
    for place, dark in enumerate(row):
        if dark and found and sum(found[-1]) == place:
            found[-1] = (found[-1][0], found[-1][1] + 1)
        elif dark:
            found.append((place, 1))
    return found
