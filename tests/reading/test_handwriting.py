"""What was written on a printed page by hand."""

from PIL import Image, ImageDraw

from desktop_app.reading.even_light import even_light
from desktop_app.reading.handwriting import handwriting
from desktop_app.reading.original_page import OriginalPage
from desktop_app.reading.page_alignment import Alignment

SIZE = (850, 1100)
NOWHERE = (0.0, 0.0, 0.0, 0.0)
BAR = (200, 400, 600, 412)


def aligned(seen: Image.Image, original: Image.Image) -> Alignment:
    corners = ((0.0, 0.0), (850.0, 0.0), (850.0, 1100.0), (0.0, 1100.0))
    return Alignment(even_light(seen), corners, OriginalPage.of(original), ())


def page(bar: int) -> Image.Image:
    """A page with a bar of that grey level."""
    made = Image.new("L", SIZE, 255)
    ImageDraw.Draw(made).rectangle(BAR, bar)
    return made


def test_grey_print_that_is_black_in_a_scan_is_no_handwriting() -> None:
    assert handwriting(aligned(page(0), page(110)), NOWHERE) == []


def test_a_line_beside_the_print_is() -> None:
    seen = page(0)
    ImageDraw.Draw(seen).line((200, 600, 300, 630, 400, 600), 40, 3)
    (found,) = handwriting(aligned(seen, page(110)), NOWHERE)
    upper, lower = found.box[1::2]
    assert 425 < upper < 435
    assert 450 < lower < 460


def test_coloured_ink_on_the_print_is() -> None:
    ink = Image.new("L", SIZE, 0)
    ImageDraw.Draw(ink).rectangle((300, 402, 400, 410), 255)
    (found,) = handwriting(aligned(page(0), page(110)), NOWHERE, ink)
    assert found.is_certain
