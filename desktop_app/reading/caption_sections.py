"""The transcripts inside a recording as text, so that search and `read` have them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path

from desktop_app.domain.audiobook import RECORDING
from desktop_app.domain.captions import Cue
from desktop_app.domain.language_names import language_name
from desktop_app.domain.passages import TextSection
from desktop_app.reading.caption_tracks import tracks_in

TOGETHER = 30_000
"""Milliseconds of a recording that are one section."""
SECOND = 1_000


def caption_sections(path: Path) -> Iterator[TextSection]:
    """The transcripts of a recording in Matroska or WebM, one language after the other.

    The entry of a section names its second (Media Fragments, section 4.2.1), its heading the language.
    A recording with an invalid structure has none: it may play anyway.
    """
    try:
        tracks = tracks_in(path)
    except ValueError:
        return
    for track in tracks:
        for _, some in groupby(track.cues, lambda cue: cue.start // TOGETHER):
            yield _section(some, track.language)


def _section(some: Iterable[Cue], language: str) -> TextSection:
    cues = list(some)
    text = "\n".join(" ".join(cue.text.split()) for cue in cues)
    return TextSection(f"{RECORDING}#t={cues[0].start // SECOND}", language_name(language), text)
