"""What was written by hand on the scan of a printed page, by the parts of the page.

To be called in a process of its own (`worker.limited`).
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass, replace

import pypdfium2
from PIL import Image

from desktop_app.reading.codes import ReadingCode
from desktop_app.reading.coloured_ink import coloured_ink, has_colour
from desktop_app.reading.dotted_tints import paper_in
from desktop_app.reading.errors import ReadingError
from desktop_app.reading.found_code import FoundCode
from desktop_app.reading.grey_levels import averaged
from desktop_app.reading.handwriting import Writing, handwriting
from desktop_app.reading.original_page import ORIGINAL_DOTS
from desktop_app.reading.page_alignment import aligned
from desktop_app.reading.page_search import POINTS
from desktop_app.reading.perspective import Quad, warped
from desktop_app.reading.picture import READABLE
from desktop_app.reading.picture_ink import picture_ink
from desktop_app.reading.qr_codes import codes_in

CODE_DOTS = (200, 300)
"""Dots per inch in which the code of the original page is searched."""
AROUND_CODE = 8
"""Pixels around the code where no writing is searched."""
SHOWN_DOTS = 150
MARGIN = 30.0
"""Points that are shown above and below what was written."""
CLEAR = 0.8
"""The part of a piece of writing that has to be in one part of the page."""


@dataclass(frozen=True, slots=True)
class MarkedPage:
    """A scanned page that was compared with the original.

    Attributes:
        coincides: whether the places on it are known.
        jpeg: the whole page, upright.
        parts: for each part of the page with writing its number (from 0) and a picture.
        unclear: the part to which writing may belong that extends over several, or is where the print does not
            coincide; None if there is no such writing.
    """

    coincides: bool
    jpeg: bytes
    parts: tuple[tuple[int, bytes], ...] = ()
    unclear: int | None = None


def marked_page(scan: bytes, code: FoundCode, original: bytes, edges: Sequence[tuple[float, float]]) -> MarkedPage:
    """Find the writing on a page.

    Args:
        scan: the picture of the page.
        code: the page's code in this picture.
        original: a PDF with the page as it was given out.
        edges: the upper and lower edges of the parts of the page, in points from below.

    Raises:
        ReadingError: the original or the scan can't be read.
    """
    try:
        page, opened = pypdfium2.PdfDocument(original)[0], Image.open(io.BytesIO(scan), formats=READABLE)
        drawn = page.render(scale=ORIGINAL_DOTS / POINTS).to_pil().convert("RGB")
        place = _place_of(code.text, page)
        picture = opened.convert("RGB")
    except (pypdfium2.PdfiumError, OSError, IndexError) as error:
        raise ReadingError(ReadingCode.PDF_DAMAGED, "PDF") from error
    grey, wanted = picture.convert("L"), drawn.convert("L")
    found = aligned(grey, wanted, code.corners, place) if place else None
    if found is None or not found.coincides:
        return MarkedPage(coincides=False, jpeg=_jpeg(_upright(picture, code)))
    height, width = page.get_height(), page.get_width()
    size = (round(width * SHOWN_DOTS / POINTS), round(height * SHOWN_DOTS / POINTS))
    whole = warped(picture, found.corners, size)
    xs, ys = [x for x, _ in place], [y for _, y in place]
    around = (min(xs) - AROUND_CODE, min(ys) - AROUND_CODE, max(xs) + AROUND_CODE, max(ys) + AROUND_CODE)
    coloured = coloured_ink(warped(picture, found.corners, drawn.size), drawn) if has_colour(picture) else None
    paper = paper_in(grey, found.corners, wanted, found.original)
    found = replace(found, original=replace(found.original, paper=paper))
    on_pictures: Image.Image | None = None
    if found.original.has_pictures:
        flat = warped(averaged(grey, wanted.size), found.corners, wanted.size)
        on_pictures = picture_ink(flat, wanted, paper)
    parts: dict[int, list[Writing]] = {}
    unclear: int | None = None
    for one in handwriting(found, around, coloured, on_pictures):
        part, is_clear = _part_of(one, [(height - top, height - bottom) for top, bottom in edges])
        if is_clear and one.is_certain:
            parts.setdefault(part, []).append(one)
        else:
            unclear = part
    shown = tuple((part, _jpeg(_cut(whole, pieces))) for part, pieces in sorted(parts.items()))
    return MarkedPage(coincides=True, jpeg=_jpeg(whole), parts=shown, unclear=unclear)


def _place_of(text: str, page: pypdfium2.PdfPage) -> Quad:
    """The corners of the code on the original, in its pixels; empty if it is not there."""
    for dots in CODE_DOTS:
        for one in codes_in(page.render(scale=dots / POINTS).to_pil()):
            if one.text == text:
                return tuple((x * ORIGINAL_DOTS / dots, y * ORIGINAL_DOTS / dots) for x, y in one.corners)
    return ()


def _part_of(one: Writing, parts: Sequence[tuple[float, float]]) -> tuple[int, bool]:
    """The part with most of the writing, and whether it has nearly all of it."""
    counts = [sum(cells for height, cells in one.rows if upper <= height < lower) for upper, lower in parts]
    most = max(range(len(counts)), key=lambda part: counts[part], default=0)
    return most, bool(counts) and counts[most] >= CLEAR * sum(cells for _, cells in one.rows)


def _cut(page: Image.Image, pieces: Sequence[Writing]) -> Image.Image:
    """The page from the first to the last piece of writing, over its whole width."""
    factor = SHOWN_DOTS / POINTS
    upper = max(0, round((min(one.box[1] for one in pieces) - MARGIN) * factor))
    lower = min(page.height, round((max(one.box[3] for one in pieces) + MARGIN) * factor))
    return page.crop((0, upper, page.width, lower))


def _upright(picture: Image.Image, code: FoundCode) -> Image.Image:
    """The picture turned by quarters until the code is upright."""
    (left, upper), (right, below) = code.corners[0], code.corners[1]
    across, down = right - left, below - upper
    if abs(across) >= abs(down):
        return picture if across >= 0 else picture.transpose(Image.Transpose.ROTATE_180)
    return picture.transpose(Image.Transpose.ROTATE_90 if down > 0 else Image.Transpose.ROTATE_270)


def _jpeg(picture: Image.Image) -> bytes:
    buffer = io.BytesIO()
    picture.convert("RGB").save(buffer, "JPEG", quality=85)
    return buffer.getvalue()
