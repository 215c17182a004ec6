"""Indexes the text of kept files in the background while the window is open."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.errors import CancelledError
from desktop_app.gui.base.messages import Messages
from desktop_app.gui.base.poller import Poller
from desktop_app.gui.base.tasks import Tasks
from desktop_app.services.shelf import text_indexer

LOOK_AGAIN = 4_000
"""Milliseconds between two checks for files that are not indexed yet."""


class IndexingPoller(Poller):
    """Starts a run when files are waiting, one run at a time.

    Signals:
        indexed: the search index has grown.
    """

    indexed = Signal()

    def __init__(self, index: text_indexer.TextIndexer, tasks: Tasks, messages: Messages, parent: QObject) -> None:
        super().__init__(LOOK_AGAIN, parent)
        self._index, self._tasks, self._messages = index, tasks, messages
        self._busy = False

    def poll(self) -> None:
        """Start a run if files are waiting."""
        if self.is_running and not self._busy:
            self._busy = True
            self._tasks.run_background(self._index.run, self._ended, self._failed)

    def _ended(self, count: int) -> None:
        self._busy = False
        if count:
            self.indexed.emit()

    def _failed(self, error: Exception) -> None:
        """Report this once: without free space, each further run would fail in the same way."""
        self._busy = False
        was_running = self.is_running
        self.stop()
        if was_running and not isinstance(error, CancelledError):
            self._messages.error(error)
