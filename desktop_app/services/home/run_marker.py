"""Finds out at a start of the window whether the last one ended properly, and what is known where it did not.

`running.json` in the home is there while a window is open. Python's `faulthandler` writes into `logs/crash.log` where
each thread was when the system ended the program: files, lines and functions, no values. So nothing of what a person
wrote is in it. The next start moves both into `logs/last-crash.log`, which `doctor` names.
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
"""Bytes of a trace that are kept."""
PRIVATE = 0o600


@dataclass(frozen=True, slots=True)
class BrokenRun:
    """A window that did not end properly: when it was started, and the trace, empty where nothing could be noted."""

    started: str
    trace: str

    @property
    def crashed(self) -> bool:
        """Whether the program itself failed; else it was ended from outside, or the power went."""
        return bool(self.trace)

    @property
    def report(self) -> str:
        """What a maintainer wants to see."""
        how = "crashed" if self.crashed else "was ended from outside, or the computer was switched off"
        return f"Springshelf {__version__}\nThe window that was started at {self.started} {how}.\n{self.trace}"


class RunMarker:
    """Marks one run of the window over a home. Where the home can't be written, it marks nothing."""

    def __init__(self, home: Path) -> None:
        self._running, self._folder = home / RUNNING, home / FOLDER
        self._trace: IO[bytes] | None = None

    def begin(self, now: datetime) -> BrokenRun | None:
        """Mark that a window is open; call it only when no other window is.

        Returns:
            The last run where it did not end properly.
        """
        broken = self.unfinished()
        with suppress(OSError):
            if broken is not None:
                write_atomically(self._folder / RECORD, broken.report.encode(), public=False)
            started = {"started": now.isoformat(timespec="seconds")}
            write_atomically(self._running, json.dumps(started).encode(), public=False)
        return broken

    def unfinished(self) -> BrokenRun | None:
        """What is marked now: a window that is open, or one that did not end properly."""
        try:
            found = json.loads(_read(self._running))
        except OSError:
            return None
        except (ValueError, RecursionError):  # the power went while it was written
            found = None
        started = found.get("started") if isinstance(found, dict) else None
        trace = ""
        with suppress(OSError):
            trace = _read(self._folder / TRACE).decode(errors="replace")
        return BrokenRun(started if isinstance(started, str) else "an unknown time", trace)

    def open_trace(self) -> IO[bytes] | None:
        """A new file for `faulthandler` to write into, open until `end`; None where none can be written."""
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            (self._folder / TRACE).unlink(missing_ok=True)
            (self._folder / TRACE).touch(PRIVATE, exist_ok=False)
            self._trace = (self._folder / TRACE).open("wb")
        return self._trace

    def end(self) -> None:
        """The window ended properly."""
        if self._trace is not None:
            self._trace.close()
        with suppress(OSError):
            (self._folder / TRACE).unlink(missing_ok=True)
            self._running.unlink(missing_ok=True)


def last_record(home: Path) -> Path | None:
    """The report on the last run that did not end properly, if there was one."""
    record = home / FOLDER / RECORD
    return record if record.is_file() else None


def _read(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(MAX_TRACE_SIZE)
