"""Whether a file ends where its format says that it ends."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import BinaryIO


class FileEnding(Enum):
    """What the end of a file shows."""

    WHOLE = "whole"
    CUT = "cut"
    DOUBTFUL = "doubtful"
    """Most whole files of this format end in another way, but this end is allowed (HTML without end tags)."""
    UNKNOWN = "unknown"
    """The format has no end that can be recognised, as plain text, or is not known here."""


FindEnding = Callable[[BinaryIO, int, str], FileEnding]
"""Finds out how a file ends, from its bytes, its size and its stated media type."""


def unknown_ending(_file: BinaryIO, _size: int, _media_type: str) -> FileEnding:
    """For where no format is looked at."""
    return FileEnding.UNKNOWN
