"""Pictures of paper without the light that fell on it."""

from __future__ import annotations

from PIL import Image, ImageFilter, ImageMath

from desktop_app.reading.grey_levels import brightest_around, darkest_around

AREAS = 110
"""The number of areas along the larger side in which the brightest place is taken for paper."""
PAPER = 215
"""The least grey level of an original page’s paper, also where a table is tinted."""
NEAR_PAPER = 9
"""Areas of this size that have no paper in them are pictures."""


def even_light(picture: Image.Image) -> Image.Image:
    """The darkness of a grey picture relative to the paper around it: 0 is paper, in the shadow too."""
    step = max(4, round(max(picture.size) / AREAS))
    small = picture.resize((max(1, picture.width // step), max(1, picture.height // step)), Image.Resampling.BOX)
    paper = small.filter(ImageFilter.MaxFilter(5)).filter(ImageFilter.GaussianBlur(2))
    paper = paper.point(lambda grey: max(grey, 1)).resize(picture.size, Image.Resampling.BILINEAR)
    # The conversion makes 0 of what is brighter than the paper.
    even: Image.Image = ImageMath.lambda_eval(
        lambda args: args["convert"](255 - args["ink"] * 255 / args["paper"], "L"), ink=picture, paper=paper
    )
    return even


def paper_of(original: Image.Image, least: int = PAPER) -> Image.Image:
    """Where an original page is paper with print on it (255), and where it is a picture (0).

    Args:
        original: the page.
        least: the least grey level of paper.
    """
    step = max(2, round(max(original.size) / AREAS / 2))
    size = (max(1, original.width // step), max(1, original.height // step))
    small = brightest_around(original.resize(size, Image.Resampling.BOX), NEAR_PAPER)
    paper = small.point(lambda grey: 255 if grey >= least else 0)
    return darkest_around(paper, NEAR_PAPER).resize(original.size, Image.Resampling.NEAREST)
