"""First guesses where a page lies in a picture: by its code, and by the edges of bright paper."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PIL import Image, ImageFilter

from desktop_app.reading.perspective import Point, Quad, by_points

PAPER_SIDE = 160
"""The larger side of the picture in which the paper's edges are searched, in pixels."""
BRIGHT = (0.25, 0.35, 0.5, 0.65)
"""How bright paper may be in a shadow, relative to the brightest place."""
DIAGONALS: tuple[Callable[[Point], float], ...] = (
    lambda at: at[0] + at[1],
    lambda at: at[1] - at[0],
    lambda at: -at[0] - at[1],
    lambda at: at[0] - at[1],
)
"""What is smallest at each corner, clockwise from the left upper one."""


def guesses(picture: Image.Image, size: tuple[int, int], code: Quad, original_code: Quad) -> Iterator[Quad]:
    """The corners of the page.

    Args:
        picture: the grey picture.
        size: the size of the original page.
        code: the corners of the page's QR code in the picture.
        original_code: its corners on the original page.
    """
    yield by_points(size, code, original_code)
    for share in BRIGHT:
        corners = _paper(picture, share)
        for start in range(4):  # upright, on its sides, upside down
            yield (*corners[start:], *corners[:start])


def _paper(picture: Image.Image, share: float) -> Quad:
    """The corners of the bright paper: its utmost pixels in the four diagonal directions."""
    small = picture.copy()
    small.thumbnail((PAPER_SIDE, PAPER_SIDE))
    soft = small.filter(ImageFilter.MaxFilter(3)).filter(ImageFilter.GaussianBlur(1))
    greys, width = soft.tobytes(), soft.width
    least = min(greys) + share * (max(greys) - min(greys))
    bright = [(place % width, place // width) for place, grey in enumerate(greys) if grey > least] or [(0, 0)]
    factor = picture.width / width
    found = [min(bright, key=along) for along in DIAGONALS]
    return tuple(((x + 0.5) * factor, (y + 0.5) * factor) for x, y in found)
