"""The caption tracks inside a recording: text tracks of Matroska and WebM.

Sources: RFC 8794 (EBML), RFC 9559 (Matroska), and the Matroska notes on subtitles: `S_TEXT/UTF8` is SubRip, a block of
`S_TEXT/WEBVTT` is a cue's text, and one of WebM's older `D_WEBVTT/…` is its id, its settings and its text in lines.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import IntEnum
from pathlib import Path
from typing import BinaryIO

from desktop_app.domain.captions import MAX_CUES, CaptionTrack, Cue, cue_text, in_order
from desktop_app.domain.language_codes import short_code

MATROSKA = frozenset({"video/webm", "video/x-matroska", "audio/webm", "audio/x-matroska"})
"""Media types of Matroska and WebM."""


class Id(IntEnum):
    """IDs of elements (RFC 9559, section 5.1)."""

    SEGMENT = 0x18538067
    CLUSTER = 0x1F43B675
    TRACKS = 0x1654AE6B
    INFO = 0x1549A966
    TRACK = 0xAE
    GROUP = 0xA0
    TIMESTAMP_SCALE = 0x2AD7B1
    CLUSTER_TIME = 0xE7
    SIMPLE_BLOCK = 0xA3
    BLOCK = 0xA1
    DURATION = 0x9B
    NUMBER = 0xD7
    CODEC = 0x86
    LANGUAGE = 0x22B59C
    LANGUAGE_BCP47 = 0x22B59D
    NAME = 0x536E


INSIDE = {Id.SEGMENT, Id.CLUSTER, Id.TRACKS, Id.INFO, Id.TRACK, Id.GROUP}
"""Elements of which the parts are read."""
VALUES = {
    *(Id.TIMESTAMP_SCALE, Id.CLUSTER_TIME, Id.DURATION, Id.NUMBER, Id.CODEC),
    *(Id.LANGUAGE, Id.LANGUAGE_BCP47, Id.NAME),
}
DEEPEST = 4
"""How deep captions are in a file: a track in the tracks of a segment, or a block in a group of a cluster in it."""
MAX_VALUE = 4096
"""The largest value of an element that is read, in bytes."""
MAX_BLOCK = 64 * 1024
"""The largest block of captions, in bytes."""
USUAL_SCALE = 1_000_000
"""Nanoseconds of a unit of time, where the file states none."""
UNTIL_NEXT = 4_000
"""Milliseconds that a cue without a duration is shown."""
ASS_FIELDS = 8
"""The number of commas before the text of a line in ASS."""


@dataclass(slots=True)
class _Track:
    number: int = 0
    codec: str = ""
    language: str = ""
    name: str = ""
    cues: list[Cue] = field(default_factory=list)

    @property
    def has_text(self) -> bool:
        return self.codec.startswith(("S_TEXT/", "D_WEBVTT/"))


def tracks_in(path: Path) -> tuple[CaptionTrack, ...]:
    """The caption tracks of a recording in Matroska or WebM that have captions.

    Raises:
        ValueError: its structure is invalid.
        OSError: it can't be read.
    """
    with path.open("rb") as file:
        found = _Reader(file, path.stat().st_size).read()
    return tuple(CaptionTrack(short_code(one.language), in_order(one.cues), one.name) for one in found if one.cues)


class _Reader:
    """Walks through the elements of a file, and reads only captions."""

    def __init__(self, file: BinaryIO, size: int) -> None:
        self._file, self._size = file, size
        self._tracks: dict[int, _Track] = {}
        self._scale, self._cluster, self._duration = USUAL_SCALE, 0, 0
        self._open = _Track()
        self._waiting: tuple[_Track, int, str] | None = None
        self._done = False

    def read(self) -> list[_Track]:
        """The text tracks with their cues."""
        self._walk(self._size, 0)
        self._finish()
        return list(self._tracks.values())

    def _walk(self, end: int, depth: int) -> None:
        """Read elements up to a position; one of unknown size is entered, and ends where its parent does."""
        while not self._done and self._file.tell() < end and (head := self._head()):
            kind, size = head
            start = self._file.tell()
            stop = end if size is None else min(end, start + size)
            if kind in (Id.TRACK, Id.GROUP):
                self._begin(kind)
            if kind in INSIDE and depth < DEEPEST:
                self._walk(stop, depth + 1)
                self._close(kind)
            elif kind in VALUES and stop - start <= MAX_VALUE:
                self._take(kind, self._file.read(stop - start))
            elif kind in (Id.SIMPLE_BLOCK, Id.BLOCK):
                self._block(stop - start)
            if stop >= end and size is None:
                return
            self._file.seek(stop)

    def _head(self) -> tuple[int, int | None] | None:
        """The id and the size of the next element; None at the end of the file."""
        first = self._file.read(1)
        if not first:
            return None
        width = _width(first[0])
        kind = int.from_bytes(first + self._file.read(width - 1), "big")
        first = self._file.read(1)
        if not first:
            return None
        width = _width(first[0])
        raw = int.from_bytes(first + self._file.read(width - 1), "big") & ((1 << 7 * width) - 1)
        return kind, None if raw == (1 << 7 * width) - 1 else raw

    def _begin(self, kind: int) -> None:
        if kind == Id.TRACK:
            self._open = _Track()
        self._finish()
        self._duration = 0

    def _close(self, kind: int) -> None:
        if kind == Id.TRACK and self._open.has_text:
            self._tracks[self._open.number] = self._open
        elif kind == Id.TRACKS:
            self._done = not self._tracks  # without captions, the clusters need not be read
        elif kind == Id.GROUP:
            self._finish()

    def _take(self, kind: int, value: bytes) -> None:
        match kind:
            case Id.TIMESTAMP_SCALE:
                self._scale = int.from_bytes(value, "big") or USUAL_SCALE
            case Id.CLUSTER_TIME:
                self._cluster = int.from_bytes(value, "big")
            case Id.DURATION:
                self._duration = int.from_bytes(value, "big")
            case Id.NUMBER:
                self._open.number = int.from_bytes(value, "big")
            case Id.CODEC:
                self._open.codec = _words(value)
            case Id.LANGUAGE if not self._open.language:
                self._open.language = _words(value)
            case Id.LANGUAGE_BCP47:
                self._open.language = _words(value)
            case Id.NAME:
                self._open.name = _words(value)

    def _block(self, size: int) -> None:
        """Read a block (RFC 9559, section 10.2) if it belongs to a track with text and is not laced."""
        self._finish()
        head = self._file.read(min(size, 12))
        if not head:
            return
        width = _width(head[0])
        track = self._tracks.get(int.from_bytes(head[:width], "big") & ((1 << 7 * width) - 1))
        if track is None or size > MAX_BLOCK or len(track.cues) >= MAX_CUES or len(head) < width + 3:
            return
        time = int.from_bytes(head[width : width + 2], "big", signed=True)
        data = head[width + 3 :] + self._file.read(size - len(head))
        self._waiting = (track, self._cluster + time, data.decode("utf-8", "replace"))

    def _finish(self) -> None:
        """Add the cue that was read last, now that its duration is known."""
        if self._waiting is None:
            return
        (track, time, text), self._waiting = self._waiting, None
        unit = self._scale / 1_000_000
        start, lasting = max(0, round(time * unit)), round(self._duration * unit) or UNTIL_NEXT
        if said := cue_text(_said(track.codec, text)):
            track.cues.append(Cue(start, start + lasting, said))
        self._duration = 0


def _said(codec: str, text: str) -> str:
    """The text of a cue, as its codec stores it."""
    if codec.startswith("D_WEBVTT/"):
        return text.split("\n", 2)[-1]
    if codec in ("S_TEXT/ASS", "S_TEXT/SSA"):
        return re.sub(r"\\[Nn]", "\n", text.split(",", ASS_FIELDS)[-1])
    return text


def _words(value: bytes) -> str:
    return value.rstrip(b"\0").decode("utf-8", "replace")


def _width(first: int) -> int:
    if not first:
        raise ValueError("an element has no id")
    return 9 - first.bit_length()
