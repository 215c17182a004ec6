"""Backs the journal up once a day, in the background."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop_app.domain.errors import CancelledError, SpringshelfError
from desktop_app.domain.message import Parameter
from desktop_app.domain.message_code import MessageCode
from desktop_app.domain.progress import Control
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.base.poller import Poller
from desktop_app.services.backups.backup import Backup

INTERVAL = 30 * 60 * 1000
"""Milliseconds between two checks."""
HOURS = 20
"""The age in hours after which a backup is old: less than a day, so that one is made each day at any working hours."""


class BackupPoller(Poller):
    """Makes a backup when one is due. A failure is reported once for each reason."""

    def __init__(self, context: PageContext, show_backups: Callable[[], None], parent: QObject) -> None:
        super().__init__(INTERVAL, parent)
        self._profile, self._tasks, self._messages = context.profile, context.tasks, context.messages
        self._show_backups = show_backups
        self._told: tuple[MessageCode, Parameter | None] | None = None

    def poll(self) -> None:
        """Make a backup if one is due."""
        if not self.is_running:
            return

        def run(control: Control) -> Backup | None:
            backups = self._profile.backups()
            return backups.create(control) if backups.due(HOURS) else None

        self._tasks.run_background(run, self._done, self._failed)

    def _done(self, _made: Backup | None) -> None:
        self._told = None

    def _failed(self, error: Exception) -> None:
        if not self.is_running or isinstance(error, CancelledError):
            return
        if not isinstance(error, SpringshelfError):
            self._messages.error(error)
        elif (reason := (error.code, error.message.parameters.get("reason"))) != self._told:
            self._told = reason
            self._messages.warn(error, self.tr("Show the backups"), self._show_backups)
