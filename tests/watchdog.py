"""Notes how long a window does not answer."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt, QTimer

HEARTBEAT = 2
"""Milliseconds between two looks."""


class Watchdog:
    """Notes the longest time between two of its looks."""

    def __init__(self) -> None:
        self.longest, self._last = 0.0, time.perf_counter()
        self._timer = QTimer(interval=HEARTBEAT, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now

    def take(self) -> float:
        """The longest since this was asked last, in milliseconds."""
        self._look()
        found, self.longest = self.longest, 0.0
        return found * 1000

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
