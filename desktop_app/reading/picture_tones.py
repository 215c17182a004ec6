"""The pictures of a page as a scan shows them, and as the scan would show the original.

Each printer and scanner shows a photograph in its own tones, so these are learned from the scan. Scans in black and
white show a tone as dots: they are compared more coarsely.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate

from PIL import Image, ImageChops, ImageFilter, ImageStat

from desktop_app.reading.connected import connected
from desktop_app.reading.grey_levels import LEVELS

STEP = 8
"""Pixels of the squares by which pictures are found."""
LEAST_SQUARES = 16
"""Pictures are at least so many squares large."""
SOFT, SOFT_DOTS = 0.8, 3.0
"""Pixels of blur before tones are compared, in a scan with tones and in one with dots of black and white."""
DOTTED = 12.0
"""The mean difference between a pixel and its surroundings, in grey levels, from which a picture is one of dots."""
AROUND = 16
"""Pixels around a picture that are shown, too: in the scan, it may not be quite at its place."""
Box = tuple[int, int, int, int]


def picture_tones(seen: Image.Image, original: Image.Image, paper: Image.Image) -> tuple[Image.Image, Image.Image]:
    """The pictures in the scan, and those of the original in the tones of the scan; dark is high, the rest is 0.

    Args:
        seen: the grey page of the original's size, as it was scanned.
        original: the grey page as it was given out.
        paper: where the original is paper (255), and where a picture (0).
    """
    scanned, expected = (Image.new("L", seen.size, 0) for _ in range(2))
    for box in _pictures(paper):
        blur = ImageFilter.GaussianBlur(SOFT_DOTS if _is_dotted(seen.crop(box)) else SOFT)
        around = (
            max(0, box[0] - AROUND),
            max(0, box[1] - AROUND),
            min(paper.width, box[2] + AROUND),
            min(paper.height, box[3] + AROUND),
        )
        inner = (box[0] - around[0], box[1] - around[1], box[2] - around[0], box[3] - around[1])
        here, wanted = (ImageChops.invert(one.crop(around)).filter(blur) for one in (seen, original))
        scanned.paste(here, around)
        expected.paste(wanted.point(_tones(wanted.crop(inner), here.crop(inner))), around)
    return scanned, expected


def _is_dotted(seen: Image.Image) -> bool:
    """Whether a scanned picture shows its tones as dots."""
    return ImageStat.Stat(variation(seen)).mean[0] > DOTTED


def variation(seen: Image.Image) -> Image.Image:
    """The difference between each pixel and its surroundings."""
    return ImageChops.difference(seen, seen.filter(ImageFilter.GaussianBlur(SOFT_DOTS)))


def _tones(original: Image.Image, seen: Image.Image) -> list[int]:
    """The tone in the scan for each tone of the original: as many pixels of both are below it."""
    counts, sums = original.histogram(), [*accumulate(seen.histogram())]
    tones, below, tone = [], 0, 0
    for level in LEVELS:
        while tone < LEVELS[-1] and sums[tone] < below + counts[level] / 2:
            tone += 1
        tones.append(tone)
        below += counts[level]
    return tones


def _pictures(paper: Image.Image) -> Iterator[Box]:
    """The boxes around connected squares of pictures."""
    small = ImageChops.invert(paper).reduce(STEP)
    width = small.width
    covered = ((place % width, place // width) for place, grey in enumerate(small.tobytes()) if grey)
    for piece in connected(covered, [(1, 0), (-1, 0), (0, 1), (0, -1)]):
        if len(piece) >= LEAST_SQUARES:
            columns, rows = [column for column, _ in piece], [row for _, row in piece]
            right, lower = (max(columns) + 1) * STEP, (max(rows) + 1) * STEP
            yield min(columns) * STEP, min(rows) * STEP, min(right, paper.width), min(lower, paper.height)
