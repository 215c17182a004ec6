"""When what a person types is saved: after a pause in typing, and at the latest some time after the first change."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

PAUSE = 700
"""Milliseconds without typing before the text is saved."""
MAX_DELAY = 3000
"""Milliseconds after which it is saved in any case, also during typing."""


class SaveTimer(QObject):
    """Tells when changes are to be saved.

    Signals:
        due: the pause or the maximum delay is over.
    """

    due = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._longest = QTimer(self, interval=MAX_DELAY, singleShot=True)
        for timer in (self._pause, self._longest):
            timer.timeout.connect(self.due)

    def start(self) -> None:
        """Handle a change: begin the pause again, and the maximum delay if it is the first change."""
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def stop(self) -> None:
        """Nothing waits any longer to be saved."""
        self._pause.stop()
        self._longest.stop()

    @property
    def in_pause(self) -> bool:
        """Whether the person changed something a moment ago."""
        return self._pause.isActive()
