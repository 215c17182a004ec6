"""What looks every so often whether there is something to do, while the window is open."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from desktop_app.gui.base.desk import Desk


class Lookout(QObject):
    """Base of what looks again and again; `look` says what for."""

    def __init__(self, parent: QObject, interval: int) -> None:
        """Look every `interval` milliseconds, once `start` was called."""
        super().__init__(parent)
        self._desk: Desk | None = None
        self._timer = QTimer(self, interval=interval)
        self._timer.timeout.connect(self.look)

    def start(self, desk: Desk) -> None:
        """Take the services, and begin to look."""
        self._desk = desk
        self._timer.start()

    def stop(self) -> None:
        """Look no more; a run that goes on is stopped with all other work."""
        self._timer.stop()
        self._desk = None

    def look(self) -> None:
        """See whether there is something to do, and do it."""
