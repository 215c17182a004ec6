"""Opening ZIP files that somebody else made: Python reads the whole directory into memory, however large it is."""

from __future__ import annotations

import errno
import io
import zipfile
from contextlib import nullcontext
from pathlib import Path
from typing import IO

from desktop_app.domain.foreign_size import MAX_DIRECTORY, ZIP_TAIL, directory_size


def open_limited_zip(source: Path | IO[bytes]) -> zipfile.ZipFile:
    """Open a ZIP file, or the bytes of one, for reading.

    Raises:
        OSError: it can't be read, or its directory is larger than `MAX_DIRECTORY` (`errno.EFBIG`).
        Exception: any error of `zipfile.ZipFile` for a file that is no ZIP or is damaged.
    """
    with source.open("rb") if isinstance(source, Path) else nullcontext(source) as file:
        file.seek(max(0, file.seek(0, io.SEEK_END) - ZIP_TAIL))
        if directory_size(file.read()) > MAX_DIRECTORY:
            raise OSError(errno.EFBIG, "The directory of the ZIP is too large")
    return zipfile.ZipFile(source)
