"""A cut file is recognised by its end, in every format that has one; whole files of all kinds pass."""

import io
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from desktop_app.domain.file_ending import FileEnding
from desktop_app.reading.file_endings import ending_of
from tests.corpus import books, name_of, pdfs


def ending(data: bytes, media_type: str = "") -> FileEnding:
    return ending_of(io.BytesIO(data), len(data), media_type)


def archive() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("mimetype", "application/epub+zip", zipfile.ZIP_STORED)
        for number in range(20):
            file.writestr(f"{number}.xhtml", f"<p>{number * 123456789}</p>" * 50)
    return made.getvalue()


def pdf(*, linear: bool = False) -> bytes:
    made = io.BytesIO()
    with pikepdf.new() as file:
        for _ in range(30):
            file.add_blank_page()
        file.save(made, linearize=linear)
    return made.getvalue()


def picture(kind: str, **options: object) -> bytes:
    made = io.BytesIO()
    Image.effect_noise((90, 60), 80).convert("P" if kind == "GIF" else "RGB").save(made, kind, **options)
    return made.getvalue()


def with_preview() -> bytes:
    """A photo that has a whole small one in its head."""
    exif = b"Exif\0\0" + picture("JPEG")
    photo = picture("JPEG")
    return photo[:2] + b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif + photo[2:]


def box(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data) + 8) + name + data


def zim() -> bytes:
    return b"ZIM\x04" + bytes(68) + struct.pack("<Q", 500) + bytes(420) + bytes(16)


def html() -> bytes:
    body = "".join(f"<p>Word {number} &amp; <b>more</b></p>\n" for number in range(50))
    return f"<!DOCTYPE html><html><head><title>T</title></head><body>{body}</body></html>\n".encode()


FILES: dict[str, Callable[[], bytes]] = {
    "zip": archive,
    "pdf": pdf,
    "linearized pdf": lambda: pdf(linear=True),
    "png": lambda: picture("PNG"),
    "jpeg": lambda: picture("JPEG"),
    "progressive jpeg": lambda: picture("JPEG", progressive=True),
    "jpeg with a preview": with_preview,
    "gif": lambda: picture("GIF"),
    "webp": lambda: picture("WEBP"),
    "mp4": lambda: box(b"ftyp", b"isom" * 3) + box(b"mdat", bytes(900)) + box(b"moov", bytes(100)),
    "zim": zim,
    "html": html,
    "xhtml in UTF-16": lambda: html().decode().encode("utf-16"),
}


@pytest.mark.parametrize("kind", FILES)
def test_a_file_is_whole_and_each_beginning_of_it_is_cut(kind: str) -> None:
    data = FILES[kind]()
    media_type = "text/html" if "html" in kind else ""
    assert ending(data, media_type) is FileEnding.WHOLE
    tolerated = {FileEnding.CUT, FileEnding.DOUBTFUL} if "html" in kind else {FileEnding.CUT}
    lengths = {0, 60, len(data) // 3, len(data) // 2, len(data) * 9 // 10, len(data) - 20}
    found = {length: ending(data[:length], media_type) for length in lengths}
    assert set(found.values()) <= tolerated, found


@pytest.mark.parametrize("kind", ["zip", "pdf", "png", "jpeg", "gif"])
def test_something_behind_the_end_does_no_harm(kind: str) -> None:
    data = FILES[kind]()
    assert ending(data + b"\0" * 20) is FileEnding.WHOLE
    assert ending(data + b"\r\n") is FileEnding.WHOLE


def test_bytes_that_are_missing_in_the_middle_of_an_archive_are_noticed() -> None:
    data = archive()
    assert ending(data[:500] + data[900:]) is FileEnding.CUT


def test_a_pdf_that_was_changed_and_cut_in_the_change_is_cut() -> None:
    data = pdf()
    more = b"\n90 0 obj\n<< /Type /Annot >>\nendobj\n91 0 obj\n<< /A"
    assert ending(data + more) is FileEnding.CUT
    assert ending(data.rstrip().removesuffix(b"%%EOF")) is FileEnding.WHOLE


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("<p>No frame at all", FileEnding.UNKNOWN),
        ("<html><body><p>No end tags", FileEnding.DOUBTFUL),
        ("<html><body><p>x</p></body>", FileEnding.WHOLE),
        ("<html><body><p>x</p></html><!-- served by me -->", FileEnding.WHOLE),
        ("<html><body><p>x</p><!-- cut", FileEnding.CUT),
        ("<html><body><p>x</p><a hre", FileEnding.CUT),
        ("<html><body>x<script>var a =", FileEnding.CUT),
        ("<html><body><p>1 < 2 and more", FileEnding.DOUBTFUL),
        ("", FileEnding.CUT),
    ],
)
def test_pages_end_in_many_ways(text: str, found: FileEnding) -> None:
    assert ending(text.encode(), "text/html") is found


def test_what_has_no_end_is_not_judged() -> None:
    assert ending(b"Plain words", "text/plain") is FileEnding.UNKNOWN
    assert ending(bytes(range(256)) * 9, "application/epub+zip") is FileEnding.UNKNOWN


@pytest.mark.parametrize("path", [*books(), *pdfs()], ids=name_of)
def test_files_of_the_world_are_whole(path: Path) -> None:
    assert ending(path.read_bytes()) is FileEnding.WHOLE
