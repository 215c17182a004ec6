import io

import pytest
from PIL import Image

from desktop_app.reading import bounded_picture as bounded_module
from desktop_app.reading import picture
from desktop_app.reading.bounded_picture import bounded_picture, picture_size, printable_picture
from desktop_app.reading.errors import LimitError, ReadingError
from desktop_app.reading.picture import MAX_SIDE, clean_picture
from tests.hostile import scans_jpeg

GPS, ORIENTATION, ROTATED_RIGHT = 34853, 274, 6


def photo(width: int = 60, height: int = 40, kind: str = "JPEG", mode: str = "RGB") -> bytes:
    image = Image.new(mode, (width, height), 128)
    exif = Image.Exif()
    exif[ORIENTATION] = ROTATED_RIGHT
    exif.get_ifd(GPS)[2] = (45.8, 15.9, 0.0)
    exif[270] = "Ana's classroom"
    buffer = io.BytesIO()
    image.save(buffer, kind, exif=exif)
    return buffer.getvalue()


def test_place_time_and_camera_are_gone_and_it_stands_upright() -> None:
    original = photo()
    assert b"classroom" in original
    clean = clean_picture(original, "photo.jpg")
    with Image.open(io.BytesIO(clean.data)) as opened:
        assert dict(opened.getexif()) == {}
        assert opened.size == (40, 60)
    assert b"classroom" not in clean.data
    assert b"Exif" not in clean.data


def test_a_large_picture_is_scaled_and_a_small_one_is_not() -> None:
    assert clean_picture(photo(4000, 1000, "PNG"), "a").height == MAX_SIDE
    assert clean_picture(photo(30, 20, "PNG"), "a").width == 20


def test_a_picture_with_transparent_parts_keeps_them() -> None:
    assert clean_picture(photo(mode="RGBA", kind="PNG"), "a").media_type == "image/png"
    assert clean_picture(photo(kind="PNG"), "a").media_type == "image/jpeg"


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", photo()[:80], b"<svg onload='x'/>"])
def test_what_is_no_picture_is_told(data: bytes) -> None:
    with pytest.raises(ReadingError, match=r"bad\.jpg"):
        clean_picture(data, "bad.jpg")


def test_a_picture_that_would_fill_the_memory_is_refused_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(picture, "MAX_PIXELS", 100)
    with pytest.raises(ReadingError, match="too large"):
        clean_picture(photo(), "huge.jpg")


def test_a_jpeg_of_thousands_of_scans_is_refused_undecoded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(picture, "MAX_WORK", 40 * 40 * 100)
    with pytest.raises(ReadingError, match="too large"):
        clean_picture(scans_jpeg(200), "bomb.jpg")


def test_a_large_picture_is_cleaned_in_a_process_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    data = scans_jpeg(0)
    assert bounded_picture(data, "a.jpg", 20) == clean_picture(data, "a.jpg", 20)
    monkeypatch.setattr(bounded_module, "SMALL", 100)
    assert bounded_picture(data, "a.jpg", 20) == clean_picture(data, "a.jpg", 20)
    monkeypatch.setattr(bounded_module, "TIMEOUT", 0.01)
    slow = scans_jpeg(5, side=3000)  # a hundred times the limit on a fast computer
    with pytest.raises(LimitError):
        bounded_picture(slow, "a.jpg", 20)


def test_what_is_no_picture_needs_no_process() -> None:
    with pytest.raises(ReadingError, match="can't be read as a picture"):
        bounded_picture(b"no picture", "a.jpg", 20)


def test_a_picture_for_print_stays_as_it_is_or_is_made_smaller_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    data = picture_bytes("PNG")
    assert printable_picture(data, "a.png") == data
    assert picture_size(data) == (40, 30)
    assert picture_size(b"no picture") is None
    monkeypatch.setattr(bounded_module, "QUICK_WORK", 40 * 30 - 1)
    monkeypatch.setattr(bounded_module, "MAX_PRINTED_SIDE", 20)
    assert picture_size(printable_picture(data, "a.png")) == (20, 15)
    monkeypatch.setattr(bounded_module, "MAX_WORK", 0)
    with pytest.raises(ReadingError, match="too large"):
        printable_picture(data, "a.png")
    with pytest.raises(ReadingError):
        printable_picture(b"%!PS-Adobe-3.0 EPSF-3.0\n", "a.png")


def picture_bytes(kind: str) -> bytes:
    target = io.BytesIO()
    Image.effect_noise((40, 30), 9).save(target, kind)
    return target.getvalue()
