"""Removing tags from MP3, AAC and FLAC."""

from __future__ import annotations

_ID3_FOOTER = 0x10
_ID3_LENGTH, _APE_LENGTH = 10, 32
_ID3V1, _ID3V1_MORE = 128, 227
_FLAC_TEXTS, _FLAC_PADDING = {2, 4, 5, 6}, 1


def without_tags(data: bytes) -> bytes:
    """The part between tags: ID3v2 and APE before it; ID3v1, ID3v2, Lyrics3 and APE after it."""
    place = _after_tags(data)
    end = len(data)
    while (before := _before_tags(data, end)) != end:
        end = before
    return data[place : max(place, end)]


def _after_tags(data: bytes) -> int:
    place = 0
    while True:
        if data[place : place + 3] == b"ID3":
            footer = _ID3_LENGTH if data[place + 5] & _ID3_FOOTER else 0
            place += _ID3_LENGTH + _id3_size(data[place + 6 : place + 10]) + footer
        elif data[place : place + 8] == b"APETAGEX":
            place += _APE_LENGTH + int.from_bytes(data[place + 12 : place + 16], "little")
        else:
            return place


def _before_tags(data: bytes, end: int) -> int:
    """The start of the last tag before `end`; `end` if there is none."""
    if data[end - _ID3V1 : end - _ID3V1 + 3] == b"TAG":
        end -= _ID3V1
        return end - _ID3V1_MORE if data[end - _ID3V1_MORE : end - _ID3V1_MORE + 4] == b"TAG+" else end
    if data[end - _APE_LENGTH : end - _APE_LENGTH + 8] == b"APETAGEX":
        header = _APE_LENGTH if data[end - 9] & 0x80 else 0
        return max(0, end - int.from_bytes(data[end - 20 : end - 16], "little") - header)
    if data[end - 10 : end - 7] == b"3DI":
        return max(0, end - 2 * _ID3_LENGTH - _id3_size(data[end - 4 : end]))
    if data[end - 9 : end] == b"LYRICS200" and data[end - 15 : end - 9].isdigit():
        return max(0, end - int(data[end - 15 : end - 9]) - 15)
    return end


def _id3_size(size: bytes) -> int:
    """An integer with seven bits in each byte (ID3v2.4, 6.2)."""
    first, second, third, fourth = size
    return (first << 21) | (second << 14) | (third << 7) | fourth


def strip_flac(data: bytes) -> bytes:
    """The same sound; blocks with texts, pictures and program data become padding.

    Raises:
        ValueError: a block is truncated.
    """
    out, place = bytearray(without_tags(data)), 4
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
