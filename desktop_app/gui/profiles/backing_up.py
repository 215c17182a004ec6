"""Backs the journal up once a day, behind everything else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.progress import Control
from desktop_app.gui.base.poller import Lookout

if TYPE_CHECKING:  # the window shows before the services, and the slow libraries behind them, are imported
    from desktop_app.services.backups.backups import Backup

LOOK_AGAIN = 30 * 60 * 1000
"""Milliseconds between two looks."""
HOURS = 20
"""Hours after which a backup is old: less than a day, so that it is made each day at whatever hour one works."""


class BackingUp(Lookout):
    """Makes a backup whenever one is due. Where that fails, the person is told once."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, LOOK_AGAIN)
        self._told = False

    def look(self) -> None:
        """See whether a backup is due, and make it."""
        if self._desk is None:
            return
        workplace = self._desk.workplace

        def run(control: Control) -> Backup | None:
            backups = workplace.backups()
            return backups.now(control) if backups.due(HOURS) else None

        self._desk.tasks.behind(run, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        if self._desk is None or (self._told and isinstance(error, SpringshelfError)):
            return
        self._told = True
        self._desk.messages.error(error)
