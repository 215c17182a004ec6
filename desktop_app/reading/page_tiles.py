"""Comparing a page with its original tile by tile: improves where it lies, and shows how well both coincide.

The page is a result of `even_light`: dark is high, paper is 0.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PIL import Image, ImageChops, ImageFilter, ImageStat

from desktop_app.reading.grey_levels import mean_of
from desktop_app.reading.original_page import OriginalPage
from desktop_app.reading.perspective import Perspective, Point, Quad, solved, warped
from desktop_app.reading.rough_shifts import rough_shifts, rough_step

TILES, LEAST_TILES = (6, 9), 4
"""The number of tiles across and down, and of those with print that a correction needs."""
REACHES = (14, 6)
"""How many pixels a tile may be from its place, in the first and in the second correction."""
LEAST_PRINT = 4.0
"""The least variation of a tile with print, in grey levels."""
UNCLEAR = 0.75
"""The part of a tile's print from which on another place explains it no better than none."""
MOSTLY_PAPER = 230
"""The least part of a tile that is paper, in grey levels of its average."""
FOUND = 0.7
"""The part of a tile's print that has to be there where something else is, too."""
FAINT = 90
"""Grey levels of print that a scan may leave out: lines to write on, tinted areas."""
NEAR = 2
"""Pixels between a tile and its place that do not count."""
STIFFNESS = (0.0, 0.02, 0.02, 0.1)
"""How much shift, scale and perspective are held back where little is printed."""
Box = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Tile:
    """A tile with print. `shift` is how far its print is from its place in pixels, None if that is not clear."""

    box: Box
    shift: Point | None

    @property
    def is_near(self) -> bool:
        """Whether its print is where it should be."""
        return self.shift is not None and max(map(abs, self.shift)) <= NEAR


def refined(ink: Image.Image, original: OriginalPage, corners: Quad) -> Quad:
    """The corners of the page, improved so that its tiles come to their places."""
    size = original.print.size
    for reach in REACHES:
        found = [one for one in tiles(warped(ink, corners, size), original, reach) if one.shift is not None]
        if len(found) < LEAST_TILES:
            return corners
        corners = corrected(corners, found, size)
    return corners


def boxes(size: tuple[int, int]) -> list[Box]:
    """The boxes of the tiles of a page, row by row."""
    (across, down), (width, height) = TILES, (size[0] // TILES[0], size[1] // TILES[1])
    return [
        (column * width, row * height, (column + 1) * width, (row + 1) * height)
        for row in range(down)
        for column in range(across)
    ]


def tiles(seen: Image.Image, original: OriginalPage, reach: int) -> Iterator[Tile]:
    """The tiles that have print on the original; none with pictures, which look different on each printer.

    A tile whose print is all faint counts only if it is found.
    """
    wanted, soft = original.print, ImageFilter.GaussianBlur(reach / 5)
    strong = wanted.point(lambda grey: grey if grey > FAINT else 0)
    soft_seen, soft_wanted, soft_strong = (one.filter(soft) for one in (seen, wanted, strong))
    shifts = rough_shifts(soft_seen, soft_wanted, TILES, reach)
    for box, rough in zip(boxes(wanted.size), shifts, strict=True):
        tile = soft_wanted.crop(box)
        if mean_of(original.paper.crop(box)) >= MOSTLY_PAPER and ImageStat.Stat(tile).stddev[0] >= LEAST_PRINT:
            sure = soft_strong.crop(box)
            shift = _shift(soft_seen, (tile, sure), box, rough, reach)
            if shift is not None or ImageStat.Stat(sure).stddev[0] >= LEAST_PRINT:
                yield Tile(box, shift)


def _shift(
    seen: Image.Image, print_: tuple[Image.Image, Image.Image], box: Box, rough: tuple[int, int], reach: int
) -> Point | None:
    """The shift of a tile up to `reach` pixels, which is near a rough one; None if it is not clear.

    `print_` is all of its print, and the print that every scan shows.
    """
    tile, sure = print_
    best, x, y = least_difference(seen, tile, box, rough, reach)
    # Handwriting makes a difference, too; the print is still there below it.
    found, wanted = mean_of(ImageChops.darker(moved(seen, box, x, y), sure)), mean_of(sure)
    is_clear = (best <= mean_of(tile) * UNCLEAR or found >= wanted * FOUND > 0) and max(abs(x), abs(y)) <= reach
    return (float(x), float(y)) if is_clear else None


def least_difference(
    seen: Image.Image, tile: Image.Image, box: Box, rough: tuple[int, int], reach: int
) -> tuple[float, int, int]:
    """The least mean difference of a tile near a rough shift, and that shift."""
    (x, y), step = rough, rough_step(reach)
    best = mean_of(ImageChops.difference(moved(seen, box, x, y), tile))
    while step > 1:
        step = (step + 1) // 2
        near = [(x + right, y + below) for right in (-step, 0, step) for below in (-step, 0, step)]
        best, x, y = min((mean_of(ImageChops.difference(moved(seen, box, *one), tile)), *one) for one in near)
    return best, x, y


def moved(picture: Image.Image, box: Box, x: int, y: int) -> Image.Image:
    """What a picture has in a box that is moved by x and y pixels."""
    return picture.crop((box[0] + x, box[1] + y, box[2] + x, box[3] + y))


def corrected(corners: Quad, found: Sequence[Tile], size: tuple[int, int]) -> Quad:
    """The corners moved so that the tiles come to their places, in the sense of least squares."""
    width, height = size
    middles = [((one.box[0] + one.box[2]) / width - 1, (one.box[1] + one.box[3]) / height - 1) for one in found]
    moves = [
        _surface([(at, one.shift[side]) for at, one in zip(middles, found, strict=True) if one.shift])
        for side in (0, 1)
    ]
    place, moved = Perspective(corners, size), []
    for right, below in ((-1, -1), (1, -1), (1, 1), (-1, 1)):
        dx, dy = (one[0] + one[1] * right + one[2] * below + one[3] * right * below for one in moves)
        moved.append(place.seen((right + 1) / 2 * width + dx, (below + 1) / 2 * height + dy))
    return tuple(moved)


def _surface(values: Sequence[tuple[Point, float]]) -> list[float]:
    """The four numbers of a bilinear surface through values at points between -1 and 1."""
    rows = []
    terms = [((1.0, x, y, x * y), value) for (x, y), value in values]
    for one, stiffness in enumerate(STIFFNESS):
        row = [sum(term[one] * term[other] for term, _ in terms) for other in range(4)]
        row.append(sum(term[one] * value for term, value in terms))
        row[one] += stiffness * len(values)
        rows.append(row)
    return solved(rows)
