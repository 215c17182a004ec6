"""Measuring the download speed, and limiting it on shared connections."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from threading import Lock

WINDOW = 5.0
"""Seconds over which the speed is measured."""
MAX_SLEEP = 0.2
"""The maximum seconds that a limited download sleeps before it checks for a cancel."""


class RateLimiter:
    """Counts the bytes of all downloads, and limits their rate. Thread-safe.

    Args:
        clock: a monotonic clock in seconds.
        sleep: waits that many seconds.
    """

    def __init__(
        self, clock: Callable[[], float] = time.monotonic, sleep: Callable[[float], None] = time.sleep
    ) -> None:
        self._clock = clock
        self._sleep = sleep
        self._lock = Lock()
        self._pieces: deque[tuple[float, int]] = deque()
        self._free_at = 0.0
        self.bytes_per_second = 0
        self.total = 0

    def count(self, size: int) -> None:
        """Count a piece. Waits as long as the rate requires; 0 means no limit."""
        with self._lock:
            now = self._clock()
            self.total += size
            rate = self.bytes_per_second
            self._free_at = max(now, self._free_at) + size / rate if rate else 0.0
            until = self._free_at
        while rate and (left := until - self._clock()) > 0:
            self._sleep(min(left, MAX_SLEEP))
        with self._lock:
            # Counted after the wait; otherwise a limited download would seem fast while it waits.
            now = self._clock()
            self._pieces.append((now, size))
            while self._pieces[0][0] < now - WINDOW:
                self._pieces.popleft()

    @property
    def speed(self) -> float:
        """Bytes per second, over the last few seconds."""
        with self._lock:
            now = self._clock()
            recent = [(at, size) for at, size in self._pieces if at >= now - WINDOW]
        if len(recent) <= 1:  # a speed needs two times
            return 0.0
        # The first piece arrived before the first time.
        return sum(size for _, size in recent[1:]) / max(now - recent[0][0], 0.001)
