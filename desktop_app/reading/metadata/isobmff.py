"""Removing place, time and device from MP4, MOV, M4A and 3GP (ISO/IEC 14496-12; QuickTime File Format).

Boxes are overwritten in place and become `free`, so that the positions of pictures and sounds do not change.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_CONTAINERS = {b"moov", b"trak", b"mdia", b"minf", b"stbl", b"edts", b"moof", b"traf", b"mvex", b"dinf"}
_KEPT = _CONTAINERS | {
    b"ftyp", b"styp", b"mdat", b"free", b"skip", b"wide", b"sidx", b"mfra", b"tfra", b"mfro", b"ssix",
    b"mvhd", b"tkhd", b"mdhd", b"hdlr", b"elst", b"vmhd", b"smhd", b"hmhd", b"nmhd", b"sthd", b"gmhd", b"dref", b"tref",
    b"stsd", b"stts", b"ctts", b"cslg", b"stsc", b"stsz", b"stz2", b"stco", b"co64", b"stss", b"stsh", b"sdtp", b"sbgp",
    b"sgpd", b"subs", b"saiz", b"saio", b"tapt", b"clef", b"prof", b"enof", b"load", b"iods", b"elng", b"trex", b"mehd",
    b"leva", b"mfhd", b"tfhd", b"tfdt", b"trun", b"padb", b"stdp", b"pasp", b"matt", b"ctab", b"trgr", b"emsg",
}  # fmt: skip
"""Boxes that are needed to play the file; all others may contain private data."""
_DATED = {b"mvhd", b"tkhd", b"mdhd"}
_PLAYED = {b"vide", b"soun", b"text", b"sbtl", b"subt", b"clcp", b"hint", b"auxv", b"pict"}
"""Kinds of tracks that a person sees or hears. Others hold what sensors measured (places, movements, faces), or the
time of day (`tmcd`).
"""
_READ = {b"text", b"sbtl", b"subt", b"clcp"}
"""Kinds of tracks that are read. Drones write where they fly into subtitles."""
_MEASURED = re.compile(
    rb"gps|latitude|longitude|[^\d]-?\d{1,3}\.\d{4,}[^\d]|\d{4}[-:./]\d\d[-:./]\d\d[ T]\d\d:\d\d", re.IGNORECASE
)
"""Places, and times with their date, in a text."""
_CAMERA_DATA = b"\x17\xee\x8c\x60\xf8\x4d\x11\xd9\x8c\xd6\x08\x00\x20\x0c\x9a\x66MDPM"
"""Begins what AVCHD cameras write between the pictures: date, place and settings."""
_CODESTREAM = b"\xff\x4f\xff\x51"
_KEPT_IN_JPEG2000 = {b"jP  ", b"ftyp", b"jp2h", b"jp2c", b"jpch", b"jplh", b"rreq", b"ftbl", b"dtbl"}
"""Boxes that are needed to draw a JPEG 2000 picture (ISO/IEC 15444-1, annex I, and 15444-2, annex M)."""
MAX_BOXES = 100_000


@dataclass(frozen=True, slots=True)
class _Box:
    kind: bytes
    place: int
    start: int
    end: int


def strip_mp4(data: bytes) -> bytes:
    """The same film or sound, without boxes that are not needed to play it, and without times.

    Raises:
        ValueError: its structure is invalid.
    """
    out = bytearray(data)
    end = 0
    for box in _boxes(out, 0, len(out)):
        _strip(out, box)
        end = box.end
    out[end:] = bytes(len(out) - end)
    _blank_unreferenced(out)
    if _CAMERA_DATA in out:
        raise ValueError("a camera wrote between its pictures")
    return bytes(out)


def strip_jpeg2000(data: bytes) -> bytes:
    """The same JPEG 2000 picture without XML, UUID and other boxes that do not affect its appearance.

    Raises:
        ValueError: its structure is invalid.
    """
    if data.startswith(_CODESTREAM):
        return data
    out = bytearray(data)
    for box in _boxes(out, 0, len(out)):
        if box.kind not in _KEPT_IN_JPEG2000:
            _blank(out, box)
    return bytes(out)


def _boxes(data: bytearray, place: int, end: int) -> Iterator[_Box]:
    for _ in range(MAX_BOXES):
        if place + 8 > end:
            return
        size, header = int.from_bytes(data[place : place + 4], "big"), 8
        if size == 1:
            size, header = int.from_bytes(data[place + 8 : place + 16], "big"), 16
        stop = end if size == 0 else place + size
        if stop > end or stop < place + header:
            raise ValueError("a box is cut")
        yield _Box(bytes(data[place + 4 : place + 8]), place, place + header, stop)
        place = stop
    raise ValueError("it has too many boxes")


def _strip(data: bytearray, box: _Box) -> None:
    if box.kind == b"trak" and not _is_played(data, box):
        _blank_samples(data, box)
        _blank(data, box)
    elif box.kind in _CONTAINERS:
        if box.kind == b"trak":
            _blank_makers(data, box)
        for inner in _boxes(data, box.start, box.end):
            _strip(data, inner)
    elif box.kind in _DATED:
        width = 16 if data[box.start] == 1 else 8  # version 1 has 64-bit times
        data[box.start + 4 : box.start + 4 + width] = bytes(width)
    elif box.kind == b"hdlr":
        # The name of a handler is often the name of a device or program.
        data[box.start + 24 : box.end] = bytes(max(0, box.end - box.start - 24))
    elif box.kind in {b"free", b"skip", b"wide"}:
        data[box.start : box.end] = bytes(box.end - box.start)
    elif box.kind not in _KEPT:
        _blank(data, box)


def _blank_unreferenced(data: bytearray) -> None:
    """Overwrite boxes of media in which no track's chunk begins. Fragments find theirs in other ways, and are kept."""
    every = list(_boxes(data, 0, len(data)))
    if any(box.kind == b"moof" for box in every):
        return
    tracks = [
        track
        for movie in every if movie.kind == b"moov"
        for track in _boxes(data, movie.start, movie.end) if track.kind == b"trak"
    ]  # fmt: skip
    tables = [_inner(data, track, b"mdia", b"minf", b"stbl") for track in tracks]
    places = [place for table in tables if table for place in _offsets(data, table)]
    for box in every:
        if places and box.kind == b"mdat" and not any(box.start <= place < box.end for place in places):
            _blank(data, box)


