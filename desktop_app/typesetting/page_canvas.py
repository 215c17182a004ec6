"""The canvas on which pages are drawn: their content is compressed as soon as a page is complete."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

from reportlab.pdfgen.canvas import Canvas

from desktop_app.typesetting.pdf_file import CARRIAGE_RETURN, MAY_GROW

RESERVED = "%springshelf-code\n"
"""A comment (ISO 32000-1, 7.2.4) in the place of a page's code, which is known when all pages are drawn."""
RAW = -zlib.MAX_WBITS
HEAD = b"\x78\x9c"
"""The first bytes of compressed data (RFC 1950)."""


class PageContent:
    """The content of a page, compressed up to the place of its code."""

    __slots__ = ("_checksum", "_head", "_tail", "number", "pictures")

    def __init__(self, number: int, code: Sequence[str], pictures: dict[str, int]) -> None:
        """Take the content of a page.

        Args:
            number: that of the page's object.
            code: the lines of its content.
            pictures: the objects of its pictures by the names under which they are drawn.
        """
        head, mark, self._tail = "\n".join(code).partition(RESERVED)
        self.number, self.pictures = number, pictures
        data = (head if mark else head + "\n").encode("latin-1")
        packer = zlib.compressobj(wbits=RAW)
        self._head = packer.compress(data) + packer.flush(zlib.Z_SYNC_FLUSH)
        self._checksum = zlib.adler32(data)

    def packed(self, code: str = "") -> bytes:
        """The whole content, compressed, with what draws the code in its place."""
        data = f"{code}\n{self._tail}".encode("latin-1")
        while True:
            packer = zlib.compressobj(wbits=RAW)
            tail = packer.compress(data) + packer.flush()
            whole = HEAD + self._head + tail + zlib.adler32(data, self._checksum).to_bytes(4, "big")
            if whole[-1] != CARRIAGE_RETURN:  # see `PdfFile.add_packed`
                return whole
            data += MAY_GROW


class PageCanvas(Canvas):
    """A canvas that gives the code of each complete page to its document."""

    def showPage(self) -> None:
        self._doctemplate.take_page(self._code)
        self._startPage()
