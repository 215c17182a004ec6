"""Tags of sounds, built byte by byte as their formats say."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from desktop_app.reading.file_description import description_of
from desktop_app.reading.sound_tags import sound_description
from tests.reading.metadata.files import png

TEXTS = {"title": "Über alles", "artist": "Ana Novak", "date": "2021-05-02"}


def syncsafe(number: int) -> bytes:
    return bytes(number >> shift & 0x7F for shift in (21, 14, 7, 0))


def id3(version: int) -> bytes:
    """An ID3 tag with a title, two people, a date and two pictures."""
    names = (
        ("TT2", "TP1", "TYE", "PIC") if version == 2 else ("TIT2", "TPE1", "TYER" if version == 3 else "TDRC", "APIC")
    )
    text = (b"\x01" + "Über alles".encode("utf-16"), b"\x00Ana Novak\0Bo Li", b"\x00" + b"2021-05-02")
    media = b"PNG" if version == 2 else b"image/png\0"
    icon, cover = (b"\x00" + media + kind + b"note\0" + data for kind, data in ((b"\x01", b"icon"), (b"\x03", png())))
    wide = b"\x01" + media + b"\x03" + "note".encode("utf-16") + b"\0\0" + png()
    frames = b""
    for name, body in (*zip(names, text, strict=False), (names[3], icon), (names[3], cover), (names[3], wide)):
        size = len(body).to_bytes(3) if version == 2 else syncsafe(len(body)) if version == 4 else len(body).to_bytes(4)
        frames += name.encode() + size + (b"" if version == 2 else b"\0\0") + body
    return b"ID3" + bytes([version, 0, 0]) + syncsafe(len(frames) + 20) + frames + bytes(20) + b"\xff\xfb\x90\0"


def picture() -> bytes:
    parts = (b"image/png", b"")
    texts = b"".join(len(one).to_bytes(4) + one for one in parts)
    return (3).to_bytes(4) + texts + bytes(16) + len(png()).to_bytes(4) + png()


def comments(*, embedded: bool = False) -> bytes:
    lines = [f"{name.upper()}={text}".encode() for name, text in TEXTS.items()]
    if embedded:
        lines += [b"METADATA_BLOCK_PICTURE=" + base64.b64encode(picture()), b"METADATA_BLOCK_PICTURE=x"]
    listed = b"".join(len(one).to_bytes(4, "little") + one for one in lines)
    return (3).to_bytes(4, "little") + b"abc" + len(lines).to_bytes(4, "little") + listed


def flac() -> bytes:
    blocks = [(0, bytes(34)), (4, comments()), (6, picture())]
    written = [
        bytes([kind | (0x80 if kind == blocks[-1][0] else 0)]) + len(body).to_bytes(3) + body for kind, body in blocks
    ]
    return b"fLaC" + b"".join(written) + b"\xff\xf8"


def ogg(first: bytes, second: bytes) -> bytes:
    pages = b""
    for number, packet in enumerate((first, second)):
        table = bytes([255] * (len(packet) // 255) + [len(packet) % 255])
        pages += b"OggS" + bytes(10) + b"SER1" + number.to_bytes(4, "little") + bytes(4) + bytes([len(table)]) + table
        pages += packet
    return pages


def box(name: bytes, body: bytes) -> bytes:
    return (8 + len(body)).to_bytes(4) + name + body


def mp4(brand: bytes = b"M4B ") -> bytes:
    values = {b"\xa9nam": TEXTS["title"].encode(), b"\xa9ART": b"Ana Novak", b"\xa9day": b"2021-05-02", b"covr": png()}
    tags = b"".join(box(name, box(b"data", bytes(8) + value)) for name, value in values.items())
    meta = box(b"meta", bytes(4) + box(b"hdlr", bytes(20)) + box(b"ilst", tags))
    return box(b"ftyp", brand + bytes(8)) + box(b"mdat", b"x" * 500) + box(b"moov", box(b"udta", meta))


FILES = {
    "2.mp3": id3(2),
    "3.mp3": id3(3),
    "4.mp3": id3(4),
    "a.flac": flac(),
    "a.opus": ogg(b"OpusHead" + bytes(11), b"OpusTags" + comments(embedded=True)),
    "a.ogg": ogg(b"\x01vorbis" + bytes(23), b"\x03vorbis" + comments()),
    "a.m4b": mp4(),
}


@pytest.mark.parametrize("name", FILES)
def test_title_people_date_and_cover_are_read(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(FILES[name])
    found = sound_description(path)
    assert found.title == "Über alles"
    assert found.people[0] == "Ana Novak"
    assert found.published == "2021-05-02"
    assert found.people[1:] == (("Bo Li",) if name.endswith("mp3") else ())
    assert found.cover == (b"" if name == "a.ogg" else png())
    assert description_of(path, "audio/mpeg").title == "Über alles"


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_is_cut_anywhere_is_read_as_far_as_it_goes(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    for length in range(0, min(len(FILES[name]), 700), 3):
        path.write_bytes(FILES[name][:length])
        assert "Über alles".startswith(sound_description(path).title.rstrip("\ufffd"))


def test_numbers_that_lie_end_the_reading(tmp_path: Path) -> None:
    path = tmp_path / "a"
    for data in (
        b"ID3\x04\0\0\x7f\x7f\x7f\x7fTIT2\x7f\x7f\x7f\x7f\0\0\x03x",
        b"fLaC\x84\xff\xff\xff" + b"\xff" * 40,
        ogg(b"OpusHead", b"OpusTags" + b"\xff" * 40),
        box(b"ftyp", b"M4A " + bytes(8)) + b"\0\0\0\x01moov" + b"\xff" * 8 + bytes(20),
        box(b"ftyp", b"M4A " + bytes(8)) + box(b"moov", b"\0\0\0\0udta" * 3),
        b"RIFF" + bytes(40),
        b"",
    ):
        path.write_bytes(data)
        assert not sound_description(path).cover
