"""Sounds, films, pictures and documents of kinds that can't be stripped are known by their bytes, or by their names."""

import struct
from collections.abc import Callable

import pytest

from desktop_app.reading.metadata.errors import MetadataError
from desktop_app.reading.metadata.kinds import FileKind, kind_of, kind_of_named
from desktop_app.reading.metadata.strip import strip_file
from tests.reading.metadata.files import ogg_checksum, opus, vorbis

HEADS = {
    "AIFF": b"FORM\0\0\0\x40AIFF",
    "AU": b".snd\0\0\0\x40",
    "CAF": b"caff\0\x01\0\0",
    "RF64": b"RF64\xff\xff\xff\xffWAVE",
    "WavPack": b"wvpk",
    "Flash": b"FLV\x01\x05",
    "transport stream": b"".join(b"G" + bytes(187) for _ in range(8)),
    "AVCHD": b"".join(bytes(4) + b"G" + bytes(187) for _ in range(8)),
    "MPEG": b"\0\0\x01\xba",
    "MXF": b"\x06\x0e\x2b\x34",
    "EPS": b"%!PS-Adobe-3.0 EPSF-3.0",
    "JPEG XR": b"II\xbc\x01",
    "DICOM": bytes(128) + b"DICM",
    "RTF": b"{\\rtf1\\ansi{\\info{\\author Anna}}",
    "flat OpenDocument": b'<?xml version="1.0"?>\n<office:document xmlns:office="o">',
    "page of an office program": b'<html xmlns:o="urn:schemas-microsoft-com:office:office">',
}


@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS)
def test_what_cannot_be_stripped_is_refused_whatever_it_is_called(head: bytes) -> None:
    with pytest.raises(MetadataError):
        strip_file(head.ljust(4096, b"\0"), "notes.txt")


@pytest.mark.parametrize("name", ["a.pcx", "a.ac3", "a.dv"])
def test_a_name_tells_where_the_bytes_do_not(name: str) -> None:
    assert kind_of_named(b"unknown", name) in {FileKind.RAW_PICTURE, FileKind.SOUND, FileKind.FILM}
    assert kind_of_named(b"unknown", "a.txt") is FileKind.OTHER


def test_a_text_in_utf_16_is_no_sound() -> None:
    assert kind_of("Words".encode("utf-16")) is FileKind.OTHER


@pytest.mark.parametrize("make", [opus, vorbis])
def test_the_checksums_of_ogg_are_right_again(make: Callable[[], bytes]) -> None:
    data = make()
    stripped = strip_file(data, "a.ogg")
    assert len(data) == len(stripped)
    place = 0
    while place < len(stripped):
        count = stripped[place + 26]
        end = place + 27 + count + sum(stripped[place + 27 : place + 27 + count])
        page = stripped[place:end]
        assert struct.unpack_from("<I", page, 22)[0] == ogg_checksum(page[:22] + bytes(4) + page[26:])
        place = end
