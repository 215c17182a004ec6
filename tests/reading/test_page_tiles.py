"""The tiles of a page show whether its print is at its place, also where a scan in black and white left some out."""

import pytest
from PIL import Image, ImageDraw

from desktop_app.reading.even_light import even_light
from desktop_app.reading.original_page import OriginalPage
from desktop_app.reading.page_tiles import TILES, Tile, tiles

SIZE = (600, 900)
REACH = 6
WIDTH, HEIGHT = SIZE[0] // TILES[0], SIZE[1] // TILES[1]


def box(column: int, row: int) -> tuple[int, int, int, int]:
    return column * WIDTH, row * HEIGHT, (column + 1) * WIDTH, (row + 1) * HEIGHT


LINED, TINTED, PRINTED = box(1, 2), box(3, 4), box(4, 6)


def write(draw: ImageDraw.ImageDraw, place: tuple[int, int, int, int]) -> None:
    """Something dark that has a place."""
    left, upper = place[:2]
    for number in range(4):
        draw.rectangle((left + 10 + 20 * number, upper + 30, left + 18 + 20 * number, upper + 40 + 4 * number), 20)


@pytest.fixture
def page() -> Image.Image:
    """A page with faint lines to write on, with words on tinted areas, and with words on white."""
    page = Image.new("L", SIZE, 255)
    draw = ImageDraw.Draw(page)
    for line in range(3):
        draw.line((LINED[0], LINED[1] + 20 + 25 * line, LINED[2], LINED[1] + 20 + 25 * line), 190, 2)
    for left in range(TINTED[0] + 4, TINTED[2] - 24, 32):
        draw.rectangle((left, TINTED[1] + 20, left + 26, TINTED[1] + 80), 185)
        draw.rectangle((left + 5, TINTED[1] + left % 40, left + 17, TINTED[1] + left % 40 + 5), 20)
    write(draw, PRINTED)
    return page


def found(page: Image.Image, scan: Image.Image) -> dict[tuple[int, int, int, int], Tile]:
    return {one.box: one for one in tiles(even_light(scan), OriginalPage.of(page), REACH)}


def in_black_and_white(page: Image.Image) -> Image.Image:
    return page.point(lambda grey: 255 if grey > 150 else 0)


def test_lines_that_a_scan_left_out_do_not_say_that_the_page_is_elsewhere(page: Image.Image) -> None:
    assert LINED in found(page, page)
    assert LINED not in found(page, in_black_and_white(page))


def test_words_are_found_where_the_scan_left_out_the_tint_below_them(page: Image.Image) -> None:
    for place in (TINTED, PRINTED):
        assert found(page, in_black_and_white(page))[place].is_near


def test_words_that_are_not_there_are_missed(page: Image.Image) -> None:
    scan = in_black_and_white(page)
    scan.paste(255, PRINTED)
    assert found(page, scan)[PRINTED].shift is None
