"""How many files a server is asked for at once: its answers decide.

The number grows by one with each group of files that arrived, and is halved when the server says that it is busy
(429 or 503) or leaves requests without an answer: additive increase and multiplicative decrease, as TCP does it (D.-M.
Chiu and R. Jain, "Analysis of the increase and decrease algorithms for congestion avoidance in computer networks",
Computer Networks and ISDN Systems 17, 1989).
"""

from __future__ import annotations

NEAR, NEAR_MOST = 0.005, 2
"""A server that answers within so many seconds gets few connections: there is no time between answers to use."""
FIRST, MOST = 4, 8
"""The number for a server that was not asked before, and the maximum; browsers open six connections to a host."""


class OriginLimits:
    """The numbers of all servers of one run."""

    def __init__(self) -> None:
        self._allowed: dict[str, int] = {}
        self._reduced: set[str] = set()

    def allowed(self, place: str) -> int:
        """How many connections to a server may be busy at once."""
        return self._allowed.get(place, FIRST)

    def is_reduced(self, place: str) -> bool:
        """Whether a server gets fewer requests at once than before, because it was too busy."""
        return place in self._reduced

    def note_good(self, place: str, wait: float) -> None:
        """A group of files arrived.

        Args:
            place: the server.
            wait: the shortest time in seconds that it took to answer.
        """
        if wait < NEAR:
            self._allowed[place] = min(NEAR_MOST, self.allowed(place) + 1)
            self._reduced.discard(place)
            return
        self._allowed[place] = min(MOST, self.allowed(place) + 1)
        if self._allowed[place] >= FIRST:
            self._reduced.discard(place)

    def note_busy(self, place: str) -> bool:
        """The server is too busy; returns whether it was so although it was asked for one file at a time."""
        before = self.allowed(place)
        self._allowed[place] = max(1, before // 2)
        self._reduced.add(place)
        return before == 1
