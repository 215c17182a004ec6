"""Where something is drawn on the pages of a PDF, and pictures of places on its pages.

Both are to be called in a process of their own (`worker.limited`).
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

import pypdfium2
from PIL import Image, ImageChops, ImageOps

from desktop_app.reading.codes import ReadingCode
from desktop_app.reading.errors import ReadingError
from desktop_app.reading.pdf_forms import open_with_forms

Box = tuple[float, float, float, float]
"""Left, bottom, right, top in points."""
NO_CUTS: Mapping[int, Sequence[float]] = MappingProxyType({})
GAP = 18
"""Points without anything, which separate one place from the next."""
VISIBLE = 24
"""The minimum difference from white (0 to 255) of something that is drawn."""
MARGIN = 30.0
"""Points that are shown above and below a place."""
DOTS, POINTS = 130, 72
MAX_SIDE = 2400


@dataclass(frozen=True, slots=True)
class DrawnPlace:
    """A place on a page (from 1) where something is drawn, and the text there."""

    page: int
    box: Box
    text: str


def drawn_places(data: bytes, cuts: Mapping[int, Sequence[float]] = NO_CUTS) -> list[DrawnPlace]:
    """The places, from top to bottom. They are as high as what is drawn, without larger gaps in between.

    Args:
        data: the document.
        cuts: the heights on each page (from 1) where a place ends, because there another entry begins.

    Raises:
        ReadingError: the document can't be read.
    """
    try:
        document = pypdfium2.PdfDocument(data)
        pages = range(len(document))
        return [place for number in pages for place in _places_on(document, number, cuts.get(number + 1, ()))]
    except pypdfium2.PdfiumError as error:
        raise ReadingError(ReadingCode.PDF_DAMAGED, "PDF") from error


def _places_on(document: pypdfium2.PdfDocument, number: int, cuts: Sequence[float]) -> Iterator[DrawnPlace]:
    page = document[number]
    if not pypdfium2.raw.FPDFPage_CountObjects(page):
        return
    left, bottom, _, top = page.get_cropbox()
    page.set_rotation(0)
    ink = _darkest(page.render().to_pil()).point(lambda level: 255 if level > VISIBLE else 0)
    texts = page.get_textpage()
    for first, last in _runs(ink.getprojection()[1], frozenset(round(top - cut) for cut in cuts)):
        inside = ink.crop((0, first, ink.width, last)).getbbox()
        if inside is None:
            continue
        box = (left + inside[0], top - last, left + inside[2], top - first)
        told = texts.get_text_bounded(box[0] - 2, max(box[1] - 4, bottom), box[2] + 2, box[3] + 4)
        yield DrawnPlace(number + 1, box, _lines(told))


def _darkest(page: Image.Image) -> Image.Image:
    """How far each pixel is from white in its darkest channel: a yellow highlight is bright, but not white."""
    red, green, blue = ImageOps.invert(page.convert("RGB")).split()
    return ImageChops.lighter(ImageChops.lighter(red, green), blue)


def _lines(text: str) -> str:
    lines = (" ".join(line.split()) for line in text.replace("\r", "\n").replace("\x00", "").split("\n"))
    return "\n".join(line for line in lines if line)


def _runs(rows: Sequence[int], cuts: frozenset[int]) -> Iterator[tuple[int, int]]:
    """The runs of rows with ink, which are joined over gaps up to `GAP`, but not across a cut."""
    start, last = -1, -1
    for row, used in enumerate(rows):
        if start >= 0 and (row in cuts or (used and row - last > GAP)):
            yield start, last + 1
            start = -1
        if used:
            start = row if start < 0 else start
            last = row
    if start >= 0:
        yield start, last + 1


def place_pictures(path: Path, places: Sequence[tuple[int, Box]]) -> list[bytes]:
    """Pictures (JPEG) of places on the pages as a reader shows them, over the width of the page; empty if unreadable.

    Raises:
        ReadingError: the document can't be read.
    """
    try:
        document = open_with_forms(path)
    except pypdfium2.PdfiumError as error:
        raise ReadingError(ReadingCode.PDF_DAMAGED, path.name) from error
    drawn: dict[int, tuple[Image.Image, float, float]] = {}
    return [_picture(document, page, box, drawn) for page, box in places]


def _picture(
    document: pypdfium2.PdfDocument, number: int, box: Box, drawn: dict[int, tuple[Image.Image, float, float]]
) -> bytes:
    try:
        if number not in drawn:
            page = document[number - 1]
            page.set_rotation(0)
            scale = min(DOTS / POINTS, MAX_SIDE / max(*page.get_size(), 1))
            drawn.clear()  # places are sorted by page as a rule, and a page takes megabytes
            drawn[number] = page.render(scale=scale).to_pil().convert("RGB"), scale, page.get_cropbox()[3]
    except (pypdfium2.PdfiumError, IndexError, ValueError):
        return b""
    picture, scale, top = drawn[number]
    upper = max(0, int((top - box[3] - MARGIN) * scale))
    lower = min(picture.height, int((top - box[1] + MARGIN) * scale))
    if lower <= upper:
        upper, lower = 0, picture.height
    buffer = io.BytesIO()
    picture.crop((0, upper, picture.width, lower)).save(buffer, "JPEG", quality=85)
    return buffer.getvalue()
