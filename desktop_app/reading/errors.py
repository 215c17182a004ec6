"""Failures of opening a file.

SpringshelfError
└── ReadingError   the file can't be read as what it should be
"""

from __future__ import annotations

from desktop_app.domain.errors import SpringshelfError


class ReadingError(SpringshelfError):
    """A file can't be read as what it should be."""
