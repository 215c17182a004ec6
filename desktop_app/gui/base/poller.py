"""Periodic work while the window is open."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer


class Poller(QObject):
    """Calls `poll` at intervals, from `start` to `stop`."""

    def __init__(self, interval: int, parent: QObject) -> None:
        """Take `interval`, the milliseconds between two calls."""
        super().__init__(parent)
        self._timer = QTimer(self, interval=interval)
        self._timer.timeout.connect(self.poll)

    @property
    def is_running(self) -> bool:
        """Whether it is started."""
        return self._timer.isActive()

    def start(self) -> None:
        """Start the timer."""
        self._timer.start()

    def stop(self) -> None:
        """Stop the timer; a running task is stopped with all other tasks."""
        self._timer.stop()

    def poll(self) -> None:
        """Check whether there is work, and do it."""
        raise NotImplementedError
