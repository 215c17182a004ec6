"""Writing on printed photographs is found, whatever their tones are in the scan."""

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from desktop_app.reading.picture_ink import picture_ink

SIZE, PICTURE = (400, 400), (80, 80, 320, 320)
SCANS = {
    "as printed": lambda grey: grey,
    "with more contrast": lambda grey: max(0, min(255, round((grey - 128) * 1.3 + 128))),
    "paler": lambda grey: 90 + grey * 165 // 255,
}
"""How a scan shows each grey level of the original."""


def original() -> Image.Image:
    """A page with a picture of soft spots in the middle."""
    spots = Image.linear_gradient("L").resize((240, 240)).filter(ImageFilter.GaussianBlur(3))
    page = Image.new("L", SIZE, 255)
    page.paste(spots.point(lambda grey: 120 + grey * 80 // 255), PICTURE[:2])
    return page


def paper() -> Image.Image:
    """Where the page is no picture."""
    made = Image.new("L", SIZE, 255)
    made.paste(0, PICTURE)
    return made


def test_a_photograph_without_writing_has_no_ink_in_any_tone() -> None:
    for scan in SCANS.values():
        assert picture_ink(original().point(scan), original(), paper()).getbbox() is None


def test_a_line_on_a_photograph_is_found_in_any_tone() -> None:
    for scan in SCANS.values():
        seen = original()
        ImageDraw.Draw(seen).line((150, 250, 250, 260), 30, 2)
        found = picture_ink(seen.point(scan), original(), paper()).getbbox()
        assert found is not None
        left, upper, right, lower = found
        assert 145 <= left < 160
        assert 240 < right <= 255
        assert 245 <= upper < lower <= 265


def test_the_dots_of_a_scan_in_black_and_white_are_no_ink() -> None:
    dots = original().convert("1").convert("L")
    assert picture_ink(dots, original(), paper()).getbbox() is None
    ImageDraw.Draw(dots).line((150, 250, 250, 260), 0, 8)
    found = picture_ink(dots, original(), paper()).getbbox()
    assert found is not None
    assert 240 <= found[1] < found[3] <= 270


def test_a_shadow_on_a_photograph_is_no_ink_but_writing_in_it_is() -> None:
    shadow = Image.linear_gradient("L").rotate(90).resize(SIZE).point(lambda grey: 130 + grey * 125 // 255)
    seen = ImageChops.multiply(original(), shadow)
    assert picture_ink(seen, original(), paper()).getbbox() is None
    ImageDraw.Draw(seen).line((120, 250, 280, 260), 15, 2)
    found = picture_ink(seen, original(), paper()).getbbox()
    assert found is not None
    assert 245 <= found[1] < found[3] <= 265
