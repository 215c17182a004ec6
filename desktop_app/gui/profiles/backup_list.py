"""Backups in a list: the date, and below it the content."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.gui.profiles.profile_words import day_text
from desktop_app.gui.widgets.two_line_model import TwoLineModel
from desktop_app.services.backups.backup import Backup

MEGABYTE = 1_000_000


class BackupList(TwoLineModel):
    """The backups of one profile."""

    def show_backups(self, every: Iterable[Backup]) -> None:
        """Show these backups, in their order."""
        self.show_rows([(day_text(one.made_at), self.describe(one), one) for one in every])

    def describe(self, backup: Backup) -> str:
        """The content of a backup, and its size."""
        parts = (
            self.tr("%n entries", "", backup.counts.records),
            self.tr("%n files", "", backup.counts.files),
            self.tr("{size} MB").format(size=max(1, round(backup.size / MEGABYTE))),
        )
        return " · ".join(parts)
