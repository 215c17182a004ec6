"""Fast operations on grey pictures: the mean, and the brightest or darkest pixel around each pixel."""

from __future__ import annotations

from operator import mul

from PIL import Image, ImageChops, ImageFilter

LEVELS = range(256)


def mean_of(picture: Image.Image) -> float:
    """The mean grey level. Pillow's own statistics add up the levels in Python, which takes three times as long."""
    levels: int = sum(map(mul, picture.histogram(), LEVELS))
    return levels / (picture.width * picture.height)


def brightest_around(picture: Image.Image, size: int) -> Image.Image:
    """The brightest pixel of a square of that odd size around each pixel.

    Like Pillow's `MaxFilter`, which looks at each pixel of the square and takes a hundred times as long.
    """
    width, height = picture.size
    reach = size // 2
    found = picture.crop((-reach, -reach, width + reach, height + reach))  # with black around
    for right, below in ((1, 0), (0, 1)):
        covered = 1
        while covered < size:
            step = min(covered, size - covered)
            x, y = right * step, below * step
            found = ImageChops.lighter(found, found.crop((x, y, x + found.width, y + found.height)))
            covered += step
    return found.crop((0, 0, width, height))


def darkest_around(picture: Image.Image, size: int) -> Image.Image:
    """The darkest pixel of a square of that odd size around each pixel."""
    return ImageChops.invert(brightest_around(ImageChops.invert(picture), size))


def averaged(picture: Image.Image, size: tuple[int, int]) -> Image.Image:
    """The picture without details that are too small for that size: where it is reduced, dots make no patterns."""
    factor = max(picture.size) / max(size)
    return picture.filter(ImageFilter.BoxBlur((factor - 1) / 2)) if factor > 1 else picture
