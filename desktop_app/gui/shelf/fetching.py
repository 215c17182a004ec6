"""Fetches what waits in the queue, behind everything else, for as long as the window is open."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.errors import CancelledError, SpringshelfError
from desktop_app.domain.progress import Control
from desktop_app.gui.base.poller import Lookout

LOOK_AGAIN = 2_000
"""Milliseconds between two looks into the queue."""
FULL_DISK_PAUSE = 60_000
"""Milliseconds after which a full disk is looked at again."""


class Fetching(Lookout):
    """Starts a run whenever something is due, one at a time.

    Signals:
        fetched: something came, or failed.
        waiting: how many files are in the queue.
    """

    fetched = Signal()
    waiting = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, LOOK_AGAIN)
        self._busy = False
        self._told_of_disk = False

    def look(self) -> None:
        """See whether something is due, and fetch it."""
        if self._desk is None or self._busy:
            return
        self._busy = True
        downloads = self._desk.workplace.downloads
        self._desk.tasks.quick(downloads.numbers, self._begin, self._failed)

    def _begin(self, numbers: tuple[int, int]) -> None:
        waiting, due = numbers
        self.waiting.emit(waiting)
        if self._desk is None or not due:
            self._busy = False
            return
        downloads = self._desk.workplace.downloads

        def run(control: Control) -> int:
            outcome = downloads.run(control, patience=0)
            return len(outcome.kept) + outcome.covers + len(outcome.failed)

        self._desk.tasks.behind(run, self._ended, self._failed)

    def _ended(self, count: int) -> None:
        self._busy = self._told_of_disk = False
        self._timer.setInterval(LOOK_AGAIN)
        if count:
            self.fetched.emit()

    def _failed(self, error: Exception) -> None:
        """A full disk is told once, and looked at again after a while; anything else is told as it comes."""
        self._busy = False
        self._timer.setInterval(FULL_DISK_PAUSE)
        if self._desk is None or isinstance(error, CancelledError):
            return
        if not (isinstance(error, SpringshelfError) and self._told_of_disk):
            self._desk.messages.error(error)
        self._told_of_disk = True
