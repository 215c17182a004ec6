"""Pictures for the window that take too long to decode there, as smaller copies."""

from __future__ import annotations

from desktop_app.reading.bounded_picture import bounded_picture
from desktop_app.reading.errors import ReadingError


def small_picture(data: bytes, longest_side: int) -> bytes:
    """A copy of a picture as JPEG or PNG, made within limits of time and memory; empty if it can't be read.

    Args:
        data: the picture's file.
        longest_side: the maximum length of the copy's longer side in pixels.
    """
    try:
        return bounded_picture(data, "", longest_side).data
    except ReadingError:
        return b""
