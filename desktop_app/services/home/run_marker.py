"""Detects at a start of the window whether the last run ended properly, and what is known if it did not.

`running.json` in the home exists while a window is open. If the system ends the program, Python's `faulthandler` writes
the stack of each thread into `logs/crash.log`: files, lines and functions, but no values, so nothing that a person
wrote. The next start moves both into `logs/last-crash.log`, which `doctor` reports.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO

from desktop_app import __version__
from desktop_app.files.atomic_file import write_atomically

RUNNING, FOLDER, TRACE, RECORD = "running.json", "logs", "crash.log", "last-crash.log"
MAX_TRACE_SIZE = 64 * 1024
"""The maximum size of a stored trace."""
PRIVATE = 0o600


@dataclass(frozen=True, slots=True)
class BrokenRun:
    """A run that did not end properly: its start, and the trace, which is empty if none could be written."""

    started: str
    trace: str

    @property
    def crashed(self) -> bool:
        """Whether the program crashed; otherwise it was killed, or the power failed."""
        return bool(self.trace)

    @property
    def report(self) -> str:
        """The details for a maintainer."""
        how = "crashed" if self.crashed else "was ended from outside, or the computer was switched off"
        return f"Springshelf {__version__}\nThe window that was started at {self.started} {how}.\n{self.trace}"


class RunMarker:
    """Marks one run of the window in a home. In a home without write access it does nothing."""

    def __init__(self, home: Path) -> None:
        self._running, self._folder = home / RUNNING, home / FOLDER
        self._trace: IO[bytes] | None = None

    def begin(self, now: datetime) -> BrokenRun | None:
        """Mark that a window is open; call it only if no other window is open.

        Returns:
            The last run if it did not end properly.
        """
        broken = self.unfinished()
        with suppress(OSError):
            if broken is not None:
                write_atomically(self._folder / RECORD, broken.report.encode(), public=False)
            started = {"started": now.isoformat(timespec="seconds")}
            write_atomically(self._running, json.dumps(started).encode(), public=False)
        return broken

    def unfinished(self) -> BrokenRun | None:
        """The current mark: an open window, or a run that did not end properly."""
        try:
            found = json.loads(_read(self._running))
        except OSError:
            return None
        except (ValueError, RecursionError):  # the power failed while it was written
            found = None
        started = found.get("started") if isinstance(found, dict) else None
        trace = ""
        with suppress(OSError):
            trace = _read(self._folder / TRACE).decode(errors="replace")
        return BrokenRun(started if isinstance(started, str) else "an unknown time", trace)

    def open_trace(self) -> IO[bytes] | None:
        """Open a new file for `faulthandler`, until `end`; None if it can't be written."""
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            (self._folder / TRACE).unlink(missing_ok=True)
            (self._folder / TRACE).touch(PRIVATE, exist_ok=False)
            self._trace = (self._folder / TRACE).open("wb")
        return self._trace

    def end(self) -> None:
        """Remove the mark, because the window ended properly."""
        if self._trace is not None:
            self._trace.close()
        with suppress(OSError):
            (self._folder / TRACE).unlink(missing_ok=True)
            self._running.unlink(missing_ok=True)


def last_record(home: Path) -> Path | None:
    """The report on the last run that did not end properly, if there is one."""
    record = home / FOLDER / RECORD
    return record if record.is_file() else None


def _read(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(MAX_TRACE_SIZE)
