"""Backs the journal up once a day, behind everything else."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.progress import Control
from desktop_app.gui.base.messages import Messages
from desktop_app.gui.base.poller import Poller
from desktop_app.gui.base.tasks import Tasks
from desktop_app.services.backups.backups import Backup
from desktop_app.services.home.profile_services import ProfileServices

INTERVAL = 30 * 60 * 1000
"""Milliseconds between two looks."""
HOURS = 20
"""Hours after which a backup is old: less than a day, so that it is made each day at whatever hour one works."""


class BackingUp(Poller):
    """Makes a backup whenever one is due. Where that fails, the person is told once."""

    def __init__(self, profile: ProfileServices, tasks: Tasks, messages: Messages, parent: QObject) -> None:
        super().__init__(INTERVAL, parent)
        self._profile, self._tasks, self._messages = profile, tasks, messages
        self._told = False

    def poll(self) -> None:
        """Make a backup where one is due."""
        if not self.is_running:
            return

        def run(control: Control) -> Backup | None:
            backups = self._profile.backups()
            return backups.now(control) if backups.due(HOURS) else None

        self._tasks.run_background(run, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        if not self.is_running or (self._told and isinstance(error, SpringshelfError)):
            return
        self._told = True
        self._messages.error(error)
