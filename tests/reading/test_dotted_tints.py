"""Tints that a scan in black and white shows as dots are no paper; where the scan leaves them out, they are."""

import pytest
from PIL import Image, ImageDraw

from desktop_app.reading.dotted_tints import paper_in
from desktop_app.reading.original_page import OriginalPage

SIZE, TINT = (600, 900), (100, 200, 400, 500)
CORNERS = ((0.0, 0.0), (600.0, 0.0), (600.0, 900.0), (0.0, 900.0))


@pytest.fixture
def page() -> Image.Image:
    """A page with words on a tint."""
    page = Image.new("L", SIZE, 255)
    draw = ImageDraw.Draw(page)
    draw.rectangle(TINT, 226)
    for top in range(230, 480, 40):
        draw.rectangle((140, top, 340, top + 6), 20)
    return page


def test_a_tint_of_dots_is_no_paper(page: Image.Image) -> None:
    paper = paper_in(page.convert("1").convert("L"), CORNERS, page, OriginalPage.of(page))
    assert paper.crop(TINT).getextrema() == (0, 0)
    assert paper.getpixel((50, 50)) == 255


def test_a_tint_that_is_left_out_or_grey_is_paper(page: Image.Image) -> None:
    for scan in (page, page.point(lambda grey: 255 if grey > 150 else 0)):
        assert paper_in(scan, CORNERS, page, OriginalPage.of(page)).getextrema() == (255, 255)
