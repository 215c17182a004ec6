"""The captions beside a recording that a person adds: `talk.vtt`, `talk.srt`, or `talk.fr.vtt` in French."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from desktop_app.domain.captions import CAPTION_ENDINGS, MAX_CAPTIONS_SIZE, CaptionFile, cues_in
from desktop_app.domain.editions import is_language
from desktop_app.domain.foreign_encoding import decoded
from desktop_app.domain.language_codes import short_code
from desktop_app.files.limited_file import read_limited

MOST = 20
"""The maximum number of languages."""


def is_captions(path: Path) -> bool:
    """Whether the name of a file says that it has captions."""
    return path.suffix.lower() in CAPTION_ENDINGS


def belongs_to(captions: Path, recordings: Iterable[Path]) -> bool:
    """Whether captions have the name of one of some recordings in the same folder."""
    return any(_language(captions, one) is not None for one in recordings if not is_captions(one))


def captions_beside(path: Path, media_type: str) -> tuple[CaptionFile, ...]:
    """The captions beside a recording, sorted by name; those that can't be read are left out."""
    if not media_type.startswith(("audio/", "video/")):
        return ()
    try:
        beside = sorted(one for one in path.parent.iterdir() if is_captions(one))
    except OSError:
        return ()
    found = []
    for one in beside:
        language = _language(one, path)
        if language is None:
            continue
        try:
            text = decoded(read_limited(one, MAX_CAPTIONS_SIZE))
        except OSError:
            continue
        if cues_in(text):
            found.append(CaptionFile(language, text))
    return tuple(found[:MOST])


def _language(captions: Path, recording: Path) -> str | None:
    """The language that the name of captions states, empty if it states none; None if it names another recording."""
    if captions.parent != recording.parent:
        return None
    name, stem = captions.stem.casefold(), recording.stem.casefold()
    if name == stem:
        return ""
    code = captions.stem[len(stem) + 1 :]
    return short_code(code) if name.startswith(f"{stem}.") and is_language(code) else None
