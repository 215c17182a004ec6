"""Captions of a recording: what is shown while it plays, and as a transcript beside it.

Sources: WebVTT (W3C), sections 4 and 6; SubRip, which no document defines, as players write it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import unescape

TIMES = re.compile(r"^\s*(?:(\d+):)?(\d{1,2}):(\d{2})[.,](\d{1,3})\s*-->\s*(?:(\d+):)?(\d{1,2}):(\d{2})[.,](\d{1,3})")
TAG = re.compile(r"</?[A-Za-z][^<>]*>|<\d[\d:.]*>|\{\\[^{}]*\}")
"""Markup of WebVTT and of SubRip, times inside a cue, and positions that some programs write in braces."""
VOICE = re.compile(r"<v(?:\.[^\s>]*)?\s+([^<>]+)>")
CAPTION_ENDINGS = frozenset({".vtt", ".srt"})
MAX_CAPTIONS_SIZE = 1024 * 1024
"""Bytes of a file: the captions of a whole day have fewer."""
MAX_CUES = 20_000
MAX_TEXT = 2_000
"""Characters of a cue."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A caption: its text, and when it begins and ends, in milliseconds."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class CaptionTrack:
    """The captions of a recording in a language (BCP 47, empty if unknown), in the order of time.

    `title` is what the recording calls the track.
    """

    language: str
    cues: tuple[Cue, ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class CaptionFile:
    """A file of captions (WebVTT or SubRip) that was beside a recording: its text, and its language if it is known."""

    language: str
    text: str


def cues_in(text: str) -> tuple[Cue, ...]:
    """The cues in a file of captions, WebVTT or SubRip; blocks that are none are left out."""
    found = []
    for block in re.split(r"\n\s*\n", text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")):
        lines = block.strip("\n").split("\n")
        place = next((number for number, line in enumerate(lines) if TIMES.match(line)), None)
        times = TIMES.match(lines[place]) if place is not None else None
        if times is None or place is None:
            continue
        said = cue_text("\n".join(lines[place + 1 :]))
        start, end = _milliseconds(times.groups()[:4]), _milliseconds(times.groups()[4:])
        if said and end > start:
            found.append(Cue(start, end, said))
        if len(found) == MAX_CUES:
            break
    return in_order(found)


def in_order(cues: Iterable[Cue]) -> tuple[Cue, ...]:
    """The cues by the time at which they begin."""
    return tuple(sorted(cues, key=lambda cue: (cue.start, cue.end)))


def cue_text(marked: str) -> str:
    """The text of a cue without markup; who speaks is named before it."""
    named = VOICE.sub(lambda voice: f"{voice[1].strip()}: ", marked)
    lines = unescape(TAG.sub("", named)).split("\n")
    return "\n".join(filter(None, (" ".join(line.split()) for line in lines)))[:MAX_TEXT]


def _milliseconds(parts: Sequence[str | None]) -> int:
    hours, minutes, seconds, rest = parts
    whole = int(hours or 0) * 3600 + int(minutes or 0) * 60 + int(seconds or 0)
    return whole * 1000 + int((rest or "0").ljust(3, "0"))


def cue_at(cues: Sequence[Cue], time: int) -> int | None:
    """The index of the cue that is shown at a time in milliseconds; the last one that began, if several are."""
    place = bisect_right(cues, time, key=lambda cue: cue.start) - 1
    return place if place >= 0 and time < cues[place].end else None


def best_track(tracks: Sequence[CaptionTrack], languages: Iterable[str]) -> int | None:
    """The index of the track in the first of some languages that there is; else of the first track."""
    for wanted in filter(None, languages):
        for number, track in enumerate(tracks):
            if _primary(track.language) == _primary(wanted):
                return number
    return 0 if tracks else None


def _primary(language: str) -> str:
    return language.lower().partition("-")[0]
