"""Every kind of file is freed of place, time and device, or refused with what to do; its content stays."""

import io
import struct
import zipfile
from contextlib import suppress
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageOps

from desktop_app.reading.metadata.errors import MetadataError
from desktop_app.reading.metadata.kinds import HEAD_BYTES, FileKind, kind_of
from desktop_app.reading.metadata.strip import strip_file
from desktop_app.reading.picture import clean_picture
from tests.corpus import CORPUS
from tests.english import advice
from tests.reading.metadata import files
from tests.reading.metadata.files import TELLING


def tells(data: bytes) -> list[str]:
    """What can still be found in a file: as it is, packed in a ZIP, and as EXIF."""
    texts = [data]
    if zipfile.is_zipfile(io.BytesIO(data)):
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            texts += [package.read(name) for name in package.namelist()]
    return [told for told in TELLING for text in texts if told.encode() in text]


@pytest.mark.parametrize("name", files.KEPT)
def test_a_file_tells_nothing_any_more_and_its_content_stays(name: str) -> None:
    make, content = files.KEPT[name]
    data = make()
    assert tells(data)
    stripped = strip_file(data, f"a.{name}")
    assert tells(stripped) == []
    assert content in stripped
    if not data.startswith(b"ID3"):  # what the tag stood before is told when it is gone
        assert kind_of(stripped[:HEAD_BYTES]) is kind_of(data[:HEAD_BYTES])


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
def test_a_picture_is_made_anew_from_its_pixels_and_upright(form: str) -> None:
    data = {"JPEG": files.jpeg, "PNG": files.png}.get(form, lambda: files.picture(form))()
    assert kind_of(data[:HEAD_BYTES]).is_picture
    cleaned = clean_picture(data, "a")
    assert tells(cleaned.data) == []
    assert (cleaned.width, cleaned.height) == (48, 64)
    with Image.open(io.BytesIO(cleaned.data)) as opened:
        assert not opened.getexif()


def test_a_jpeg_within_a_document_keeps_its_pixels_and_how_it_is_turned() -> None:
    data = files.jpeg()
    stripped = strip_file(data, "a.jpg")
    assert tells(stripped) == []
    with Image.open(io.BytesIO(data)) as before, Image.open(io.BytesIO(stripped)) as after:
        assert dict(after.getexif()) == {0x0112: 6}
        assert ImageOps.exif_transpose(before).tobytes() == ImageOps.exif_transpose(after).tobytes()


def test_a_pdf_is_freed_of_properties_and_of_what_its_photos_tell() -> None:
    data = files.pdf()
    assert sorted(set(tells(data))) == sorted(TELLING)
    stripped = strip_file(data, "a.pdf")
    with pikepdf.open(io.BytesIO(stripped)) as opened:
        assert "/Info" not in opened.trailer
        assert "/Metadata" not in opened.Root
        photo = opened.pages[0].Resources.XObject.Im0
        assert tells(photo.read_raw_bytes()) == []
        assert isinstance(photo, pikepdf.Stream)
        assert pikepdf.PdfImage(photo).as_pil_image().size == (64, 48)
        opened.save(plain := io.BytesIO(), compress_streams=False, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    assert tells(plain.getvalue()) == []


def test_what_sensors_recorded_beside_a_film_is_overwritten_and_the_film_is_not() -> None:
    data = files.mp4()
    stripped = strip_file(data, "a.mp4")
    assert len(stripped) == len(data)
    assert stripped.count(b"FRAMES") == 4
    assert b"\x11\x22\x33\x44" not in stripped


@pytest.mark.parametrize("kind", [b"free", b"skip", b"wide", b"uuid", b"meta", b"XMP_", b"moov", b"mdat"])
@pytest.mark.parametrize("ending", [b"", files.PLACE.encode()[:7]])
def test_what_no_track_of_a_film_refers_to_is_overwritten(kind: bytes, ending: bytes) -> None:
    first, told = files.mp4(), b" ".join(one.encode() for one in TELLING)
    for data in (first + files.box(kind, told) + ending, first + bytes(4) + kind + told):
        with suppress(MetadataError):  # a refusal tells nothing either
            stripped = strip_file(data, "a.mp4")
            assert stripped.count(b"FRAMES") == 4
            assert not any(one.encode() in stripped for one in TELLING)
            assert not ending or ending not in stripped[-8:]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "docx"),
        (b"7z\xbc\xaf\x27\x1c" + bytes(600), "Unpack"),
        (b"OggS" + bytes(24) + b"OpusTags" + struct.pack("<IIIi", 0, 1, 9, 0)[:12] + b"PLACE=N50", "MP3"),
        (b"%PDF-1.7 cut", "again"),
        (b"PK\x03\x04 cut", "again"),
        (b"\x00\x00\xff\xffmoov", "again"),
        (b"\x1aE\xdf\xa3\x01", "again"),
        (b"fLaC\x00\x00", "again"),
    ],
)
def test_what_cannot_be_freed_is_refused_with_what_to_do(data: bytes, said: str) -> None:
    with pytest.raises(MetadataError, match=r"a\.file") as caught:
        strip_file(data, "a.file")
    assert said in advice(caught.value)


