"""Locks the journal after inactivity: after minutes without a key or mouse event, and after the computer slept."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

from desktop_app.gui.base.input_windows import INPUT, stop_watching, watch_input

TICK = 2_000
"""Milliseconds between two checks of the clock."""
SLEPT = 20.0
"""The seconds between two checks that mean that the computer was asleep: the timer's interval is two."""


class IdleLock(QObject):
    """Watches the windows of the program while it runs; see `input_windows`.

    Signals:
        due: the journal must be locked.

    The clocks are arguments so that tests need not wait: `wall` continues while the computer sleeps, in seconds since
    1970.
    """

    due = Signal()

    def __init__(self, parent: QObject, wall: Callable[[], float] = time.time) -> None:
        super().__init__(parent)
        self._wall = wall
        self._seconds = 0.0
        self.last_sign = self.last_look = wall()
        self._timer = QTimer(self, interval=TICK)
        self._timer.timeout.connect(self.look)

    def start(self, minutes: int) -> None:
        """Lock after so many minutes."""
        self._seconds = minutes * 60.0
        self.last_sign = self.last_look = self._wall()
        watch_input(self)
        self._timer.start()

    def stop(self) -> None:
        """Stop locking."""
        self._timer.stop()
        stop_watching(self)

    def look(self) -> None:
        """Check whether it is time. A clock that was set, even by hours, counts as sleep: it locks once too often."""
        now = self._wall()
        slept = abs(now - self.last_look) > SLEPT
        self.last_look = now
        # Dialogs and menus that were opened since the last check have windows of their own.
        watch_input(self)
        if slept or now - self.last_sign >= self._seconds:
            self.last_sign = now
            self.due.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in INPUT:
            self.last_sign = self._wall()
        return False
