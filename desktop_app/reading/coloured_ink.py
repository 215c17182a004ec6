"""Coloured ink on a printed page, also on its words: highlighters, blue and red pens."""

from __future__ import annotations

from PIL import Image, ImageChops

from desktop_app.reading.even_light import even_light
from desktop_app.reading.grey_levels import brightest_around

COLOURED = 60
"""The least colour of ink, in levels between its strongest and its weakest channel."""
PRINTED = 20
"""The least colour on the original that may be of any strength in a scan."""
GREY = 8
"""The differences between the channels of a grey picture that was compressed."""
AROUND_PRINT = 11
"""Pixels of the square around coloured print in which no ink is searched."""


def has_colour(picture: Image.Image) -> bool:
    """Whether anything on a picture is coloured; scans in black and white, or grey, are not."""
    red, green, blue = picture.convert("RGB").split()
    differences = (ImageChops.difference(red, green), ImageChops.difference(green, blue))
    return any(any(one.histogram()[GREY:]) for one in differences)


def coloured_ink(page: Image.Image, original: Image.Image) -> Image.Image:
    """Where a page has colour that the original does not have (255).

    Args:
        page: the page as a colour picture of the original's size.
        original: the page as it was given out.
    """
    printed = _colour(original).point(lambda level: 255 if level > PRINTED else 0)
    printed = brightest_around(printed, AROUND_PRINT)
    seen = _colour(page).point(lambda level: 255 if level > COLOURED else 0)
    return ImageChops.subtract(seen, printed)


def _colour(page: Image.Image) -> Image.Image:
    """The differences between the channels, each relative to the paper around: yellow light makes no colour."""
    red, green, blue = map(even_light, page.convert("RGB").split())
    strongest = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    return ImageChops.subtract(strongest, ImageChops.darker(ImageChops.darker(red, green), blue))
