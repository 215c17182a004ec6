"""Evidence pictures, cleaned within limits of time and memory."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

from PIL import Image

from desktop_app.domain.records.evidence import PictureArea
from desktop_app.reading.picture import READABLE, UNREADABLE, CleanPicture, clean_picture
from desktop_app.reading.worker import limited

SMALL = 4_000_000
"""The pixels and bytes of a picture that is read faster than a separate process starts."""
TIMEOUT = 60.0


def bounded_picture(data: bytes, name: str, longest_side: int, hidden: Sequence[PictureArea] = ()) -> CleanPicture:
    """Clean a picture like `clean_picture`.

    Raises:
        ReadingError: it is not a picture, or it is too large.
        LimitError: reading it takes too much time or memory.
    """
    if is_small(io.BytesIO(data), SMALL):
        return clean_picture(data, name, longest_side, hidden)
    return limited(name, TIMEOUT, clean_picture, data, name, longest_side, tuple(hidden))


def is_small(source: Path | io.BytesIO, most: int) -> bool:
    """Whether a picture is small, by its header, without decoding it. A file that is none is rejected as quickly.

    Args:
        source: the picture.
        most: the maximum number of its bytes and of its pixels.
    """
    size = source.stat().st_size if isinstance(source, Path) else len(source.getbuffer())
    try:
        with Image.open(source, formats=READABLE) as opened:
            return max(size, opened.width * opened.height) <= most
    except UNREADABLE:
        return size <= most
