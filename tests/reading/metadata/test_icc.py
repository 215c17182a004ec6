"""A colour profile tells no screen, person or time, in whatever it is, and its colours stay."""

import io
import zlib
from collections.abc import Callable

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name
from PIL import Image, ImageCms

from desktop_app.reading.metadata.icc import strip_icc
from desktop_app.reading.metadata.strip import strip_file
from tests.reading.metadata.files import drawing

MODEL = b"ANNA"


def profile() -> bytes:
    """The profile of a screen, as systems name them."""
    made = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    made[52:56] = MODEL
    name = "sRGB built-in".encode("utf-16-be")
    assert name in made
    return bytes(made).replace(name, "Anna’s screen".encode("utf-16-be"))


def picture(form: str) -> bytes:
    buffer = io.BytesIO()
    drawing().save(buffer, form, icc_profile=profile())
    return buffer.getvalue()


def in_picture(data: bytes) -> bytes:
    with Image.open(io.BytesIO(data)) as opened:
        found = opened.info["icc_profile"]
        assert isinstance(found, bytes)
        return found


def pdf() -> bytes:
    made = pikepdf.new()
    page = made.add_blank_page(page_size=(20, 20))
    colours = Array([Name.ICCBased, made.make_stream(profile(), N=3)])
    page.Resources = Dictionary(ColorSpace=Dictionary(Cs1=colours))
    made.save(buffer := io.BytesIO())
    return buffer.getvalue()


def in_pdf(data: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(data)) as opened:
        return bytes(opened.pages[0].Resources.ColorSpace.Cs1[1].read_bytes())


CASES: dict[str, tuple[Callable[[], bytes], Callable[[bytes], bytes]]] = {
    "a.jpg": (lambda: picture("JPEG"), in_picture),
    "a.png": (lambda: picture("PNG"), in_picture),
    "a.webp": (lambda: picture("WEBP"), in_picture),
    "a.pdf": (pdf, in_pdf),
}


@pytest.mark.parametrize("name", CASES)
def test_a_profile_tells_nothing_and_stays(name: str) -> None:
    make, find = CASES[name]
    assert MODEL in find(make())
    found = find(strip_file(make(), name))
    assert found == strip_icc(profile())
    assert MODEL not in found
    assert "Anna".encode("utf-16-be") not in found


def test_the_colours_are_the_same() -> None:
    before, after = (ImageCms.ImageCmsProfile(io.BytesIO(one)) for one in (profile(), strip_icc(profile())))
    target = ImageCms.createProfile("LAB")
    source = Image.effect_noise((16, 16), 90).convert("RGB")
    drawn = [
        ImageCms.applyTransform(source, ImageCms.buildTransform(one, target, "RGB", "LAB")) for one in (before, after)
    ]
    assert drawn[0] is not None
    assert drawn[1] is not None
    assert drawn[0].tobytes() == drawn[1].tobytes()


def test_a_small_picture_before_the_picture_is_left_out() -> None:
    data = picture("JPEG")
    small = b"\xff\xe0\x00\x10JFXX\x00\x10" + MODEL + bytes(4)
    assert MODEL not in strip_file(data[:20] + small + data[20:], "a.jpg")


def test_a_damaged_profile_in_a_png_is_left_out() -> None:
    broken = b"name\0\0" + zlib.compress(b"short")
    chunk = len(broken).to_bytes(4, "big") + b"iCCP" + broken + zlib.crc32(b"iCCP" + broken).to_bytes(4, "big")
    buffer = io.BytesIO()
    drawing().save(buffer, "PNG")
    data = buffer.getvalue()
    assert b"iCCP" not in strip_file(data[:33] + chunk + data[33:], "a.png")
