"""Titles, people, dates and covers in sounds: ID3, Vorbis comments (FLAC, Ogg, Opus), and the tags of MP4 and M4B.

Everything is a hint: what does not fit its format ends the reading, and what was found before counts.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from desktop_app.reading.metadata.kinds import HEAD_BYTES, FileKind, kind_of
from desktop_app.reading.package_description import PackageDescription

LIMIT = 32 * 1024 * 1024
"""Bytes of tags that are read."""
MAX_ITEMS = 2_000
ID3_NAMES = {
    "TIT2": "title",
    "TT2": "title",
    "TALB": "album",
    "TAL": "album",
    "TPE1": "artist",
    "TP1": "artist",
    "TDRC": "date",
    "TYER": "date",
    "TYE": "date",
    "TLAN": "language",
}
"""Frames of ID3v2.4, 2.3 and 2.2 (id3.org)."""
MP4_NAMES = {
    b"\xa9nam": "title",
    b"\xa9alb": "album",
    b"\xa9ART": "artist",
    b"\xa9day": "date",
    b"desc": "description",
    b"\xa9cmt": "description",
}
VORBIS_NAMES = {"title", "album", "artist", "date", "language", "description"}
ENCODINGS = ("latin-1", "utf-16", "utf-16-be", "utf-8")
"""By the first byte of a text in ID3."""
FRONT_COVER = 3
"""The type of a picture that is the front cover, in ID3 and FLAC."""
HEADER, SYNCSAFE_VERSION, OLD_VERSION = 10, 4, 2
EXTENDED, UNSYNCHRONISED = 0x40, 0x80
COMMENTS, PICTURE, LAST = 4, 6, 0x80
"""Types of blocks of FLAC, and the mark of the last one."""
CONTAINERS = {b"moov": 0, b"udta": 0, b"meta": 4, b"ilst": 0}
"""Boxes that lead to the tags, with the bytes before the boxes in them."""
_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
Tags = dict[str, list[str]]


def sound_description(path: Path) -> PackageDescription:
    """What a sound says of itself.

    Args:
        path: the file.
    """
    tags: Tags = {}
    covers: list[tuple[bool, bytes]] = []
    with path.open("rb") as file:
        kind = kind_of(file.read(HEAD_BYTES))
        file.seek(0)
        try:
            if kind is FileKind.FLAC:
                _flac(file, tags, covers)
            elif kind is FileKind.OGG:
                _ogg(file.read(LIMIT), tags, covers)
            elif kind is FileKind.MP4:
                _mp4(file, path.stat().st_size, tags, covers)
            else:
                _id3(file.read(HEADER), file, tags, covers)
        except (ValueError, IndexError, OverflowError, UnicodeError, OSError):
            pass  # a damaged tag; what was read before it counts

    def first(name: str) -> str:
        return next(iter(tags.get(name, [])), "")

    date = _DATE.match(first("date"))
    return PackageDescription(
        title=first("title") or first("album"),
        people=tuple(dict.fromkeys(tags.get("artist", []))),
        language=first("language") if len(first("language")) == len("xx") else "",
        published=date[0] if date else "",
        text=first("description"),
        cover=max(covers, key=lambda one: one[0], default=(False, b""))[1],
    )


def _note(tags: Tags, name: str, text: str) -> None:
    words = text.strip("\0 \t\r\n")
    if words:
        tags.setdefault(name, []).append(words)


def _id3(head: bytes, file: BinaryIO, tags: Tags, covers: list[tuple[bool, bytes]]) -> None:
    """ID3v2 (id3.org, "ID3 tag version 2.4.0 - Main Structure")."""
    if head[:3] != b"ID3":
        return
    version, flags = head[3], head[5]
    data = file.read(min(_syncsafe(head[6:10]), LIMIT))
    if flags & UNSYNCHRONISED and version < SYNCSAFE_VERSION:
        data = data.replace(b"\xff\x00", b"\xff")
    place = 0
    if flags & EXTENDED and version > OLD_VERSION:
        size = _syncsafe(data[:4]) if version == SYNCSAFE_VERSION else int.from_bytes(data[:4]) + 4
        place = size
    for name, body in _frames(data, place, version):
        if name in ID3_NAMES and body:
            for text in body[1:].decode(ENCODINGS[min(body[0], 3)], "replace").split("\0"):
                _note(tags, ID3_NAMES[name], text.lstrip("\ufeff"))
        elif name in {"APIC", "PIC"}:
            covers += _id3_picture(body, version)


def _frames(data: bytes, place: int, version: int) -> Iterator[tuple[str, bytes]]:
    width = 3 if version == OLD_VERSION else 4
    head = 2 * width if version == OLD_VERSION else HEADER
    while place + head <= len(data) and data[place]:
        sized = data[place + width : place + 2 * width]
        size = _syncsafe(sized) if version == SYNCSAFE_VERSION else int.from_bytes(sized)
        yield data[place : place + width].decode("latin-1"), data[place + head : place + head + size]
        place += head + size


def _id3_picture(body: bytes, version: int) -> list[tuple[bool, bytes]]:
    """The picture in a frame, behind its encoding, its type and a description that ends with a zero."""
    start = 4 if version == OLD_VERSION else body.index(b"\0", 1) + 1
    kind, wide = body[start], body[0] in {1, 2}
    place = start + 1
    if wide:
        while body[place : place + 2] not in {b"\0\0", b""}:
            place += 2
        return [(kind == FRONT_COVER, body[place + 2 :])]
    return [(kind == FRONT_COVER, body[body.index(b"\0", place) + 1 :])]


def _syncsafe(data: bytes) -> int:
    """A number with seven bits in each byte."""
    number = 0
    for byte in data:
        number = number << 7 | (byte & 0x7F)
    return number


def _flac(file: BinaryIO, tags: Tags, covers: list[tuple[bool, bytes]]) -> None:
    """The blocks of metadata (RFC 9639, section 8)."""
    file.read(4)
    for _ in range(MAX_ITEMS):
        head = file.read(4)
        size = int.from_bytes(head[1:])
        body = file.read(size)
        if head[0] & ~LAST == COMMENTS:
            _comments(body, tags, covers)
        elif head[0] & ~LAST == PICTURE:
            covers.append(_flac_picture(body))
        if head[0] & LAST:
            return


def _flac_picture(body: bytes) -> tuple[bool, bytes]:
    """A picture (RFC 9639, section 8.8): its type, media type, description, sizes, and bytes."""
    place = 4
    for _ in range(2):
        place += 4 + int.from_bytes(body[place : place + 4])
    place += 16
    size = int.from_bytes(body[place : place + 4])
    return int.from_bytes(body[:4]) == FRONT_COVER, body[place + 4 : place + 4 + size]


def _comments(body: bytes, tags: Tags, covers: list[tuple[bool, bytes]]) -> None:
    """Vorbis comments (RFC 7845, section 5.2): little-endian lengths before each text."""
    place = 4 + int.from_bytes(body[:4], "little")
    count = int.from_bytes(body[place : place + 4], "little")
    place += 4
    for _ in range(min(count, MAX_ITEMS)):
        size = int.from_bytes(body[place : place + 4], "little")
        name, _, text = body[place + 4 : place + 4 + size].decode("utf-8", "replace").partition("=")
        place += 4 + size
        if name.lower() == "metadata_block_picture":
            try:
                covers.append(_flac_picture(base64.b64decode(text)))
            except binascii.Error:
                continue
        elif name.lower() in VORBIS_NAMES:
            _note(tags, name.lower(), text)


def _ogg(data: bytes, tags: Tags, covers: list[tuple[bool, bytes]]) -> None:
    """The second packet of the first stream (RFC 3533, section 6)."""
    packets = _packets(data)
    next(packets, b"")
    body = next(packets, b"")
    for mark in (b"OpusTags", b"\x03vorbis", b"\x81theora"):
        if body.startswith(mark):
            _comments(body[len(mark) :], tags, covers)


def _packets(data: bytes) -> Iterator[bytes]:
    place, packet, serial = 0, bytearray(), data[14:18]
    while data[place : place + 4] == b"OggS":
        count = data[place + 26]
        table = data[place + 27 : place + 27 + count]
        body = place + 27 + count
        for size in table:
            if data[place + 14 : place + 18] == serial:
                packet += data[body : body + size]
                if size < 255:  # noqa: PLR2004 - a full segment is continued in the next one
                    yield bytes(packet)
                    packet.clear()
            body += size
        place = body


def _mp4(file: BinaryIO, size: int, tags: Tags, covers: list[tuple[bool, bytes]]) -> None:
    """The tags in the boxes `moov/udta/meta/ilst`, as Apple's programs write them."""
    waiting = [(0, size)]
    for _ in range(MAX_ITEMS):
        if not waiting or waiting[-1][0] + 8 > waiting[-1][1]:
            if not waiting:
                return
            waiting.pop()
            continue
        place, end = waiting.pop()
        file.seek(place)
        head = file.read(16)
        length = int.from_bytes(head[:4])
        length = int.from_bytes(head[8:16]) if length == 1 else length or end - place
        if length < 8 or place + length > end:  # noqa: PLR2004 - the size of a head
            continue
        name = head[4:8]
        waiting.append((place + length, end))
        if name in CONTAINERS:
            waiting.append((place + 8 + CONTAINERS[name], place + length))
        elif name in MP4_NAMES or name == b"covr":
            file.seek(place + 8)
            body = file.read(min(length - 8, LIMIT))
            value = body[16 : int.from_bytes(body[:4])]
            if name == b"covr":
                covers.append((True, value))
            else:
                _note(tags, MP4_NAMES[name], value.decode("utf-8", "replace"))
