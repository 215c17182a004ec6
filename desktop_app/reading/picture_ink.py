"""Ink on printed photographs: what is darker than a photograph can be in this scan."""

from __future__ import annotations

from PIL import Image, ImageChops, ImageFilter, ImageMath

from desktop_app.reading.grey_levels import brightest_around
from desktop_app.reading.picture_tones import picture_tones

AROUND_DARK = 7
"""Pixels: what is darker than everything on the original in a square of this size is not of the photograph."""
LIGHT = 40
"""Pixels of blur that leave shadows and take writing away."""
DARKER = 30
"""The minimum difference from the expected tone, in grey levels."""


def picture_ink(seen: Image.Image, original: Image.Image, paper: Image.Image) -> Image.Image:
    """Where there may be ink on the pictures of a page (255).

    Args:
        seen: the grey page of the original's size, as it was scanned.
        original: the grey page as it was given out.
        paper: where the original is paper (255), and where a picture (0).
    """
    scanned, expected = picture_tones(seen, original, paper)
    expected = _in_light_of(scanned, expected)
    more = ImageChops.subtract(scanned, brightest_around(expected, AROUND_DARK))
    return ImageChops.multiply(more.point(lambda grey: 255 if grey > DARKER else 0), ImageChops.invert(paper))


def _in_light_of(scanned: Image.Image, expected: Image.Image) -> Image.Image:
    """The expected darkness in the light that fell on the scanned page: a shadow is no ink."""
    soft = ImageFilter.GaussianBlur(LIGHT)
    local: Image.Image = ImageMath.lambda_eval(
        lambda args: args["convert"](
            255 - (255 - args["expected"]) * (256 - args["seen"]) / (256 - args["wanted"]), "L"
        ),
        expected=expected,
        seen=scanned.filter(soft),
        wanted=expected.filter(soft),
    )
    return ImageChops.lighter(expected, local)
