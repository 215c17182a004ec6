"""Work that is looked for at intervals, while the window is open."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer


class Poller(QObject):
    """Calls `poll` at intervals, from `start` to `stop`."""

    def __init__(self, interval: int, parent: QObject) -> None:
        """`interval`: milliseconds between two calls."""
        super().__init__(parent)
        self._timer = QTimer(self, interval=interval)
        self._timer.timeout.connect(self.poll)

    @property
    def is_running(self) -> bool:
        """Whether it goes on."""
        return self._timer.isActive()

    def start(self) -> None:
        """Begin."""
        self._timer.start()

    def stop(self) -> None:
        """End; a run that goes on is stopped with all other work."""
        self._timer.stop()

    def poll(self) -> None:
        """Look whether there is something to do, and do it."""
        raise NotImplementedError
