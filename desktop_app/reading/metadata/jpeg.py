"""Removing a camera's metadata from JPEG, without changing the pixels (ITU-T T.81, annex B; Exif 2.32)."""

from __future__ import annotations

import io
import struct

from PIL import Image

from desktop_app.reading.metadata.icc import strip_icc

PREFIX = 0xFF
"""The first byte of a marker; several of them are padding."""
APPLICATION = range(0xE0, 0xF0)
"""The segments APP0 to APP15."""
PROFILE_OR_PICTURES = 0xE2
"""APP2: an ICC profile, or other pictures (MPF) with metadata of their own."""
KEPT = {0xE0, PROFILE_OR_PICTURES, 0xEE}
"""Segments that affect the pixels: JFIF, ICC profiles, Adobe's colour transform."""
ORIENTATION, ORIENTATIONS = 0x0112, range(1, 9)
LENGTH_BYTES = 2
"""A segment's length counts its own bytes."""
_PROFILE_HEAD, _JFIF, _JFIF_WITHOUT_THUMBNAIL = 16, 0xE0, 16
_STANDALONE = {0x01, *range(0xD0, 0xD8)}
_END, _SCAN, _COMMENT = 0xD9, 0xDA, 0xFE


def strip_jpeg(data: bytes) -> bytes:
    """The same picture without metadata, except its orientation.

    Raises:
        ValueError: it is not a JPEG that can be parsed to its end.
    """
    out = bytearray(b"\xff\xd8")
    turned = _orientation(data)
    if turned > 1:
        out += _only_orientation(turned)
    profiles: list[tuple[int, int]] = []
    place = 2
    while True:
        marker, place = _next_marker(data, place)
        if marker == _END:
            _strip_profile(out, profiles)
            return bytes(out + b"\xff\xd9")  # data after the end, which phones add, is left out
        if marker in _STANDALONE:
            out += bytes((0xFF, marker))
            continue
        length = int.from_bytes(data[place : place + 2], "big")
        segment = data[place : place + length]
        if length < LENGTH_BYTES or len(segment) < length:
            raise ValueError("a segment is cut")
        place += length
        if _is_kept(marker, segment):
            out += bytes((0xFF, marker)) + segment
            if marker == PROFILE_OR_PICTURES:
                profiles.append((len(out) - len(segment) + _PROFILE_HEAD, len(out)))
        if marker == _SCAN:
            end = _end_of_scan(data, place)
            out += data[place:end]
            place = end


def _is_kept(marker: int, segment: bytes) -> bool:
    if marker == PROFILE_OR_PICTURES:
        return segment[2:14] == b"ICC_PROFILE\x00"
    if marker == _JFIF:  # JFXX contains a thumbnail, which may show cropped parts
        return segment[2:7] == b"JFIF\x00" and len(segment) == _JFIF_WITHOUT_THUMBNAIL
    return marker in KEPT or not (marker in APPLICATION or marker == _COMMENT)


def _strip_profile(out: bytearray, places: list[tuple[int, int]]) -> None:
    """Strip a colour profile, which may be split (ICC.1:2022, annex B.4)."""
    if not places:
        return
    profile = strip_icc(b"".join(bytes(out[start:end]) for start, end in places))
    for start, end in places:
        out[start:end], profile = profile[: end - start], profile[end - start :]


def _next_marker(data: bytes, place: int) -> tuple[int, int]:
    while place < len(data) and data[place] != PREFIX:
        place += 1
    while place < len(data) and data[place] == PREFIX:
        place += 1
    if place >= len(data):
        return _END, place  # truncated files are displayed as far as they go
    return data[place], place + 1


def _end_of_scan(data: bytes, place: int) -> int:
    """The end of the coded pixels: the next marker that is neither an escaped byte nor a restart."""
    while True:
        place = data.find(b"\xff", place)
        if place < 0 or place + 1 >= len(data):
            return len(data)
        if data[place + 1] == 0 or data[place + 1] in _STANDALONE:
            place += 2
        elif data[place + 1] == PREFIX:
            place += 1
        else:
            return place


def _orientation(data: bytes) -> int:
    try:
        with Image.open(io.BytesIO(data), formats=("JPEG",)) as opened:
            found = opened.getexif().get(ORIENTATION, 1)
    except (OSError, SyntaxError, ValueError, struct.error, TypeError):
        return 1
    return found if isinstance(found, int) and found in ORIENTATIONS else 1


def _only_orientation(turned: int) -> bytes:
    exif = Image.Exif()
    exif[ORIENTATION] = turned
    body = exif.tobytes()
    return b"\xff\xe1" + (len(body) + 2).to_bytes(2, "big") + body
