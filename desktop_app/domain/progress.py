"""How a long step tells how far it is, and learns that it should stop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event

from desktop_app.domain.errors import CancelledError

Report = Callable[[int, int, str], None]
"""Called with what is done, what there is in all (0: not known yet) and a short text for the person."""


def silent(_done: int, _total: int, _text: str) -> None:
    """A report that nobody reads."""


@dataclass(frozen=True, slots=True)
class Control:
    """The two arguments of every long step: where it reports, and whether it was asked to stop."""

    report: Report = silent
    _stop: Event = field(default_factory=Event)

    def cancel(self) -> None:
        """Ask the step to stop at its next safe place. May be called from any thread."""
        self._stop.set()

    @property
    def cancelled(self) -> bool:
        """Whether the person asked to stop."""
        return self._stop.is_set()

    def check(self, subject: str = "") -> None:
        """Raise CancelledError where the person asked to stop."""
        if self._stop.is_set():
            raise CancelledError(subject)
