"""The tracks of an audiobook as files that a player opens."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from desktop_app.domain.file_kinds import ending_of_type
from desktop_app.domain.passages import Chapter
from desktop_app.domain.progress import Control
from desktop_app.files.volume import free_bytes
from desktop_app.reading.audiobook import Audiobook
from desktop_app.reading.bounded_page import bounded_tree
from desktop_app.reading.codes import ReadingCode
from desktop_app.reading.errors import ReadingError

RESERVE = 64 * 1024 * 1024
"""Bytes that unpacked tracks leave free."""


@dataclass(frozen=True, slots=True)
class PlayedTrack:
    """A track of an open audiobook: its entry, its title, its file, and its length in seconds, 0 if it is unknown."""

    entry: str
    title: str
    path: Path
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class PlayedTracks:
    """The unpacked tracks of an audiobook with its table of contents; `close` deletes them."""

    tracks: tuple[PlayedTrack, ...]
    contents: tuple[Chapter, ...]
    close: Callable[[], None]


def unpack_tracks(path: Path, control: Control) -> PlayedTracks:
    """Unpack the tracks of an audiobook into a temporary folder. A damaged track is left out.

    Args:
        path: the package.
        control: reports progress and cancels.

    Raises:
        ReadingError: it has no tracks, or there is no room for them.
        CancelledError: it was cancelled.
    """
    book = Audiobook(path, bounded_tree)
    with closing(book):
        folder = Path(tempfile.mkdtemp(prefix="springshelf-"))
        close = partial(shutil.rmtree, folder, ignore_errors=True)
        try:
            tracks = _unpacked(book, folder, control)
        except BaseException:
            close()
            raise
        there = {one.entry for one in tracks}
        contents = tuple(one for one in book.list.contents if one.href.partition("#")[0] in there)
        return PlayedTracks(tuple(tracks), contents, close)


def _unpacked(book: Audiobook, folder: Path, control: Control) -> list[PlayedTrack]:
    needed = book.size + RESERVE
    if needed > free_bytes(folder):
        megabytes = needed // 1_000_000 + 1
        raise ReadingError(ReadingCode.NO_ROOM_TO_PLAY, "", needed=megabytes, place=str(folder.parent))
    tracks: dict[str, PlayedTrack] = {}
    for number, track in enumerate(book.list.tracks):
        control.check(track.title)
        control.report(number, len(book.list.tracks), track.title)
        target = folder / f"{number}.{ending_of_type(track.media_type)}"
        try:
            book.unpack(track, target, control)
        except ReadingError:
            continue
        tracks.setdefault(track.entry, PlayedTrack(track.entry, track.title, target, track.seconds))
    if not tracks:
        raise ReadingError(ReadingCode.NO_TRACKS, "")
    return list(tracks.values())
