"""Moves the corners of a page in a picture until its print coincides with that of the original."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

from PIL import Image, ImageChops, ImageFilter

from desktop_app.reading.grey_levels import mean_of
from desktop_app.reading.original_page import ORIGINAL_DOTS, OriginalPage
from desktop_app.reading.perspective import Perspective, Point, Quad

POINTS = 72
SOFTNESS = POINTS / 30
"""Points of a thirtieth of an inch."""
CODE_WEIGHT = 0.1
"""What one point between a code and its place counts, in grey levels."""
COARSE, FINE = (10.0, 4.0, (24.0, 12.0, 6.0)), ((20.0, 1.6, (6.0, 3.0, 1.5)), (30.0, 0.8, (1.5, 0.7)))
"""Dots per inch, softness in thirtieths of an inch, and the distances in points by which the corners are moved."""
MODES: tuple[Callable[[float, float], Point], ...] = (
    lambda _x, _y: (1, 0),
    lambda _x, _y: (0, 1),
    lambda x, y: (-y, x),
    lambda x, y: (x, y),
    lambda x, y: (x, -y),
    lambda x, y: (y, x),
    lambda x, y: (x * y, 0),
    lambda x, y: (0, x * y),
)
"""How the corners move together, by their side of the page (-1 or 1): shift, turn, scale, shear, perspective."""
SIMILAR = 4
"""The number of the first modes, which keep the shape of the page."""
SIDES = ((-1, -1), (1, -1), (1, 1), (-1, 1))
ROUNDS, LEAST_GAIN = 12, 0.995
SHAPE_GAIN = 0.985
"""Another shape has to reduce the difference to this part: where little is printed, it would fit anything."""
Stage = tuple[float, float, Sequence[float]]


@dataclass(frozen=True, slots=True)
class Placed:
    """Corners of a page, and the difference of its print from the original in grey levels."""

    corners: Quad
    difference: float


@dataclass(frozen=True, slots=True)
class _Level:
    """The picture and the original for one stage of the search, both equally soft.

    `paper` are the white parts of the original, and `code` is the middle of its QR code. The picture keeps its size.
    """

    ink: Image.Image
    wanted: Image.Image
    paper: Image.Image
    code: Point


class PageSearch:
    """Compares the page between any corners of a picture with the original.

    Args:
        ink: the picture in even light.
        original: the original page.
        codes: the middle of its QR code on the original, and in the picture.
        guesses: the corners from which the search begins, the most reliable ones first.
    """

    def __init__(
        self, ink: Image.Image, original: OriginalPage, codes: tuple[Point, Point], guesses: Sequence[Quad]
    ) -> None:
        self._code, self._code_seen = codes
        self._ink, self._original, self._guesses = ink, original, guesses
        self._width = original.print.width / ORIGINAL_DOTS * POINTS

    def begun(self, most: int) -> list[Placed]:
        """The best guesses, roughly improved, the best one first."""
        level = self._level(COARSE)
        best = sorted(self._guesses, key=lambda guess: self._difference(guess, level))[:most]
        return sorted((self._improved(one, (COARSE,)) for one in best), key=lambda one: one.difference)

    def finished(self, begun: Placed) -> Placed:
        """The same page, improved further."""
        return self._improved(begun.corners, FINE)

    @cache  # noqa: B019 - the search lives as long as one page is compared
    def _level(self, stage: Stage) -> _Level:
        """The pictures of a stage. The picture is softened once, not each time that it is compared."""
        dots, softness, _ = stage
        factor, points = dots / ORIGINAL_DOTS, softness * SOFTNESS
        size = (round(self._original.print.width * factor), round(self._original.print.height * factor))
        small = self._original.print.resize(size, Image.Resampling.BOX)
        return _Level(
            self._ink.filter(ImageFilter.GaussianBlur(points * self._point(self._guesses[0]))),
            small.filter(ImageFilter.GaussianBlur(points / POINTS * dots)),
            self._original.paper.resize(size),
            (self._code[0] * factor, self._code[1] * factor),
        )

    def _difference(self, corners: Quad, level: _Level) -> float:
        try:
            perspective = Perspective(corners, level.wanted.size)
            difference = ImageChops.difference(perspective.page(level.ink), level.wanted)
            return mean_of(ImageChops.multiply(difference, level.paper)) + self._from_code(perspective, level.code)
        except (ValueError, ZeroDivisionError):
            return 255.0

    def _from_code(self, perspective: Perspective, code: Point) -> float:
        """How far the code is from its place: other print may coincide by chance, but there is only one such code."""
        place = complex(*perspective.seen(*code))
        return CODE_WEIGHT * abs(place - complex(*self._code_seen)) / self._point(perspective.corners)

    def _point(self, corners: Quad) -> float:
        """The length of a point in the picture."""
        return (abs(complex(*corners[1]) - complex(*corners[0])) or 1.0) / self._width

    def _improved(self, corners: Quad, stages: Sequence[Stage]) -> Placed:
        now = 255.0
        for stage in stages:
            level = self._level(stage)
            now = self._difference(corners, level)
            for step in stage[-1]:
                for _ in range(ROUNDS):
                    before = now
                    corners, now = self._round(Placed(corners, now), step, level)
                    if now > before * LEAST_GAIN:
                        break
        return Placed(corners, now)

    def _round(self, at: Placed, step: float, level: _Level) -> tuple[Quad, float]:
        """Try each mode once in both directions."""
        corners, now = at.corners, at.difference
        for number, mode in enumerate(MODES):
            for way in (step, -step):
                moved = self._moved(corners, mode, way)
                difference = self._difference(moved, level)
                if difference < now * (1.0 if number < SIMILAR else SHAPE_GAIN):
                    corners, now = moved, difference
                    break
        return corners, now

    def _moved(self, corners: Quad, mode: Callable[[float, float], Point], way: float) -> Quad:
        """The corners moved by `way` points along the sides of the page."""
        top = complex(*corners[1]) - complex(*corners[0])
        unit = top / (abs(top) or 1.0) * way * self._point(corners)
        steps = [complex(*mode(*side)) * unit for side in SIDES]
        return tuple((x + step.real, y + step.imag) for (x, y), step in zip(corners, steps, strict=True))
