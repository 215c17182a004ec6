"""The files of the log in a home."""

from __future__ import annotations

import logging
import os
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from desktop_app.services.home.log_lines import LogFormatter

LOG_BYTES, LOG_FILES = 512 * 1024, 3


class LogFile(RotatingFileHandler):
    """The private files of the log. If they can't be written, the program continues without a log."""

    def _open(self) -> TextIOWrapper:
        descriptor = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        return TextIOWrapper(os.fdopen(descriptor, "ab"), encoding=self.encoding)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the name in `logging`
        """Ignore the error: on a full or write-protected disk, each line of the log would fail."""


def log_into(folder: Path, *, verbose: bool) -> None:
    """Write the program's log into rotating files in a folder, in place of those of before."""
    handler = LogFile(
        folder / "springshelf.log", maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8", delay=True
    )
    handler.setFormatter(LogFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logger = logging.getLogger("desktop_app")
    for old in logger.handlers[:]:
        logger.removeHandler(old)
        old.close()
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG if verbose else logging.INFO)
