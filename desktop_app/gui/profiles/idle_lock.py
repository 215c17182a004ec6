"""Locks the journal when nobody is there: after minutes without a key or a mouse, and when the computer slept."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

TICK = 2_000
"""Milliseconds between two looks at the clock."""
SLEPT = 20.0
"""Seconds between two looks after which the computer has slept: the timer was asked for two."""
SIGNS = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
}


class IdleLock(QObject):
    """Watches the whole program while it runs.

    Signals:
        due: the journal shall be locked.

    The clocks are given so that tests need not wait: `wall` goes on while the computer sleeps, seconds since 1970.
    """

    due = Signal()

    def __init__(self, parent: QObject, wall: Callable[[], float] = time.time) -> None:
        super().__init__(parent)
        self._wall = wall
        self._seconds = 0.0
        self._last_sign = self._last_look = wall()
        self._timer = QTimer(self, interval=TICK)
        self._timer.timeout.connect(self.look)

    def start(self, minutes: int) -> None:
        """Lock after so many minutes."""
        self._seconds = minutes * 60.0
        self._last_sign = self._last_look = self._wall()
        application = QApplication.instance()
        if application is not None and not self._timer.isActive():
            application.installEventFilter(self)
        self._timer.start()

    def stop(self) -> None:
        """Lock no more."""
        self._timer.stop()
        application = QApplication.instance()
        if application is not None:
            application.removeEventFilter(self)

    def look(self) -> None:
        """See whether it is time. A clock that was set, by hours even, counts as sleep: it locks once too often."""
        now = self._wall()
        slept = abs(now - self._last_look) > SLEPT
        self._last_look = now
        if slept or now - self._last_sign >= self._seconds:
            self._last_sign = now
            self.due.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in SIGNS:
            self._last_sign = self._wall()
        return False
