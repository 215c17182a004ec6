"""Ink on printed photographs: what is darker than a photograph can be in this scan.

Each printer and scanner shows a photograph in its own tones, so these are learned from the scan. Scans in black and
white show a tone as dots: they are compared more coarsely.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate

from PIL import Image, ImageChops, ImageFilter, ImageStat

from desktop_app.reading.grey_levels import LEVELS, brightest_around

STEP = 8
"""Pixels of the squares by which pictures are found."""
LEAST_SQUARES = 16
"""Pictures are at least so many squares large."""
SOFT, SOFT_DOTS = 0.8, 3.0
"""Pixels of blur before tones are compared, in a scan with tones and in one with dots of black and white."""
DOTTED = 12.0
"""The mean difference between a pixel and its surroundings, in grey levels, from which a picture is one of dots."""
AROUND_DARK = 7
"""Pixels: what is darker than everything on the original in a square of this size is not of the photograph."""
DARKER = 30
"""The minimum difference from the expected tone, in grey levels."""
Box = tuple[int, int, int, int]


def picture_ink(seen: Image.Image, original: Image.Image, paper: Image.Image) -> Image.Image:
    """Where there may be ink on the pictures of a page (255).

    Args:
        seen: the grey page of the original's size, as it was scanned.
        original: the grey page as it was given out.
        paper: where the original is paper (255), and where a picture (0).
    """
    found = Image.new("L", seen.size, 0)
    for box in _pictures(paper):
        here, wanted = (one.crop(box) for one in (seen, original))
        blur = ImageFilter.GaussianBlur(SOFT_DOTS if _is_dotted(here) else SOFT)
        here, wanted = here.filter(blur), wanted.filter(blur)
        expected = ImageChops.invert(wanted.point(_tones(wanted, here)))
        more = ImageChops.subtract(ImageChops.invert(here), brightest_around(expected, AROUND_DARK))
        found.paste(more.point(lambda grey: 255 if grey > DARKER else 0), box[:2])
    return ImageChops.multiply(found, ImageChops.invert(paper))


def _is_dotted(seen: Image.Image) -> bool:
    """Whether a scanned picture shows its tones as dots."""
    coarse = seen.filter(ImageFilter.GaussianBlur(SOFT_DOTS))
    return ImageStat.Stat(ImageChops.difference(seen, coarse)).mean[0] > DOTTED


def _tones(original: Image.Image, seen: Image.Image) -> list[int]:
    """The tone in the scan for each tone of the original: as many pixels of both are darker."""
    counts, sums = original.histogram(), [*accumulate(seen.histogram())]
    tones, darker, tone = [], 0, 0
    for level in LEVELS:
        while tone < LEVELS[-1] and sums[tone] < darker + counts[level] / 2:
            tone += 1
        tones.append(tone)
        darker += counts[level]
    return tones


def _pictures(paper: Image.Image) -> Iterator[Box]:
    """The boxes around connected squares of pictures."""
    small = ImageChops.invert(paper).reduce(STEP)
    width = small.width
    left = {(place % width, place // width) for place, grey in enumerate(small.tobytes()) if grey}
    while left:
        waiting = [left.pop()]
        piece: list[tuple[int, int]] = []
        while waiting:
            column, row = waiting.pop()
            piece.append((column, row))
            near = {(column + 1, row), (column - 1, row), (column, row + 1), (column, row - 1)} & left
            left -= near
            waiting += near
        if len(piece) >= LEAST_SQUARES:
            columns, rows = [column for column, _ in piece], [row for _, row in piece]
            right, lower = (max(columns) + 1) * STEP, (max(rows) + 1) * STEP
            yield min(columns) * STEP, min(rows) * STEP, min(right, paper.width), min(lower, paper.height)
