"""MP3, FLAC and Ogg without their tags; Matroska and WebM without tags, attachments and times."""

from __future__ import annotations

import struct
from collections.abc import Iterator

_ID3_FOOTER = 0x10
_FLAC_TEXTS, _FLAC_PADDING = {2, 4, 5, 6}, 1
_HARMLESS_COMMENTS = (b"encoder=", b"language=")
_SEGMENT, _TAGS, _ATTACHMENTS, _INFO = (
    b"\x18\x53\x80\x67",
    b"\x12\x54\xc3\x67",
    b"\x19\x41\xa4\x69",
    b"\x15\x49\xa9\x66",
)
_VOID, _INFO_KEPT = b"\xec", {b"\x2a\xd7\xb1", b"\x44\x89", b"\xec"}
_UNKNOWN_SIZE = -1
ID3_SIZE = 4
"""Bytes of the length in the header of a tag."""
LARGEST_OF_ONE_BYTE = 0x7E
"""The largest length that Matroska writes in one byte."""


def _id3_length(size: bytes) -> int:
    """The number in four bytes of which each holds seven bits (ID3v2.4, section 6.2)."""
    return size[0] << 21 | size[1] << 14 | size[2] << 7 | size[3]


def strip_mp3(data: bytes) -> bytes:
    """The frames alone: no ID3v2 before them, no ID3v1, Lyrics3 or APE tags behind them."""
    place = 0
    while data[place : place + 3] == b"ID3":
        size = data[place + 6 : place + 10]
        length = _id3_length(size) if len(size) == ID3_SIZE else len(data)
        place += 10 + length + (10 if data[place + 5] & _ID3_FOOTER else 0)
    end = len(data)
    while True:
        before = end
        if data[end - 128 : end - 125] == b"TAG":
            end -= 128
        if data[end - 32 : end - 24] == b"APETAGEX":
            end -= int.from_bytes(data[end - 20 : end - 16], "little") + 32 * bool(data[end - 9] & 0x80)
        if data[end - 9 : end] == b"LYRICS200" and data[end - 15 : end - 9].isdigit():
            end -= int(data[end - 15 : end - 9]) + 15
        if end == before or end <= place:
            return data[place : max(place, end)]


def strip_flac(data: bytes) -> bytes:
    """The same sound; blocks of texts, pictures and programs become padding.

    Raises:
        ValueError: a block is cut.
    """
    out, place = bytearray(data), 4
    while True:
        if place + 4 > len(out):
            raise ValueError("a block is cut")
        kind, length = out[place] & 0x7F, int.from_bytes(out[place + 1 : place + 4], "big")
        last = out[place] & 0x80
        if kind in _FLAC_TEXTS:
            out[place] = last | _FLAC_PADDING
            out[place + 4 : place + 4 + length] = bytes(length)
        place += 4 + length
        if last:
            return bytes(out)


def strip_ogg(data: bytes) -> bytes:
    """The file as it is, where its comments tell nothing.

    Raises:
        ValueError: it has comments that may tell something; they can't be left out without making it anew.
    """
    for mark in (b"OpusTags", b"\x03vorbis"):
        place = data.find(mark, 0, 200_000)
        if place >= 0 and any(
            not one.lower().startswith(_HARMLESS_COMMENTS) for one in _comments(data, place + len(mark))
        ):
            raise ValueError("it has comments")
    return data


def _comments(data: bytes, place: int) -> Iterator[bytes]:
    try:
        (length,) = struct.unpack_from("<I", data, place)
        place += 4 + length
        (count,) = struct.unpack_from("<I", data, place)
        place += 4
        for _ in range(min(count, 1000)):
            (length,) = struct.unpack_from("<I", data, place)
            yield data[place + 4 : place + 4 + length]
            place += 4 + length
    except struct.error as error:
        raise ValueError("its comments are cut") from error


def strip_matroska(data: bytes) -> bytes:
    """The same film; tags, attachments and everything that a program noted about itself or the time become void.

    Raises:
        ValueError: it can't be followed (RFC 8794).
    """
    out = bytearray(data)
    segments = [(start, end) for kind, _, start, end in _elements(out, 0, len(out)) if kind == _SEGMENT]
    if not segments:
        raise ValueError("it has no segment")
    for start, end in segments:
        _strip_segment(out, start, end)
    return bytes(out)


def _strip_segment(out: bytearray, start: int, end: int) -> None:
    for kind, place, begin, stop in _elements(out, start, end):
        if kind in (_TAGS, _ATTACHMENTS):
            _void(out, place, stop)
        elif kind == _INFO:
            for inner, inner_place, _, inner_stop in list(_elements(out, begin, stop)):
                if inner not in _INFO_KEPT:
                    _void(out, inner_place, inner_stop)


def _void(out: bytearray, place: int, end: int) -> None:
    """Put a Void element in place of another, of the same length."""
    rest = end - place - 2
    if rest < 0:
        raise ValueError("an element is too short")
    if rest <= LARGEST_OF_ONE_BYTE:
        out[place : place + 2] = _VOID + bytes((0x80 | rest,))
        out[place + 2 : end] = bytes(rest)
        return
    rest = end - place - 9
    out[place : place + 9] = _VOID + b"\x01" + rest.to_bytes(7, "big")
    out[place + 9 : end] = bytes(rest)


def _elements(data: bytearray, place: int, end: int) -> Iterator[tuple[bytes, int, int, int]]:
    """Id, place, and where the content begins and ends, of each element."""
    while place < end:
        width = _width(data[place])
        kind = bytes(data[place : place + width])
        size, size_width = _size(data, place + width)
        start = place + width + size_width
        stop = end if size == _UNKNOWN_SIZE else start + size
        if stop > end:
            if kind != _SEGMENT:  # a cluster that was cut is the end of what can be played
                return
            stop = end
        yield kind, place, start, stop
        place = stop


def _width(first: int) -> int:
    if not first:
        raise ValueError("an element has no id")
    return 9 - first.bit_length()


def _size(data: bytearray, place: int) -> tuple[int, int]:
    if place >= len(data):
        raise ValueError("an element is cut")
    width = _width(data[place])
    raw = int.from_bytes(data[place : place + width], "big") & ((1 << (7 * width)) - 1)
    return (_UNKNOWN_SIZE if raw == (1 << (7 * width)) - 1 else raw), width
