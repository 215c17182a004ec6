"""QR codes (ISO/IEC 18004) drawn as squares."""

from __future__ import annotations

import re
from functools import lru_cache
from math import isqrt

import zxingcpp
from reportlab.pdfgen.canvas import Canvas

from desktop_app.typesetting.styles import INK

DARK = re.compile(rb"\x00+")
"""The dark squares of a row that are beside each other."""


class QrCode:
    """The modules of the code of a text.

    `QUIET` modules of white are around it; the margins of our pages provide the rest of the four that the standard
    requires.
    """

    QUIET = 2

    def __init__(self, text: str) -> None:
        code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
        data = memoryview(code.to_image(scale=1, add_quiet_zones=False)).tobytes()
        width = isqrt(len(data))
        self._rows = [data[start : start + width] for start in range(0, len(data), width)]

    def draw(self, canvas: Canvas, corner: tuple[float, float], side: float) -> None:
        """Draw the code with its left lower corner at this place, `side` points wide with its white margin."""
        canvas.setFillColor(INK)
        canvas._code.append(self.squares(corner, side))

    def squares(self, corner: tuple[float, float], side: float) -> str:
        """What draws the dark squares in a page's content: in units of a square, from the upper edge."""
        module = side / (len(self._rows) + 2 * self.QUIET)
        left, top = corner[0] + self.QUIET * module, corner[1] + side - self.QUIET * module
        squares = " ".join(map(_row_of_squares, self._rows, range(len(self._rows))))
        return f"q {module:.4f} 0 0 {-module:.4f} {left:.3f} {top:.3f} cm {squares} f Q"


@lru_cache(2048)  # the codes of a document's pages have many rows in common
def _row_of_squares(row: bytes, down: int) -> str:
    return " ".join(f"{run.start()} {down} {run.end() - run.start()} 1 re" for run in DARK.finditer(row))
