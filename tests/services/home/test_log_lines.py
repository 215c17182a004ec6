"""What stands in the log: no control characters, no forged lines, nothing personal."""

from __future__ import annotations

import logging
import sys

from desktop_app.services.home.log_lines import LogFormatter

FORMATTER = LogFormatter("%(levelname)s %(message)s")


def record(text: str, *, error: bool = False) -> logging.LogRecord:
    found = sys.exc_info() if error else None
    return logging.LogRecord("desktop_app", logging.ERROR, __file__, 1, text, None, found)


def test_a_message_commands_no_terminal_and_forges_no_line() -> None:
    line = FORMATTER.format(record("asked \x1b]0;owned\x07\u202e\x9b2J\r\nINFO All is well"))
    assert line == "ERROR asked ]0;owned2J\n    INFO All is well"


def test_of_an_error_stand_its_kind_and_its_place_without_its_message() -> None:
    try:
        int("Anna wrote this"[:4])
    except ValueError:
        line = FORMATTER.format(record("It failed", error=True))
    assert "invalid literal" not in line
    assert line.endswith("\n    ValueError")
    assert "test_log_lines.py" in line
