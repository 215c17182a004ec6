"""A material that is a single HTML file."""

from __future__ import annotations

from pathlib import Path

from desktop_app.reading.codes import ReadingCode
from desktop_app.reading.errors import ReadingError

HTML_LIMIT = 64 * 1024 * 1024
HTML_ENTRY = "index.html"
"""The name of the only part of an HTML file."""


def html_bytes(path: Path) -> bytes:
    """Read a single HTML file.

    Raises:
        ReadingError: it is larger than any page that a person wrote.
    """
    if path.stat().st_size > HTML_LIMIT:
        raise ReadingError(ReadingCode.PAGE_TOO_LARGE, path.name)
    return path.read_bytes()
