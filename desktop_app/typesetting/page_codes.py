"""The QR code on each page. It names the document by what is printed where, which is known when all pages are drawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from reportlab.pdfbase.pdfdoc import PDFPage
from reportlab.pdfgen.canvas import Canvas

from desktop_app.typesetting.qr_code import QrCode

CODE_SIDE, CODE_FROM_EDGE = 42.0, 40.0
"""The size of a page’s code, and its distance from the edge of the paper, which printers leave white; in points."""


@dataclass(frozen=True, slots=True)
class PageCodes:
    """QR codes on all pages.

    `document` returns the name of the document from its layout; it is also the name of a place in the PDF. `text`
    returns the text of a page's code from its number and that name.
    """

    document: Callable[[str], str]
    text: Callable[[int, str], str]


@dataclass(frozen=True, slots=True)
class CodePlace:
    """The place of a page's code: its page (from 1), and its left lower corner."""

    page: int
    corner: tuple[float, float]

    @property
    def reserved(self) -> str:
        """What stands in the page's content in place of the code: a comment (ISO 32000-1, 7.2.4)."""
        return f"%springshelf-code-{self.page}"


def put_codes(canvas: Canvas, places: Sequence[CodePlace], codes: PageCodes, document: str) -> None:
    """Draw the codes in their places.

    Args:
        canvas: has all pages and is not saved yet; its pages are not compressed.
        places: those of the codes.
        codes: their texts.
        document: the name of the document.
    """
    pages = [one for one in canvas._doc.idToObject.values() if isinstance(one, PDFPage)]
    for place in places:
        code = QrCode(codes.text(place.page, document)).squares(place.corner, CODE_SIDE)
        pages[place.page - 1].stream = pages[place.page - 1].stream.replace(f"{place.reserved}\n", f"{code}\n", 1)
