"""How fast bytes come: counted for the person who waits, and slowed where a line is shared."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from threading import Lock

WINDOW = 5.0
"""Seconds over which the speed is measured."""
MAX_SLEEP = 0.2
"""Seconds that a slowed download sleeps at most before it looks whether it should stop."""


class RateLimiter:
    """Counts what all downloads bring together, and keeps them below a rate. For several threads at a time.

    Args:
        clock: seconds that only go on.
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
        """A piece has come. Waits as long as the rate asks for; 0 is no limit."""
        with self._lock:
            now = self._clock()
            self.total += size
            rate = self.bytes_per_second
            self._free_at = max(now, self._free_at) + size / rate if rate else 0.0
            until = self._free_at
        while rate and (left := until - self._clock()) > 0:
            self._sleep(min(left, MAX_SLEEP))
        with self._lock:
            # Counted after the wait: else a slowed line would seem fast for as long as it waits.
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
        if len(recent) <= 1:  # a speed lies between two moments
            return 0.0
        # The first piece came before the first moment.
        return sum(size for _, size in recent[1:]) / max(now - recent[0][0], 0.001)