def _blank(data: bytearray, box: _Box) -> None:
    data[box.place + 4 : box.place + 8] = b"free"
    data[box.start : box.end] = bytes(box.end - box.start)


def _inner(data: bytearray, box: _Box, *path: bytes) -> _Box | None:
    found: _Box | None = box
    for kind in path:
        if found is None:
            return None
        found = next((one for one in _boxes(data, found.start, found.end) if one.kind == kind), None)
    return found


def _blank_makers(data: bytearray, trak: _Box) -> None:
    """Overwrite the manufacturer and the encoder's name, as cameras write their own (ISO/IEC 14496-12, 12.1.3)."""
    handler = _inner(data, trak, b"mdia", b"hdlr")
    table = _inner(data, trak, b"mdia", b"minf", b"stbl", b"stsd")
    kind = bytes(data[handler.start + 8 : handler.start + 12]) if handler else b""
    if table is None or kind not in {b"vide", b"soun"}:
        return
    for entry in _boxes(data, table.start + 8, table.end):
        places = [(12, 16), *([(42, 74)] if kind == b"vide" else [])]
        for first, last in places:
            if entry.start + last <= entry.end:
                data[entry.start + first : entry.start + last] = bytes(last - first)


def _is_played(data: bytearray, trak: _Box) -> bool:
    handler = _inner(data, trak, b"mdia", b"hdlr")
    if handler is None:
        return True
    kind = bytes(data[handler.start + 8 : handler.start + 12])
    if kind in _READ:
        return not any(_MEASURED.search(data, start, end) for start, end in _samples(data, trak))
    return kind in _PLAYED


def _blank_samples(data: bytearray, trak: _Box) -> None:
    """Overwrite the samples of a track."""
    for start, end in list(_samples(data, trak)):
        data[start:end] = bytes(len(data[start:end]))


def _samples(data: bytearray, trak: _Box) -> Iterator[tuple[int, int]]:
    """The positions of a track's samples in the file, by its tables of chunks and sizes."""
    table = _inner(data, trak, b"mdia", b"minf", b"stbl")
    if table is None:
        raise ValueError("a track has no table")
    sizes = _sizes(data, _inner(data, table, b"stsz"))
    runs = _runs(data, _inner(data, table, b"stsc"))
    sample = 0
    for number, offset in enumerate(_offsets(data, table), 1):
        place = offset
        for size in sizes[sample : sample + _run_of(runs, number)]:
            yield place, min(place + size, len(data))
            place += size
            sample += 1


def _sizes(data: bytearray, box: _Box | None) -> list[int]:
    if box is None:
        raise ValueError("a track has no sizes")
    every, count = _number(data, box.start + 4), _number(data, box.start + 8)
    if count > len(data):
        raise ValueError("a track has too many samples")
    if every:
        return [every] * count
    return [_number(data, place) for place in range(box.start + 12, min(box.end, box.start + 12 + 4 * count), 4)]


def _runs(data: bytearray, box: _Box | None) -> list[tuple[int, int]]:
    """The numbers of samples per chunk, each with its first chunk."""
    if box is None:
        raise ValueError("a track has no chunks")
    places = range(box.start + 8, min(box.end, box.start + 8 + 12 * _number(data, box.start + 4)), 12)
    return [(_number(data, place), _number(data, place + 4)) for place in places]


def _run_of(runs: list[tuple[int, int]], number: int) -> int:
    return next((count for first, count in reversed(runs) if first <= number), 0)


def _offsets(data: bytearray, table: _Box) -> list[int]:
    for kind, width in ((b"stco", 4), (b"co64", 8)):
        box = _inner(data, table, kind)
        if box is not None:
            count = _number(data, box.start + 4)
            end = min(box.end, box.start + 8 + width * count)
            return [int.from_bytes(data[one : one + width], "big") for one in range(box.start + 8, end, width)]
    raise ValueError("a track has no places")


def _number(data: bytearray, place: int) -> int:
    return int.from_bytes(data[place : place + 4], "big")
