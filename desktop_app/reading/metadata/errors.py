"""Why a file is not taken: it can't be freed of what it tells."""

from __future__ import annotations

from desktop_app.reading.errors import ReadingError


class MetadataError(ReadingError):
    """A file may tell the place, the time or the device, and can't be freed of it."""
