"""Audiobooks: a list of tracks in reading order, with a table of contents.

A catalogue offers an audiobook as one file, a package, or as a list of tracks that are files of their own. What is kept
of such a list is a package, too, with the list and all its tracks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from desktop_app.domain.passages import Chapter

AUDIOBOOK, LPF, ZIP = "application/audiobook+zip", "application/lpf+zip", "application/zip"
MANIFEST, PLAYLIST = "application/audiobook+json", "audio/x-mpegurl"
PACKAGES = frozenset({AUDIOBOOK, LPF, ZIP})
"""Types of files that contain tracks. A ZIP may also contain anything else."""
RECORDING = "recording"
"""The entry of a single recording, which is no package."""
TRACK_LISTS = frozenset({MANIFEST, PLAYLIST})
"""Types of files that name tracks which are files of their own."""
_SECOND = re.compile(r"t=(?:npt:)?(\d{1,9}(?:\.\d{1,9})?)")


@dataclass(frozen=True, slots=True)
class Track:
    """A track.

    `entry` is its address, or its name in a package; `seconds` is its length, 0 if it is unknown; `size` counts bytes,
    None if it is not stated; `bitrate` is in kbit a second, 0 if it is unknown.
    """

    entry: str
    title: str = ""
    media_type: str = ""
    seconds: float = 0.0
    size: int | None = None
    bitrate: float = 0.0


@dataclass(frozen=True, slots=True)
class TrackList:
    """The tracks of an audiobook in reading order; texts are empty if they are not stated.

    `contents` has a chapter for each entry of its table of contents, with the entry of the track and, behind `#t=`, the
    second at which the chapter begins. `contents_page` is the address of a web page with the table of contents.
    """

    tracks: tuple[Track, ...]
    title: str = ""
    people: tuple[str, ...] = ()
    language: str = ""
    published: str = ""
    text: str = ""
    cover: str = ""
    contents: tuple[Chapter, ...] = ()
    contents_page: str = ""


def place_in_track(href: str) -> tuple[str, float]:
    """The entry and the second that a chapter leads to (Media Fragments URI 1.0, section 4.2.1)."""
    entry, _, fragment = href.partition("#")
    found = _SECOND.match(fragment)
    return entry, float(found[1]) if found else 0.0


def kept_type(media_type: str) -> str:
    """The type of the file that is kept of a file with this type: of a list of tracks, a package."""
    return AUDIOBOOK if media_type in TRACK_LISTS else media_type


def clock_text(seconds: float) -> str:
    """A length or a place in a recording, as players show it: `3:05`, `1:02:09`."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
