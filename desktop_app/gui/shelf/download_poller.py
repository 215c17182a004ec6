"""Downloads the queue in the background while the window is open."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.errors import CancelledError, SpringshelfError
from desktop_app.domain.progress import Control
from desktop_app.gui.base.messages import Messages
from desktop_app.gui.base.poller import Poller
from desktop_app.gui.base.tasks import Tasks
from desktop_app.services.fetching.downloads import Downloads

LOOK_AGAIN = 2_000
"""Milliseconds between two checks of the queue."""
FULL_DISK_PAUSE = 60_000
"""Milliseconds after which a full disk is checked again."""


class DownloadPoller(Poller):
    """Starts a run when a download is due, one run at a time.

    Signals:
        fetched: a download has succeeded or failed.
        waiting: the number of files in the queue.
    """

    fetched = Signal()
    waiting = Signal(int)

    def __init__(self, downloads: Downloads, tasks: Tasks, messages: Messages, parent: QObject) -> None:
        super().__init__(LOOK_AGAIN, parent)
        self._downloads, self._tasks, self._messages = downloads, tasks, messages
        self._busy = False
        self._told_of_disk = False

    def poll(self) -> None:
        """Start a run if a download is due."""
        if not self._busy:
            self._busy = True
            self._tasks.run_query(self._downloads.counts, self._begin, self._failed)

    def _begin(self, numbers: tuple[int, int]) -> None:
        waiting, due = numbers
        self.waiting.emit(waiting)
        if not self.is_running or not due:
            self._busy = False
            return

        def run(control: Control) -> int:
            outcome = self._downloads.run(control, patience=0)
            return len(outcome.kept) + outcome.covers + len(outcome.failed)

        self._tasks.run_background(run, self._ended, self._failed)

    def _ended(self, count: int) -> None:
        self._busy = self._told_of_disk = False
        self._timer.setInterval(LOOK_AGAIN)
        if count:
            self.fetched.emit()

    def _failed(self, error: Exception) -> None:
        """Report a full disk once and try again after a while; report any other failure immediately."""
        self._busy = False
        self._timer.setInterval(FULL_DISK_PAUSE)
        if not self.is_running or isinstance(error, CancelledError):
            return
        if not (isinstance(error, SpringshelfError) and self._told_of_disk):
            self._messages.error(error)
        self._told_of_disk = True
