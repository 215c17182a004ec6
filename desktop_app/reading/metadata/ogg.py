"""Removing comments from Ogg sounds and films, without changing the content (RFC 3533).

The comment packet keeps its length: its text becomes spaces, so that no page moves. Only the checksums of its pages are
computed again.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

_MARK, _HEADER = b"OggS", 27
_FIRST = 0x02
"""The flag of the first page of a stream."""
_WHOLE_SEGMENT = 255
_FLAC = b"\x7fFLAC"
_COMMENTS = {b"OpusHead": (8, 0), b"\x01vorbis": (7, 1), b"\x80theora": (7, 0), b"Speex   ": (0, 0)}
"""First packets of streams; how many bytes stand before their comments, and how many after them, in the second."""
_FLAC_COMMENTS, _FLAC_TEXTS, _FLAC_PADDING = 4, {2, 5, 6}, 1
_LAST, _FRAME = 0x80, b"\xff"
"""The flag of the last block, and how a frame of sound begins."""
_LENGTHS = 8
"""Bytes of the two numbers in comments: the length of the first text, and how many texts follow."""


def _table() -> tuple[int, ...]:
    entries = []
    for byte in range(256):
        value = byte << 24
        for _ in range(8):
            value = ((value << 1) ^ (0x04C11DB7 if value & 0x80000000 else 0)) & 0xFFFFFFFF
        entries.append(value)
    return tuple(entries)


_CRC = _table()


@dataclass(frozen=True, slots=True)
class _Page:
    start: int
    flags: int
    serial: bytes
    segments: bytes
    body: int
    end: int


@dataclass(slots=True)
class _Stream:
    """A stream with unfinished headers: the positions of the unfinished packet, and the number of finished ones."""

    kind: bytes = b""
    packets: int = 0
    places: list[tuple[int, int]] = field(default_factory=list)
    done: bool = False


def strip_ogg(data: bytes) -> bytes:
    """The same sound or film, with spaces instead of comments.

    Raises:
        ValueError: its structure is invalid, or it has a stream of an unknown type.
    """
    out = bytearray(data)
    streams: dict[bytes, _Stream] = {}
    headers: list[_Page] = []
    for page in _pages(out):
        if page.flags & _FIRST or page.serial not in streams:
            streams[page.serial] = _Stream()
        stream = streams[page.serial]
        if not stream.done:
            headers.append(page)
            _read_headers(out, page, stream)
    if any(not one.done for one in streams.values()):
        raise ValueError("its headers are cut")
    for page in headers:
        _write_checksum(out, page)
    return bytes(out)


def _pages(data: bytearray) -> Iterator[_Page]:
    place = 0
    while place < len(data):
        count = data[place + 26] if place + _HEADER <= len(data) else 0
        body = place + _HEADER + count
        segments = bytes(data[place + _HEADER : body])
        end = body + sum(segments)
        if data[place : place + 4] != _MARK or end > len(data):
            raise ValueError("a page is cut")
        yield _Page(place, data[place + 5], bytes(data[place + 14 : place + 18]), segments, body, end)
        place = end


def _read_headers(data: bytearray, page: _Page, stream: _Stream) -> None:
    """Continue with the headers of a stream, and clean each packet that ends in this page."""
    place = page.body
    for length in page.segments:
        stream.places.append((place, place + length))
        place += length
        if length == _WHOLE_SEGMENT:
            continue
        packet = b"".join(bytes(data[start:end]) for start, end in stream.places)
        cleaned = _clean(stream, packet)
        for start, end in stream.places:
            data[start:end], cleaned = cleaned[: end - start], cleaned[end - start :]
        stream.places.clear()
        stream.packets += 1
        if stream.done:
            return


def _clean(stream: _Stream, packet: bytes) -> bytes:
    if stream.packets == 0:
        known = next((one for one in (*_COMMENTS, _FLAC) if packet.startswith(one)), None)
        if known is None:
            raise ValueError("it has a stream of an unknown kind")
        stream.kind = known
        return packet
    if stream.kind == _FLAC:
        return _clean_block(stream, packet)
    before, after = _COMMENTS[stream.kind]
    stream.done = True
    return _blank(packet, before, after)


def _clean_block(stream: _Stream, packet: bytes) -> bytes:
    """A metadata block of FLAC, one in each packet (the Ogg mapping of RFC 9639, section 10.1)."""
    if packet[:1] == _FRAME:
        stream.done = True
        return packet
    stream.done = bool(packet[0] & _LAST)
    kind = packet[0] & ~_LAST
    if kind == _FLAC_COMMENTS:
        return _blank(packet, 4, 0)
    if kind in _FLAC_TEXTS:
        return bytes((packet[0] & _LAST | _FLAC_PADDING,)) + packet[1:4] + bytes(len(packet) - 4)
    return packet


def _blank(packet: bytes, before: int, after: int) -> bytes:
    """Comments of the same length: one text of spaces."""
    room = len(packet) - before - after - _LENGTHS
    if room < 0:
        raise ValueError("its comments are cut")
    texts = room.to_bytes(4, "little") + b" " * room + bytes(4)
    return packet[:before] + texts + packet[len(packet) - after :] if after else packet[:before] + texts


def _write_checksum(data: bytearray, page: _Page) -> None:
    data[page.start + 22 : page.start + 26] = bytes(4)
    value = 0
    for byte in data[page.start : page.end]:
        value = ((value << 8) & 0xFFFFFFFF) ^ _CRC[(value >> 24) ^ byte]
    data[page.start + 22 : page.start + 26] = value.to_bytes(4, "little")
