"""Reading files that somebody else may have written: no more of them than they should contain."""

from __future__ import annotations

import errno
from pathlib import Path

MAX_TEXT_SIZE = 1024 * 1024
"""The maximum size of a text that a person wrote: a description, a campaign, a page. Books have half as much."""


def read_limited(path: Path, size: int) -> bytes:
    """The bytes of a file.

    Args:
        path: the file.
        size: the maximum number of bytes.

    Raises:
        OSError: it can't be read, or is larger (`errno.EFBIG`).
    """
    with path.open("rb") as file:
        data = file.read(size + 1)
    if len(data) > size:
        raise OSError(errno.EFBIG, "The file is too large", str(path))
    return data
