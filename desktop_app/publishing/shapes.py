"""The patterns of covers and posters: a subtopic's mark in shades of its colour."""

from __future__ import annotations

import random
from functools import lru_cache

from PIL import Image, ImageDraw

from desktop_app.typesetting.marks import Point, outline

Draw = ImageDraw.ImageDraw
Colour = tuple[int, int, int]
WHITE: Colour = (255, 255, 255)
DARK: Colour = (16, 20, 30)


def mark(draw: Draw, shape: str, centre: Point, radius: float, colour: Colour) -> None:
    """Draw a subtopic's mark."""
    draw.polygon(outline(shape, *centre, radius), fill=colour)


def blend(colour: Colour, other: Colour, share: float) -> Colour:
    """`colour` mixed with that fraction (0 to 1) of `other`."""
    mixed = [round(one * (1 - share) + two * share) for one, two in zip(colour, other, strict=True)]
    return mixed[0], mixed[1], mixed[2]


WHOLE_MARKS = 0.66
"""The fraction of marks without a hole."""


SCALE = 2
"""Marks are drawn larger by this factor and then reduced, for smooth edges."""


@lru_cache(4)
def drawn_pattern(shape: str, size: tuple[int, int], colour: Colour, seed: str) -> Image.Image:
    """A picture of `size` with the pattern; callers must not change it.

    The last ones are kept: the files of a material in several languages have the same pattern.
    """
    large = Image.new("RGB", (size[0] * SCALE, size[1] * SCALE), colour)
    pattern(ImageDraw.Draw(large), shape, large.size, colour, seed)
    return large.reduce(SCALE)


def pattern(draw: Draw, shape: str, size: tuple[int, int], colour: Colour, seed: str) -> None:
    """Fill an area with large marks in shades of `colour`; `seed` determines the arrangement."""
    # The random numbers need no secrecy, but must be the same on every computer.
    lot = random.Random(seed)  # noqa: S311
    width, height = size
    cell = width / 3
    for row in range(int(height / cell) + 2):
        for column in range(4):
            shade = lot.choice((0.10, 0.18, 0.30, -0.12, -0.22, 0.0, 0.0))
            tone = blend(colour, WHITE, shade) if shade >= 0 else blend(colour, DARK, -shade)
            centre = ((column + (0.5 if row % 2 else 0.0)) * cell, row * cell * 0.82)
            mark(draw, shape, centre, cell * lot.choice((0.30, 0.42, 0.52)), tone)
            if lot.random() > WHOLE_MARKS:
                mark(draw, shape, centre, cell * 0.16, colour)
