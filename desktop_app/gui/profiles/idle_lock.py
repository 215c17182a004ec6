"""Locks the journal when nobody is there: after minutes without a key or a mouse, and when the computer slept."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication

TICK = 2_000
"""Milliseconds between two checks of the clock."""
SLEPT = 20.0
"""The seconds between two checks that mean that the computer was asleep: the timer's interval is two."""
SIGNS = {
    QEvent.Type.KeyPress,
    # Keys that are shortcuts, or that an input method consumes, reach a window only when they are released.
    QEvent.Type.KeyRelease,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TabletPress,
    QEvent.Type.TabletMove,
    QEvent.Type.NativeGesture,
}


class IdleLock(QObject):
    """Watches the windows of the program while it runs.

    All input from the display server first comes to a top-level window (`QWindow`), also what is meant for the web view
    of the reader. Only these windows get an event filter. A Python filter on the application would also receive the
    events of Qt WebEngine's internal objects while these are constructed and destroyed, which ends the program.

    Signals:
        due: the journal shall be locked.

    The clocks are given so that tests need not wait: `wall` goes on while the computer sleeps, seconds since 1970.
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
        self._watch()
        self._timer.start()

    def stop(self) -> None:
        """Lock no more."""
        self._timer.stop()
        for window in _windows():
            window.removeEventFilter(self)

    def _watch(self) -> None:
        """Watch each window that there is now. A filter that is already installed is not installed twice by Qt."""
        for window in _windows():
            window.installEventFilter(self)

    def look(self) -> None:
        """See whether it is time. A clock that was set, by hours even, counts as sleep: it locks once too often."""
        now = self._wall()
        slept = abs(now - self.last_look) > SLEPT
        self.last_look = now
        # Dialogs and menus that were opened since the last look have windows of their own.
        self._watch()
        if slept or now - self.last_sign >= self._seconds:
            self.last_sign = now
            self.due.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in SIGNS:
            self.last_sign = self._wall()
        return False


def _windows() -> list[QWindow]:
    """The windows of our own top-level widgets. Those that Qt WebEngine makes for itself are none."""
    handles = [widget.windowHandle() for widget in QApplication.topLevelWidgets()]
    # A widget that was never shown has no window, whatever the stubs say.
    return [window for window in handles if isinstance(window, QWindow)]
