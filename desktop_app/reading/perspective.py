"""The perspective of a flat page in a picture."""

from __future__ import annotations

from collections.abc import Sequence

from PIL import Image

Point = tuple[float, float]
Quad = tuple[Point, ...]
"""The four corners of the page in a picture, in pixels: left upper, right upper, right lower, left lower."""
ZERO = 1e-9


class Perspective:
    """Where the points of a page are in a picture.

    Args:
        corners: the corners of the page in the picture.
        size: width and height of the page, in any unit.

    Raises:
        ValueError: the corners are on one line.
    """

    def __init__(self, corners: Quad, size: tuple[float, float]) -> None:
        self.corners, self._size = corners, (round(size[0]), round(size[1]))
        width, height = size
        rows: list[list[float]] = []
        for (x, y), (u, v) in zip(((0, 0), (width, 0), (width, height), (0, height)), corners, strict=True):
            rows.extend(([x, y, 1, 0, 0, 0, -u * x, -u * y, u], [0, 0, 0, x, y, 1, -v * x, -v * y, v]))
        self.coefficients = solved(rows)

    def seen(self, x: float, y: float) -> Point:
        """The place of a point of the page in the picture."""
        a, b, c, d, e, f, g, h = self.coefficients
        below = g * x + h * y + 1
        return (a * x + b * y + c) / below, (d * x + e * y + f) / below

    def page(self, picture: Image.Image) -> Image.Image:
        """The page in this picture, with its size in pixels."""
        how = Image.Transform.PERSPECTIVE
        return picture.transform(self._size, how, self.coefficients, Image.Resampling.BILINEAR)


def warped(picture: Image.Image, corners: Quad, size: tuple[int, int]) -> Image.Image:
    """The page between these corners, as a picture of that size.

    Raises:
        ValueError: the corners are on one line.
    """
    return Perspective(corners, size).page(picture)


def by_points(size: tuple[float, float], there: Sequence[Point], here: Sequence[Point]) -> Quad:
    """The corners of a page of that size, turned, scaled and shifted so that points of it (`here`) come `there`."""
    seen, own = [complex(*one) for one in there], [complex(*one) for one in here]
    middle_seen, middle = sum(seen) / len(seen), sum(own) / len(own)
    pairs = zip(seen, own, strict=True)
    both = sum((one - middle_seen) * (other - middle).conjugate() for one, other in pairs)
    turn = both / max(sum(abs(one - middle) ** 2 for one in own), ZERO)
    width, height = size
    corners = (complex(0, 0), complex(width, 0), complex(width, height), complex(0, height))
    return tuple((each.real, each.imag) for each in (middle_seen + turn * (one - middle) for one in corners))


def solved(rows: list[list[float]]) -> list[float]:
    """The solution of linear equations, each with its right side at the end (Gaussian elimination).

    Raises:
        ValueError: there is no single solution.
    """
    count = len(rows)
    for column in range(count):
        pivot = max(range(column, count), key=lambda row: abs(rows[row][column]))
        rows[column], rows[pivot] = rows[pivot], rows[column]
        if abs(rows[column][column]) < ZERO:
            raise ValueError("no single solution")
        for row in range(count):
            if row != column:
                factor = rows[row][column] / rows[column][column]
                rows[row] = [one - factor * other for one, other in zip(rows[row], rows[column], strict=True)]
    return [rows[place][count] / rows[place][place] for place in range(count)]
