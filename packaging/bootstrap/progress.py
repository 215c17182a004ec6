"""What a person sees while pip fetches and unpacks packages."""

from __future__ import annotations

import re
import sys
import time

from bootstrap.terminal import say

MEGABYTE = 1_000_000
WIDTH = 79
LARGE = 5 * MEGABYTE
SECONDS_BETWEEN_LINES = 15.0
"""Where lines can't be overwritten, only large files are named, with so many seconds between two lines about one."""


class Progress:
    """Reads pip's output with `--progress-bar raw`, and says how far it is.

    Args:
        total: about how many megabytes are fetched in all.
        beginning: what is said before the first of them.
    """

    def __init__(self, total: int, beginning: str) -> None:
        self._total = total
        self._beginning = beginning
        self._name = ""
        self._fetched = 0  # bytes of the files before this one
        self._current = 0
        self._said_at = 0.0
        self._is_waiting = False
        self._overwrites = sys.stderr.isatty()

    def begin_with(self, fetched: int) -> None:
        """Say how many bytes are here before the next file."""
        self._fetched, self._name, self._current = fetched, "", 0

    def read(self, line: str) -> None:
        """Take one line of pip's output."""
        if found := re.match(r"\s*Downloading (\S+?)(?:-\d\S*)?\.(?:whl|tar\.gz)(\.metadata)?\b", line):
            self._begin("" if found[2] else found[1].rsplit("/", 1)[-1])
        elif found := re.match(r"Progress (\d+) of (\d+)", line):
            self._show(int(found[1]), int(found[2]))
        elif "WARNING: Retrying" in line:
            if not self._is_waiting:
                self._say("The connection does not answer; trying again …")
            self._is_waiting = True
        elif "Attempting to resume" in line:
            self._say(f"The connection broke; the download of {self._name} goes on.")
        elif line.startswith("Installing collected packages"):
            self._say("Unpacking …")

    def _begin(self, name: str) -> None:
        self._fetched += self._current
        self._name, self._current, self._said_at = name, 0, 0.0
        if name and self._beginning:
            say(self._beginning)
            self._beginning = ""

    def _show(self, current: int, size: int) -> None:
        if not self._name:
            return
        self._current = current
        self._is_waiting = False
        text = f"  {self._name}: {_megabytes(current)} of {_megabytes(size)} MB"
        text += f" · in all {(self._fetched + current) // MEGABYTE} of about {self._total} MB"
        if self._overwrites:
            sys.stderr.write(f"\r{text:{WIDTH}}")
            sys.stderr.flush()
        elif size > LARGE and time.monotonic() - self._said_at > SECONDS_BETWEEN_LINES:
            self._said_at = time.monotonic()
            say(text)

    def _say(self, line: str) -> None:
        self.end()
        say(line)

    def end(self) -> None:
        """Remove the line that is overwritten, if one is shown."""
        if self._overwrites:
            sys.stderr.write(f"\r{'':{WIDTH}}\r")
            sys.stderr.flush()


def _megabytes(count: int) -> str:
    return f"{count / MEGABYTE:.1f}"
