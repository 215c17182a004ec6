"""Tiles of a page's pictures: where there is no print, they show how far the page is from its place."""

from __future__ import annotations

from collections.abc import Iterator

from PIL import Image, ImageChops, ImageStat

from desktop_app.reading.grey_levels import mean_of
from desktop_app.reading.page_tiles import LEAST_PRINT, MOSTLY_PAPER, Box, Tile, boxes, least_difference, moved
from desktop_app.reading.picture_tones import picture_tones
from desktop_app.reading.rough_shifts import rough_step

SIDEWAYS, CLEAR = 5, 0.92
"""A shift is clear if so many pixels more or less, across or down, make a difference of which it has at most this part:
a line has no place along itself."""


def picture_tiles(seen: Image.Image, original: Image.Image, paper: Image.Image, reach: int) -> Iterator[Tile]:
    """The tiles with pictures whose shift is clear.

    Args:
        seen: the grey page of the original's size, as it was scanned.
        original: the grey page as it was given out.
        paper: where the original is paper (255), and where a picture (0).
        reach: the farthest shift in pixels.
    """
    scanned, expected = picture_tones(seen, original, paper)
    if expected.getbbox() is None:
        return
    for left, upper, right, lower in boxes(seen.size):
        # What is moved stays on the page: beyond its edge, nothing is known.
        box = (
            max(left, reach),
            max(upper, reach),
            min(right, seen.width - reach),
            min(lower, seen.height - reach),
        )
        tile = expected.crop(box)
        if mean_of(paper.crop(box)) >= MOSTLY_PAPER or ImageStat.Stat(tile).stddev[0] < LEAST_PRINT:
            continue
        rough = min(_coarse(reach), key=lambda shift: _difference(scanned, tile, box, shift))
        least, x, y = least_difference(scanned, tile, box, rough, reach)
        beside = [(x - SIDEWAYS, y), (x + SIDEWAYS, y), (x, y - SIDEWAYS), (x, y + SIDEWAYS)]
        is_clear = all(least <= CLEAR * _difference(scanned, tile, box, shift) for shift in beside)
        if is_clear and max(abs(x), abs(y)) <= reach:
            yield Tile((left, upper, right, lower), (float(x), float(y)))


def _coarse(reach: int) -> list[tuple[int, int]]:
    """The shifts that are tried first, the smallest ones first."""
    steps = sorted(range(-reach, reach + 1, rough_step(reach)), key=abs)
    return [(x, y) for x in steps for y in steps]


def _difference(scanned: Image.Image, tile: Image.Image, box: Box, shift: tuple[int, int]) -> float:
    return mean_of(ImageChops.difference(moved(scanned, box, *shift), tile))
