"""Notices what another program changes in the journal and on the shelf, such as a command."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop_app.gui.base.page import PageContext
from desktop_app.gui.base.poller import Poller

LOOK_AGAIN = 3_000
"""Milliseconds between two looks."""
Signatures = tuple[object, object]


class ChangePoller(Poller):
    """Compares signatures of the journal and of the shelf.

    Changes of this window are noticed, too; reading the same again is harmless.

    Signals:
        journal_changed: the journal has other revisions.
        shelf_changed: the shelf has other catalogues, materials or kept files.
    """

    journal_changed = Signal()
    shelf_changed = Signal()

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(LOOK_AGAIN, parent)
        self._context = context
        self._seen: Signatures | None = None
        self._busy = False

    def start(self) -> None:
        """Remember the state now, and look again after a while."""
        super().start()
        self.poll()

    def poll(self) -> None:
        """Look whether something has changed."""
        if not self._busy:
            self._busy = True
            context = self._context
            self._context.tasks.run_query(lambda: read_signatures(context), self._compare, self._failed)

    def _compare(self, found: Signatures) -> None:
        self._busy = False
        seen, self._seen = self._seen, found
        if seen is None or not self.is_running:
            return
        if seen[0] != found[0]:
            self.journal_changed.emit()
        if seen[1] != found[1]:
            self.shelf_changed.emit()

    def _failed(self, _error: Exception) -> None:
        """Look again later: what reads the data on the pages reports why it can't be read."""
        self._busy = False


def read_signatures(context: PageContext) -> Signatures:
    """What changes with the journal, and with the shelf."""
    return context.profile.journal.revision_count(), context.shelf.shelf.signature()
