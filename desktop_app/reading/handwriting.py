"""What was written on a printed page by hand: what is dark in its picture and white on the original."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PIL import Image, ImageChops, ImageFilter

from desktop_app.reading.connected import connected
from desktop_app.reading.grey_levels import brightest_around
from desktop_app.reading.original_page import ORIGINAL_DOTS
from desktop_app.reading.page_alignment import Alignment
from desktop_app.reading.page_search import POINTS
from desktop_app.reading.page_tiles import Tile

AROUND_PRINT = 9
"""Pixels: what is darker than everything on the original in a square of this size is not its print."""
PRINTED = 80
"""Grey levels of print that may be black in a scan: in black and white, colours are black or are not there."""
DARKER = 55
"""The minimum difference from the original, in grey levels."""
CELL = 4
"""Pixels of a cell, about a millimetre."""
FILLED = 26
"""The least ink in a cell, in grey levels of its average."""
JOINED = 4
"""Cells without ink that belong to the same writing."""
LEAST_CELLS = 6
"""Writing has ink in at least so many cells: dust has less."""
EDGE = 16
"""Pixels at the edge of the paper where shadows are."""
Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Writing:
    """A piece of writing: left, upper, right, lower edge in points from the left upper corner of the page.

    `rows` are the heights (in points from above) of its ink, each with its number of cells. `is_certain` says that the
    print around it is where it should be, and no photograph; otherwise it may be print.
    """

    box: Box
    rows: tuple[tuple[float, int], ...]
    is_certain: bool = True


def handwriting(
    page: Alignment, ignored: Box, coloured: Image.Image | None = None, on_pictures: Image.Image | None = None
) -> list[Writing]:
    """The writing on an aligned page.

    Args:
        page: the page in the picture.
        ignored: the place of the page's code, in pixels.
        coloured: where coloured ink is, also on the print; see `coloured_ink`.
        on_pictures: where ink may be on the photographs; see `picture_ink`.
    """
    original, found = page.original, page.tiles
    mended = _with_tiles_in_place(page.seen, found)
    darkest = original.print.point(lambda grey: 255 if grey > PRINTED else grey)
    print_ = brightest_around(darkest.filter(ImageFilter.GaussianBlur(0.6)), AROUND_PRINT)
    more = ImageChops.subtract(mended.filter(ImageFilter.BoxBlur(1)), print_)
    ink = more.point(lambda grey: 255 if grey > DARKER else 0)
    ink = ImageChops.multiply(ImageChops.lighter(ink, coloured) if coloured else ink, original.paper)
    ink = ImageChops.lighter(ink, on_pictures) if on_pictures else ink
    inner = Image.new("L", ink.size, 0)
    inner.paste(ink.crop((EDGE, EDGE, ink.width - EDGE, ink.height - EDGE)), (EDGE, EDGE))
    left, upper, right, lower = map(round, ignored)
    inner.paste(0, (left, upper, right, lower))
    cells = inner.resize((inner.width // CELL, inner.height // CELL), Image.Resampling.BOX)
    lost = [_in_cells(one.box) for one in found if one.shift is None]
    pictures = original.paper.resize(cells.size, Image.Resampling.NEAREST)
    return [_writing(piece, lost, pictures) for piece in _pieces(cells) if len(piece) >= LEAST_CELLS]


def _with_tiles_in_place(seen: Image.Image, found: Sequence[Tile]) -> Image.Image:
    """The page with each tile moved to its place: paper in front of a camera is never quite flat."""
    mended = seen.copy()
    for tile in found:
        if tile.shift is None:
            continue
        left, upper, right, lower = tile.box
        x, y = map(round, tile.shift)
        mended.paste(seen.crop((left + x, upper + y, right + x, lower + y)), (left, upper))
    return mended


def _pieces(cells: Image.Image) -> Iterator[list[tuple[int, int]]]:
    """The cells with ink (column, row), by pieces that are close to each other."""
    width = cells.width
    near = range(-JOINED, JOINED + 1)
    inked = ((place % width, place // width) for place, ink in enumerate(cells.tobytes()) if ink >= FILLED)
    return connected(inked, [(x, y) for x in near for y in near])


def _in_cells(box: tuple[int, int, int, int]) -> Box:
    left, upper, right, lower = (edge / CELL for edge in box)
    return left, upper, right, lower


def _writing(piece: Sequence[tuple[int, int]], lost: Sequence[Box], paper: Image.Image) -> Writing:
    """A piece of writing; `lost` are the tiles (in cells) whose print is not where it should be."""
    size = CELL / ORIGINAL_DOTS * POINTS
    columns, rows = [column for column, _ in piece], [row for _, row in piece]
    box = (min(columns) * size, min(rows) * size, (max(columns) + 1) * size, (max(rows) + 1) * size)
    heights = tuple(((row + 0.5) * size, rows.count(row)) for row in sorted(set(rows)))
    doubtful = sum(
        not paper.getpixel(cell) or any(one[0] <= cell[0] < one[2] and one[1] <= cell[1] < one[3] for one in lost)
        for cell in piece
    )
    return Writing(box, heights, is_certain=doubtful * 2 < len(piece))
