"""The captions of a recording: those that were beside its file, and those inside it."""

from __future__ import annotations

from desktop_app.domain.captions import CaptionTrack, cues_in
from desktop_app.reading.caption_tracks import MATROSKA, tracks_in
from desktop_app.reading.errors import ReadingError
from desktop_app.reading.worker import limited
from desktop_app.services.shelf.shelf import OpenedFile

TIMEOUT = 20.0
"""Seconds: without captions, a recording can still be played."""


def captions_of(file: OpenedFile) -> tuple[CaptionTrack, ...]:
    """The captions of a recording, those beside it first; without those inside it if they can't be read.

    What is inside and beside is there once.
    """
    beside = (CaptionTrack(one.language, cues_in(one.text)) for one in file.captions)
    tracks = [track for track in beside if track.cues]
    told = {(track.language, _words(track)) for track in tracks}
    return (*tracks, *(one for one in _inside(file) if (one.language, _words(one)) not in told))


def _words(track: CaptionTrack) -> tuple[str, ...]:
    """What a track says: inside a recording, it may begin some milliseconds earlier."""
    return tuple(cue.text for cue in track.cues)


def _inside(file: OpenedFile) -> tuple[CaptionTrack, ...]:
    if file.media_type not in MATROSKA:
        return ()
    try:
        return limited(file.path.name, TIMEOUT, tracks_in, file.path)
    except (ReadingError, ValueError, OSError):
        return ()
