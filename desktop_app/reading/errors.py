"""Failures of opening a file.

SpringshelfError
└── ReadingError    the file can't be read as the expected type
    └── LimitError  reading it takes more time or memory than a reasonable file needs
"""

from __future__ import annotations

from desktop_app.domain.errors import SpringshelfError
from desktop_app.reading.codes import SPOILED


class ReadingError(SpringshelfError):
    """A file can't be read as the expected type."""


class LimitError(ReadingError):
    """Reading a file takes more time or memory than a reasonable file needs, or crashed the process that read it."""


def explained(error: ReadingError, subject: str, *, spoiled: bool) -> ReadingError:
    """The same error about `subject`.

    Args:
        error: why a file can't be read.
        subject: the title of the material.
        spoiled: whether the file has changed on this computer since it was kept, so that keeping it again helps.
    """
    code = SPOILED.get(error.code, error.code) if spoiled else error.code
    return type(error)(code, subject, **error.message.parameters)
