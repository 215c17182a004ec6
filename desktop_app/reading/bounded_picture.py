"""Evidence pictures, cleaned within limits of time and memory."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

from PIL import Image

from desktop_app.domain.foreign_size import MAX_WORK, picture_work
from desktop_app.domain.records.evidence import PictureArea
from desktop_app.reading.codes import ReadingCode
from desktop_app.reading.errors import ReadingError
from desktop_app.reading.picture import READABLE, UNREADABLE, CleanPicture, clean_picture
from desktop_app.reading.worker import limited

SMALL = 4_000_000
"""The pixels and bytes of a picture that is read faster than a separate process starts."""
TIMEOUT = 60.0
QUICK_FORMATS = ("JPEG", "PNG")
"""The formats that this program stores, whose decoders need little more than their pixels."""
QUICK_WORK = 25_000_000
"""The pixels and bytes of such a picture that is decoded in a moment; evidence that this program stored has fewer."""
MAX_PRINTED_SIDE = 3200
"""The longest side in pixels of a smaller copy: more than a printer shows on a page."""


def bounded_picture(
    data: bytes, name: str, longest_side: int, hidden: Sequence[PictureArea] = (), turns: int = 0
) -> CleanPicture:
    """Clean a picture like `clean_picture`.

    Raises:
        ReadingError: it is not a picture, or it is too large.
        LimitError: reading it takes too much time or memory.
    """
    if is_small(io.BytesIO(data), SMALL):
        return clean_picture(data, name, longest_side, hidden, turns)
    return limited(name, TIMEOUT, clean_picture, data, name, longest_side, tuple(hidden), turns)


def printable_picture(data: bytes, name: str) -> bytes:
    """The picture itself if it is decoded in a moment, otherwise a smaller copy.

    Evidence that another program wrote into a journal may be any file that calls itself a picture.

    Args:
        data: the picture's file.
        name: its name in messages.

    Raises:
        ReadingError: it is not a picture, or it is too large.
        LimitError: reading it takes too much time or memory.
    """
    # The work is estimated first: a reader of PNG unpacks texts before it knows the size.
    work = picture_work(data)
    if work <= QUICK_WORK and _is_quick(data):
        return data
    if work > MAX_WORK:
        raise ReadingError(ReadingCode.PICTURE_TOO_LARGE, name)
    return limited(name, TIMEOUT, clean_picture, data, name, MAX_PRINTED_SIDE).data


def picture_size(data: bytes) -> tuple[int, int] | None:
    """The width and height of a picture in pixels by its header; None if it is not a picture."""
    try:
        with Image.open(io.BytesIO(data), formats=READABLE) as opened:
            return opened.size
    except UNREADABLE:
        return None


def _is_quick(data: bytes) -> bool:
    try:
        with Image.open(io.BytesIO(data), formats=QUICK_FORMATS) as opened:
            return max(len(data), opened.width * opened.height) <= QUICK_WORK
    except UNREADABLE:
        return False


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
