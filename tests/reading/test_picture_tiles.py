"""The tiles of a page's pictures show how far the page is from its place, also in a scan of black and white dots."""

from collections.abc import Callable
from statistics import median

import pytest
from PIL import Image, ImageDraw

from desktop_app.reading.picture_tiles import picture_tiles

SIZE, COVER = (600, 900), (0, 0, 600, 220)
SCANS: dict[str, Callable[[Image.Image], Image.Image]] = {
    "grey": lambda page: page,
    "paler": lambda page: page.point(lambda grey: 90 + grey * 165 // 255),
    "dots": lambda page: page.convert("1").convert("L"),
}


def original() -> Image.Image:
    """A page with a patterned cover to its edges and no print near it."""
    page = Image.new("L", SIZE, 255)
    draw = ImageDraw.Draw(page)
    draw.rectangle(COVER, 90)
    for left in range(10, 600, 60):
        draw.ellipse((left, 30 + left % 70, left + 40, 70 + left % 70), 150)
        draw.rectangle((left, 140 - left % 50, left + 25, 165 - left % 50), 140)
    return page


def paper() -> Image.Image:
    """Where the page is no picture."""
    made = Image.new("L", SIZE, 255)
    made.paste(0, COVER)
    return made


@pytest.mark.parametrize("scan", SCANS.values(), ids=SCANS)
def test_a_picture_that_is_not_at_its_place_has_the_shift(scan: Callable[[Image.Image], Image.Image]) -> None:
    moved = Image.new("L", SIZE, 255)
    moved.paste(original(), (5, -8))
    found = [*picture_tiles(scan(moved), original(), paper(), 14)]
    assert len(found) >= 6
    shifts = [tile.shift for tile in found if tile.shift is not None]
    for side, wanted in enumerate((5, -8)):
        assert abs(median(shift[side] for shift in shifts) - wanted) <= 1
        assert max(abs(shift[side] - wanted) for shift in shifts) <= 3


def test_a_line_has_no_place_along_itself() -> None:
    page, moved = (Image.new("L", SIZE, 255) for _ in range(2))
    page.paste(90, COVER)
    moved.paste(page, (5, -8))
    assert [*picture_tiles(moved, page, paper(), 14)] == []


def test_a_page_without_pictures_has_no_such_tiles() -> None:
    blank = Image.new("L", SIZE, 255)
    assert [*picture_tiles(original(), original(), blank, 14)] == []
