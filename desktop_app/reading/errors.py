"""Failures of opening a file.

SpringshelfError
└── ReadingError    the file can't be read as what it should be
    └── LimitError  reading it takes more time or memory than a reasonable file needs
"""

from __future__ import annotations

from desktop_app.domain.errors import SpringshelfError


class ReadingError(SpringshelfError):
    """A file can't be read as what it should be."""


class LimitError(ReadingError):
    """Reading a file takes more time or memory than a reasonable file needs, or crashed the process that read it."""
