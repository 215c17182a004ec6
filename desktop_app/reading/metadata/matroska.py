"""Removing tags, attachments, names and times from Matroska and WebM (RFC 9559).

Elements are overwritten in place and become `Void`, so that the positions of pictures and sounds do not change.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

_HEAD, _SEGMENT, _VOID = b"\x1a\x45\xdf\xa3", b"\x18\x53\x80\x67", b"\xec"
_INFO, _TRACKS, _TRACK, _CLUSTER = b"\x15\x49\xa9\x66", b"\x16\x54\xae\x6b", b"\xae", b"\x1f\x43\xb6\x75"
_INDEX, _CUES, _CHAPTERS = b"\x11\x4d\x9b\x74", b"\x1c\x53\xbb\x6b", b"\x10\x43\xa7\x70"
_TAGS, _ATTACHMENTS = b"\x12\x54\xc3\x67", b"\x19\x41\xa4\x69"
_PARTS = {_INFO, _TRACKS, _CLUSTER, _INDEX, _CUES, _CHAPTERS, _TAGS, _ATTACHMENTS}
"""What can be in a segment."""
_KEPT_PARTS = _PARTS - {_TAGS, _ATTACHMENTS}
_KEPT_INFO = {b"\x2a\xd7\xb1", b"\x44\x89"}
"""The unit of times, and the duration."""
_TRACK_TEXTS = {b"\x53\x6e", b"\x25\x86\x88"}
"""The name of a track and that of its codec, where programs write devices and people."""
_SHORT = 0x7E
"""The largest length that fits into one byte."""
_UNKNOWN_SIZE = -1


@dataclass(frozen=True, slots=True)
class _Element:
    kind: bytes
    place: int
    start: int
    end: int


def strip_matroska(data: bytes) -> bytes:
    """The same film, with tags, attachments, names, times and the writing program replaced with Void elements.

    Raises:
        ValueError: its structure is invalid (RFC 8794).
    """
    out = bytearray(data)
    found = list(_elements(out, 0, len(out)))
    if not any(one.kind == _SEGMENT for one in found):
        raise ValueError("it has no segment")
    for one in found:
        if one.kind == _SEGMENT:
            _strip_segment(out, one)
        elif one.kind != _HEAD:
            _void(out, one)
    return bytes(out[: found[-1].end])


def _strip_segment(out: bytearray, segment: _Element) -> None:
    for part in list(_elements(out, segment.start, segment.end)):
        if part.kind not in _KEPT_PARTS:
            _void(out, part)
        elif part.kind == _INFO:
            for one in list(_elements(out, part.start, part.end)):
                if one.kind not in _KEPT_INFO:
                    _void(out, one)
        elif part.kind == _TRACKS:
            _strip_tracks(out, part)


def _strip_tracks(out: bytearray, tracks: _Element) -> None:
    for track in list(_elements(out, tracks.start, tracks.end)):
        if track.kind != _TRACK:  # a checksum, which would be wrong, or remains of editing
            _void(out, track)
            continue
        for one in list(_elements(out, track.start, track.end)):
            if one.kind in _TRACK_TEXTS or one.kind == _VOID:
                _void(out, one)


def _void(out: bytearray, element: _Element) -> None:
    """Replace an element with a Void element of the same length."""
    place, end = element.place, element.end
    rest = end - place - 2
    if rest < 0:
        raise ValueError("an element is too short")
    if rest <= _SHORT:
        out[place : place + 2] = _VOID + bytes((0x80 | rest,))
        out[place + 2 : end] = bytes(rest)
        return
    rest = end - place - 9
    out[place : place + 9] = _VOID + b"\x01" + rest.to_bytes(7, "big")
    out[place + 9 : end] = bytes(rest)


def _elements(data: bytearray, place: int, end: int, *, inside: bytes = b"") -> Iterator[_Element]:
    """The elements in a range.

    An element of unknown size (live recordings) ends at the first element that can't be inside it: for a cluster, the
    next element of the segment; for a segment, the end of the file.
    """
    while place < end:
        width = _width(data[place])
        kind = bytes(data[place : place + width])
        if inside == _CLUSTER and kind in _PARTS:
            return
        size, size_width = _size(data, place + width)
        start = place + width + size_width
        stop = start + size
        if size == _UNKNOWN_SIZE:
            stop = end if kind != _CLUSTER else _end_of_cluster(data, start, end)
        if stop > end:
            if kind not in (_SEGMENT, _CLUSTER):  # a truncated element is the end of the playable part
                return
            stop = end
        yield _Element(kind, place, start, stop)
        place = stop


def _end_of_cluster(data: bytearray, start: int, end: int) -> int:
    stop = start
    for one in _elements(data, start, end, inside=_CLUSTER):
        stop = one.end
    return stop


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
