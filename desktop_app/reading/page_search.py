"""Moves the corners of a page in a picture until its print coincides with that of the original."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PIL import Image, ImageChops, ImageFilter, ImageStat

from desktop_app.reading.even_light import even_light
from desktop_app.reading.perspective import Perspective, Point, Quad, warped

ORIGINAL_DOTS, SEARCH_DOTS, POINTS = 100.0, 30.0, 72
"""Dots per inch of the original page, and of the pictures that are compared."""
CODE_WEIGHT = 0.1
"""What one point between a code and its place counts, in grey levels."""
COARSE, FINE = (4.0, (24.0, 12.0, 6.0)), ((1.6, (6.0, 3.0, 1.5)), (0.8, (1.5, 0.7)))
"""Softness in pixels, and the distances in points by which the corners are moved."""
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
Stage = tuple[float, Sequence[float]]


@dataclass(frozen=True, slots=True)
class Placed:
    """Corners of a page, and the difference of its print from the original in grey levels."""

    corners: Quad
    difference: float


class PageSearch:
    """Compares the page between any corners of a picture with the original.

    Args:
        ink: the picture in even light.
        original: the grey original page.
        paper: the white parts of the original page.
        codes: the middle of its QR code on the original, and in the picture.
    """

    def __init__(self, ink: Image.Image, original: Image.Image, paper: Image.Image, codes: tuple[Point, Point]) -> None:
        code, self._code_seen = codes
        factor = SEARCH_DOTS / ORIGINAL_DOTS
        self._size = (round(original.width * factor), round(original.height * factor))
        self._code = (code[0] * factor, code[1] * factor)
        small = original.resize(self._size, Image.Resampling.BOX)
        self._ink, self._whole = ink, even_light(small)
        self._paper = paper.resize(self._size)

    def begun(self, guesses: Sequence[Quad], most: int) -> list[Placed]:
        """The best guesses, roughly improved, the best one first."""
        wanted = self._soft(COARSE[0])
        best = sorted(guesses, key=lambda guess: self._difference(guess, wanted, COARSE[0]))[:most]
        return sorted((self._improved(one, (COARSE,)) for one in best), key=lambda one: one.difference)

    def finished(self, begun: Placed) -> Placed:
        """The same page, improved further."""
        return self._improved(begun.corners, FINE)

    def _soft(self, softness: float) -> Image.Image:
        return self._whole.filter(ImageFilter.GaussianBlur(softness))

    def _difference(self, corners: Quad, wanted: Image.Image, softness: float) -> float:
        try:
            seen = warped(self._ink, corners, self._size).filter(ImageFilter.GaussianBlur(softness))
            difference = ImageChops.multiply(ImageChops.difference(seen, wanted), self._paper)
            return float(ImageStat.Stat(difference).mean[0]) + self._from_code(corners)
        except (ValueError, ZeroDivisionError):
            return 255.0

    def _from_code(self, corners: Quad) -> float:
        """How far the code is from its place: other print may coincide by chance, but there is only one such code."""
        place = complex(*Perspective(corners, self._size).seen(*self._code))
        return CODE_WEIGHT * abs(place - complex(*self._code_seen)) / self._point(corners)

    def _point(self, corners: Quad) -> float:
        """The length of a point in the picture."""
        top = abs(complex(*corners[1]) - complex(*corners[0])) or 1.0
        return top / (self._size[0] / SEARCH_DOTS * POINTS)

    def _improved(self, corners: Quad, stages: Sequence[Stage]) -> Placed:
        now = 255.0
        for softness, steps in stages:
            wanted = self._soft(softness)
            now = self._difference(corners, wanted, softness)
            for step in steps:
                for _ in range(ROUNDS):
                    before = now
                    corners, now = self._round(Placed(corners, now), step, wanted, softness)
                    if now > before * LEAST_GAIN:
                        break
        return Placed(corners, now)

    def _round(self, at: Placed, step: float, wanted: Image.Image, softness: float) -> tuple[Quad, float]:
        """Try each mode once in both directions."""
        corners, now = at.corners, at.difference
        for number, mode in enumerate(MODES):
            for way in (step, -step):
                moved = self._moved(corners, mode, way)
                difference = self._difference(moved, wanted, softness)
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
