"""The four marks that tell subtopics apart without colour, and the patterns that covers are made of."""

from __future__ import annotations

import math
import random
from collections.abc import Callable

from PIL import ImageDraw

Point = tuple[float, float]
Draw = ImageDraw.ImageDraw
Colour = tuple[int, int, int]


def polygon(centre: Point, radius: float, corners: int, turn: float = 0.0) -> list[Point]:
    """The corners of a regular polygon; `turn` in radians from straight up."""
    steps = (turn - math.pi / 2 + 2 * math.pi * number / corners for number in range(corners))
    return [(centre[0] + radius * math.cos(angle), centre[1] + radius * math.sin(angle)) for angle in steps]


def drop(centre: Point, radius: float) -> list[Point]:
    """The outline of a drop with its tip up."""
    points = [(centre[0], centre[1] - radius * 1.25)]
    for step in range(41):
        angle = -0.72 + (math.pi + 1.44) * step / 40
        points.append((centre[0] + radius * 0.82 * math.cos(angle), centre[1] + radius * (0.18 + 0.82 * math.sin(angle))))
    return points


def mark(draw: Draw, shape: str, centre: Point, radius: float, colour: Colour) -> None:
    """Draw a subtopic's mark."""
    x, y = centre
    if shape == "circle":
        draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=colour)
    elif shape == "drop":
        draw.polygon(drop(centre, radius), fill=colour)
    else:
        draw.polygon(polygon(centre, radius * 1.1, 6 if shape == "hexagon" else 4), fill=colour)


def blend(colour: Colour, other: Colour, share: float) -> Colour:
    """`colour` with that share (0 to 1) of `other` in it."""
    mixed = [round(one * (1 - share) + two * share) for one, two in zip(colour, other, strict=True)]
    return mixed[0], mixed[1], mixed[2]


def pattern(draw: Draw, shape: str, size: tuple[int, int], colour: Colour, seed: str) -> None:
    """Fill an area with large marks in shades of `colour`, arranged by `seed`, the same each time."""
    # Drawing by lot needs no secrecy, only the same lot on every computer.
    lot = random.Random(seed)  # noqa: S311
    white, dark = (255, 255, 255), (16, 20, 30)
    width, height = size
    cell = width / 3
    rows = int(height / cell) + 2
    place: Callable[[int, int], Point] = lambda column, row: (  # noqa: E731 - two uses of one rule
        (column + (0.5 if row % 2 else 0.0)) * cell,
        row * cell * 0.82,
    )
    for row in range(rows):
        for column in range(4):
            shade = lot.choice((0.10, 0.18, 0.30, -0.12, -0.22, 0.0, 0.0))
            tone = blend(colour, white, shade) if shade >= 0 else blend(colour, dark, -shade)
            mark(draw, shape, place(column, row), cell * lot.choice((0.30, 0.42, 0.52)), tone)
            if lot.random() > 0.66:
                mark(draw, shape, place(column, row), cell * 0.16, colour)
