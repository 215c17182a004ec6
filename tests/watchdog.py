"""Notes how long a window does not answer."""

from __future__ import annotations

import os
import sys
import time
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer

HEARTBEAT = 2
"""Milliseconds between two looks."""
SCHEDULED = "/proc/thread-self/schedstat"
"""Nanoseconds that this thread ran, and that it waited for a processor (Linux)."""
LONGEST_LINE = 100


@dataclass(frozen=True, slots=True, order=True)
class Silence:
    """A time between two looks, in milliseconds.

    Args:
        longest: by the clock.
        worked: the processor time of the window's own thread in it.
        queued: the time in it in which other programs kept the processors from that thread.
    """

    longest: float = 0.0
    worked: float = 0.0
    queued: float = 0.0


class Watchdog:
    """Notes the longest time between two of its looks."""

    def __init__(self) -> None:
        self._scheduled = os.open(SCHEDULED, os.O_RDONLY) if sys.platform == "linux" else None
        self._longest, self._last = Silence(), self._now()
        self._timer = QTimer(interval=HEARTBEAT, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        now = self._now()
        found = Silence(*(1000 * (one - before) for one, before in zip(now, self._last, strict=True)))
        self._longest, self._last = max(self._longest, found), now

    def take(self) -> float:
        """The longest since this was asked last, in milliseconds."""
        return self.take_silence().longest

    def take_silence(self) -> Silence:
        """The longest since this was asked last, with what happened in it."""
        self._look()
        found, self._longest = self._longest, Silence()
        return found

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
        if self._scheduled is not None:
            os.close(self._scheduled)
            self._scheduled = None

    def _now(self) -> tuple[float, float, float]:
        """The clock, and what this thread has worked and was queued, in seconds."""
        queued = 0.0
        if self._scheduled is not None:
            queued = int(os.pread(self._scheduled, LONGEST_LINE, 0).split()[1]) / 1e9
        return time.perf_counter(), time.thread_time(), queued
