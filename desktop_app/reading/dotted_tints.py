"""Tints in scans of black and white dots: there, dots are no writing, so tinted paper is compared like a picture."""

from __future__ import annotations

from PIL import Image, ImageChops, ImageStat

from desktop_app.reading.even_light import paper_of
from desktop_app.reading.grey_levels import brightest_around, darkest_around
from desktop_app.reading.original_page import OriginalPage
from desktop_app.reading.perspective import Quad, warped
from desktop_app.reading.picture_tones import DOTTED, variation

WHITE = 250
"""The least grey level of paper without any tint."""
PRINT = 12
"""The least darkness of print, in grey levels."""
AROUND_PRINT, AROUND_TINT = 9, 11
"""Pixels of the square around print in which no dots are searched, and of that around a tint where dots may be."""


def paper_in(picture: Image.Image, corners: Quad, original: Image.Image, page: OriginalPage) -> Image.Image:
    """Where a page is paper in this scan (255), and where it is a picture, or a tint that the scan shows as dots (0).

    Args:
        picture: the grey scan.
        corners: those of the page in it.
        original: the grey page as it was given out.
        page: the same, compared with its paper.
    """
    white = paper_of(original, WHITE)
    free = brightest_around(page.print, AROUND_PRINT).point(lambda grey: 255 if grey < PRINT else 0)
    tinted = ImageChops.subtract(ImageChops.darker(page.paper, free), white)
    if tinted.getbbox() is None:
        return page.paper
    seen = variation(warped(picture, corners, original.size))
    is_dotted = ImageStat.Stat(seen, tinted).mean[0] > DOTTED
    return ImageChops.darker(page.paper, darkest_around(white, AROUND_TINT)) if is_dotted else page.paper
