"""Coloured ink is found on printed words too, and neither light nor print is taken for it."""

from PIL import Image, ImageDraw

from desktop_app.reading.coloured_ink import coloured_ink

SIZE = (400, 300)


def page(*, heading: tuple[int, int, int] = (0, 0, 0)) -> Image.Image:
    """White paper with a line of print and a heading."""
    made = Image.new("RGB", SIZE, "white")
    pen = ImageDraw.Draw(made)
    for left in range(40, 360, 12):
        pen.rectangle((left, 100, left + 7, 112), (20, 20, 20))
        pen.rectangle((left, 40, left + 9, 56), heading)
    return made


def places(seen: Image.Image, original: Image.Image) -> tuple[int, int, int, int] | None:
    return coloured_ink(seen, original).getbbox()


def test_a_highlighter_and_a_blue_pen_on_print_are_found() -> None:
    seen = page()
    marker = Image.new("RGB", SIZE, "white")
    ImageDraw.Draw(marker).rectangle((100, 98, 180, 114), (255, 250, 90))
    seen = Image.composite(marker, seen, Image.eval(seen.convert("L"), lambda grey: 255 if grey > 128 else 0))
    ImageDraw.Draw(seen).line((220, 106, 300, 106), (30, 40, 170), 3)
    found = coloured_ink(seen, page())
    assert found.crop((100, 90, 180, 120)).getbbox() is not None
    assert found.crop((220, 100, 300, 112)).getbbox() is not None
    assert found.crop((0, 0, 400, 90)).getbbox() is None
    assert found.crop((0, 120, 400, 300)).getbbox() is None


def test_warm_light_and_paper_are_no_ink() -> None:
    red, green, blue = page().split()
    warm = Image.merge("RGB", (red, green.point(lambda one: one * 0.93), blue.point(lambda one: one * 0.7)))
    assert places(warm, page()) is None


def test_coloured_print_is_no_ink_even_a_little_beside_its_place() -> None:
    coloured = page(heading=(180, 60, 20))
    moved = Image.new("RGB", SIZE, "white")
    moved.paste(coloured, (2, 2))
    assert places(moved, coloured) is None
