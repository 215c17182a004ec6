"""The error for a file from which private metadata can't be removed."""

from __future__ import annotations

from desktop_app.reading.errors import ReadingError


class MetadataError(ReadingError):
    """A file may contain the place, the time or the device, and they can't be removed."""