def test_a_pdf_with_a_password_is_refused() -> None:
    buffer = io.BytesIO()
    pikepdf.open(io.BytesIO(files.pdf())).save(buffer, encryption=pikepdf.Encryption(owner="a", user="b"))
    with pytest.raises(MetadataError, match="password"):
        strip_file(buffer.getvalue(), "a.pdf")


def test_packages_are_looked_into_and_not_without_end() -> None:
    data = files.jpeg()
    for _ in range(2):
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as package:
            package.writestr("inner", data)
        data = buffer.getvalue()
    assert tells(strip_file(data, "a.zip")) == []
    for _ in range(5):
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w") as package:
            package.writestr("inner", data)
        data = buffer.getvalue()
    with pytest.raises(MetadataError, match="inner"):
        strip_file(data, "a.zip")


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(sorted(files.KEPT)), st.lists(st.tuples(st.integers(0, 2000), st.binary(max_size=8)), max_size=6)
)
def test_a_damaged_file_is_stripped_or_refused_and_nothing_else(name: str, changes: list[tuple[int, bytes]]) -> None:
    data = bytearray(files.KEPT[name][0]())
    for place, new in changes:
        data[place : place + len(new)] = new
    with suppress(MetadataError):
        strip_file(bytes(data), "a")


@pytest.mark.parametrize("path", sorted((CORPUS / "pdf").glob("**/*.pdf"))[:40], ids=lambda path: path.name)
def test_real_pdfs_keep_their_pages(path: Path) -> None:
    data = path.read_bytes()
    try:
        with pikepdf.open(io.BytesIO(data)) as before:
            pages = len(before.pages)
    except (pikepdf.PdfError, pikepdf.PasswordError):
        return
    with pikepdf.open(io.BytesIO(strip_file(data, path.name))) as after:
        assert len(after.pages) == pages


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic", FileKind.HEIF),
        (b"\x00\x00\x00\x1cftypmif1\x00\x00\x00\x00mif1avif", FileKind.AVIF),
        (b"\x00\x00\x00\x14ftypqt  \x00\x00\x00\x00qt  ", FileKind.MP4),
        (b"II*\x00", FileKind.TIFF),
        (b"RIFF\x00\x00\x00\x00WEBP", FileKind.WEBP),
        (b"RIFF\x00\x00\x00\x00AVI ", FileKind.RIFF),
        (b"\xff\xfb\x90", FileKind.MP3),
        (b"Words", FileKind.OTHER),
        (b"", FileKind.OTHER),
    ],
)
def test_bytes_tell_what_a_file_is(head: bytes, kind: FileKind) -> None:
    assert kind_of(head) is kind
