"""Progress and cancellation of long operations."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event

from desktop_app.domain.errors import CancelledError

Report = Callable[[int, int, str], None]
"""Called with the finished and the total number of steps (0 if unknown) and a short text for the person."""


def silent(_done: int, _total: int, _text: str) -> None:
    """Default callback for progress: does nothing."""


@dataclass(frozen=True, slots=True)
class Control:
    """Argument of every long operation: where it reports progress, and whether it should stop."""

    report: Report = silent
    _stop: Event = field(default_factory=Event)

    def cancel(self) -> None:
        """Ask the operation to stop at its next safe point. May be called from any thread."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        """Whether the operation should stop."""
        return self._stop.is_set()

    def check(self, subject: str = "") -> None:
        """Stop here if the operation was cancelled."""
        if self._stop.is_set():
            raise CancelledError(subject)
