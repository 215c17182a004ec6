"""The lines of the log: no personal data, and no control characters that could affect a terminal."""

from __future__ import annotations

import logging

from desktop_app.domain.errors import stack_of
from desktop_app.domain.foreign_text import shown_text


class LogFormatter(logging.Formatter):
    """Formats records without control characters, and errors as their type and location.

    The message of an error is left out, because it may quote a title, a name or an address. Further lines of a record
    are indented, so that no text can look like another record.
    """

    def format(self, record: logging.LogRecord) -> str:
        """The line of a record, with indented further lines."""
        return shown_text(super().format(record)).replace("\n", "\n    ")

    def formatException(self, ei: object) -> str:  # noqa: N802 - the name in `logging`
        """The type of an error and its location. `ei` is the result of `sys.exc_info`."""
        error = ei[1] if isinstance(ei, tuple) else None
        return f"{stack_of(error)}{type(error).__qualname__}" if isinstance(error, BaseException) else ""
