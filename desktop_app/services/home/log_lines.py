"""The lines of the log: nothing personal, and nothing that commands a terminal in which somebody reads them."""

from __future__ import annotations

import logging

from desktop_app.domain.errors import stack_of
from desktop_app.domain.foreign_text import shown_text


class LogFormatter(logging.Formatter):
    """Formats records without control characters, and errors by their kind and where they happened.

    The message of an error is left out: it may quote a title, a name or an address. A line that belongs to the record
    above it is indented, so that no text can pass for a record.
    """

    def format(self, record: logging.LogRecord) -> str:
        """The line of a record, with further lines below it."""
        return shown_text(super().format(record)).replace("\n", "\n    ")

    def formatException(self, ei: object) -> str:  # noqa: N802 - the name that logging gives it
        """The kind of an error and where it happened. `ei` is what `sys.exc_info` gives."""
        error = ei[1] if isinstance(ei, tuple) else None
        return f"{stack_of(error)}{type(error).__qualname__}" if isinstance(error, BaseException) else ""
