"""The QR code on each page. It names the document by what is printed where, which is known when all pages are drawn."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

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


def code_on(page: int, corner: tuple[float, float], codes: PageCodes, document: str) -> str:
    """What draws the code of a page (from 1) with its left lower corner there.

    `document` is the name of the document.
    """
    return QrCode(codes.text(page, document)).squares(corner, CODE_SIDE)
