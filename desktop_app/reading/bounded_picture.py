"""Evidence pictures, cleaned within limits of time and memory."""

from __future__ import annotations

import io
from collections.abc import Sequence

from PIL import Image

from desktop_app.domain.records.evidence import PictureArea
from desktop_app.reading.picture import READABLE, UNREADABLE, CleanPicture, clean_picture
from desktop_app.reading.worker import limited

SMALL = 4_000_000
"""The pixels and bytes of a picture that is read faster than a separate process starts."""
TIMEOUT = 60.0


def bounded_picture(
    data: bytes, name: str, longest_side: int, hidden: Sequence[PictureArea] = (), turns: int = 0
) -> CleanPicture:
    """Clean a picture like `clean_picture`.

    Raises:
        ReadingError: it is not a picture, or it is too large.
        LimitError: reading it takes too much time or memory.
    """
    if _is_small(data):
        return clean_picture(data, name, longest_side, hidden, turns)
    return limited(name, TIMEOUT, clean_picture, data, name, longest_side, tuple(hidden), turns)


def _is_small(data: bytes) -> bool:
    """Whether a picture is small, by its header, without decoding it."""
    try:
        with Image.open(io.BytesIO(data), formats=READABLE) as opened:
            return max(len(data), opened.width * opened.height) <= SMALL
    except UNREADABLE:
        return True  # it is rejected as quickly in this process
