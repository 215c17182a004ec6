"""Brings the text inside kept files into the search's index, behind everything else, while the window is open."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.errors import CancelledError
from desktop_app.gui.base.poller import Lookout

LOOK_AGAIN = 4_000
"""Milliseconds between two looks for files that are not in it yet."""


class Indexing(Lookout):
    """Starts a run whenever something waits, one at a time.

    Signals:
        indexed: the search finds more now.
    """

    indexed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, LOOK_AGAIN)
        self._busy = False

    def look(self) -> None:
        """See whether something waits, and read it."""
        if self._desk is not None and not self._busy:
            self._busy = True
            self._desk.tasks.behind(self._desk.workplace.indexing.run, self._ended, self._failed)

    def _ended(self, count: int) -> None:
        self._busy = False
        if count:
            self.indexed.emit()

    def _failed(self, error: Exception) -> None:
        """Told once: without room on the disk, each further look would say the same."""
        self._busy = False
        self._timer.stop()
        if self._desk is not None and not isinstance(error, CancelledError):
            self._desk.messages.error(error)
