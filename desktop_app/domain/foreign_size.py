"""Estimating the cost of parsing untrusted bytes in advance, because a small file can unpack to gigabytes.

Parsers of JSON and XML need about a hundred bytes of memory for each part of a document.
"""

from __future__ import annotations

import re

MAX_PARTS = 4_000_000
"""The maximum number of parts of a document: less than half a gigabyte in memory. A feed of 100,000 publications has
about half as many.
"""
MAX_DIRECTORY = 16 * 1024 * 1024
"""The maximum size of a ZIP's directory: more than 100,000 entries."""
MAX_WORK = 2_000_000_000
"""The maximum number of pixels to decode for one picture, counted for each scan: some seconds."""
ZIP_TAIL = 66_000
"""The number of bytes at the end of a ZIP that contain its end record (APPNOTE.TXT, 4.3.16: a comment has up to
65,535).
"""
_MARKER = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]")
"""The end of a JPEG scan's data: any marker except a stuffed zero, a fill byte and a restart (ITU-T T.81, B.1.1)."""
_FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
_SCAN, _END = 0xDA, 0xD9
_END_RECORD = re.compile(rb"PK[\x05\x06]\x06")
_IN_ZIP64 = 0xFFFFFFFF
PNG = b"\x89PNG\r\n\x1a\n"
CHUNK_WORK, TEXT_WORK = 1_000, 8_000_000
"""The work for a chunk of a PNG, and for a packed one: readers unpack up to eight megabytes of each."""
_PACKED_CHUNKS = frozenset({b"iTXt", b"zTXt", b"iCCP"})


def json_parts(data: bytes) -> int:
    """An upper bound for the number of objects, lists and values in a JSON document."""
    return data.count(b"[") + data.count(b"{") + data.count(b",")


def xml_parts(data: bytes) -> int:
    """An upper bound for the number of elements, references and attributes in an XML document."""
    return data.count(b"<") + data.count(b"&") + (data.count(b'"') + data.count(b"'")) // 2


def directory_size(tail: bytes) -> int:
    """The size of a ZIP's directory in its end record, 0 if it has none (APPNOTE.TXT, 4.3.16).

    A comment or a number may look like another end record, and readers differ in which they choose: the largest size
    of all counts.

    Args:
        tail: the last `ZIP_TAIL` bytes of the file.
    """
    return max((_stated_size(tail, found.start()) for found in _END_RECORD.finditer(tail)), default=0)


def _stated_size(tail: bytes, at: int) -> int:
    """The size in the end record at that place; 0 in a usual one if another in the format ZIP64 has it."""
    if tail.startswith(b"PK\x06\x06", at):
        return int.from_bytes(tail[at + 40 : at + 48], "little")
    size = int.from_bytes(tail[at + 12 : at + 16], "little")
    return 0 if size == _IN_ZIP64 else size


def picture_work(data: bytes) -> int:
    """What it takes to decode a picture beside its pixels, as a number of pixels; 0 for most formats.

    A progressive JPEG may have thousands of scans of a few bytes each, all over the full picture (ITU-T T.81, G.1.1.1):
    its pixels are counted for each scan. A PNG may have thousands of packed texts, each of which unpacks to megabytes.
    """
    if data.startswith(PNG):
        return _png_work(data)
    return _jpeg_work(data) if data.startswith(b"\xff\xd8") else 0


def _png_work(data: bytes) -> int:
    """The work for the chunks of a PNG (ISO/IEC 15948, 5.3): its length, type, data and checksum each."""
    place, work = len(PNG), 0
    while place + 8 <= len(data) and work <= MAX_WORK:
        work += TEXT_WORK if data[place + 4 : place + 8] in _PACKED_CHUNKS else CHUNK_WORK
        place += 12 + int.from_bytes(data[place : place + 4], "big")
    return work


def _jpeg_work(data: bytes) -> int:
    place, pixels, scans = 2, 0, 0
    while (found := _MARKER.search(data, place)) is not None:
        marker, place = data[found.end() - 1], found.end()
        if marker == _END:
            break
        if marker in _FRAMES:
            height, width = data[place + 3 : place + 5], data[place + 5 : place + 7]
            pixels = max(pixels, int.from_bytes(height) * int.from_bytes(width))
        scans += marker == _SCAN
        place += int.from_bytes(data[place : place + 2])
    return pixels * scans
