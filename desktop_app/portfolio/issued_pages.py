"""Single pages of a portfolio that was given out, for comparing what came back with them."""

from __future__ import annotations

import io
from collections.abc import Iterable
from dataclasses import dataclass

import pikepdf

from desktop_app.portfolio.entry_places import Band
from desktop_app.portfolio.pdf_values import UNREADABLE
from desktop_app.portfolio.returned import names_in


@dataclass(frozen=True, slots=True)
class IssuedPage:
    """A page as it was given out: a PDF of this page alone, and which entry is where on it."""

    pdf: bytes
    bands: tuple[Band, ...]


class IssuedDocument:
    """A portfolio's PDF as it was given out.

    Attributes:
        document: its letters in the codes of its pages; empty if it has no codes.
        places: which entry is where.
        count: the number of its pages.

    Raises:
        ValueError: it is damaged.
    """

    def __init__(self, pdf: bytes) -> None:
        try:
            self._pdf = pikepdf.open(io.BytesIO(pdf))
            self.places, self.document = names_in(self._pdf)
            self.count = len(self._pdf.pages)
        except UNREADABLE as error:
            raise ValueError("damaged") from error

    def page(self, number: int) -> IssuedPage | None:
        """The page of that number, from 1; None if there is no such page."""
        if not 0 < number <= self.count:
            return None
        buffer = io.BytesIO()
        with pikepdf.new() as single:
            single.pages.append(self._pdf.pages[number - 1])
            page = single.pages[0].obj
            if "/Annots" in page:  # links and empty fields, which do not show on paper
                del page.Annots
            single.save(buffer)
        return IssuedPage(buffer.getvalue(), tuple(self.places.bands(number)))


def joined_pages(pdfs: Iterable[bytes]) -> bytes:
    """The pages of several PDFs, as `IssuedDocument.page` makes them, in one."""
    buffer = io.BytesIO()
    with pikepdf.new() as whole:
        for one in pdfs:
            with pikepdf.open(io.BytesIO(one)) as part:
                whole.pages.extend(part.pages)
        whole.save(buffer)
    return buffer.getvalue()
