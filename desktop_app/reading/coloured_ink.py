"""Coloured ink on a printed page, also on its words: highlighters, blue and red pens."""

from __future__ import annotations

from PIL import Image, ImageChops, ImageFilter

from desktop_app.reading.even_light import even_light

COLOURED = 60
"""The least colour of ink, in levels between its strongest and its weakest channel."""
PRINTED = 20
"""The least colour on the original that may be of any strength in a scan."""
AROUND_PRINT = 11
"""Pixels of the square around coloured print in which no ink is searched."""


def coloured_ink(page: Image.Image, original: Image.Image) -> Image.Image:
    """Where a page has colour that the original does not have (255).

    Args:
        page: the page as a colour picture of the original's size.
        original: the page as it was given out.
    """
    printed = _colour(original).point(lambda level: 255 if level > PRINTED else 0)
    printed = printed.filter(ImageFilter.MaxFilter(AROUND_PRINT))
    seen = _colour(page).point(lambda level: 255 if level > COLOURED else 0)
    return ImageChops.subtract(seen, printed)


def _colour(page: Image.Image) -> Image.Image:
    """The differences between the channels, each relative to the paper around: yellow light makes no colour."""
    red, green, blue = map(even_light, page.convert("RGB").split())
    strongest = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    return ImageChops.subtract(strongest, ImageChops.darker(ImageChops.darker(red, green), blue))
