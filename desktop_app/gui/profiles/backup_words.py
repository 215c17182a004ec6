"""How a backup is described in a list."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.services.backups.backup import Backup

MEGABYTE = 1_000_000


def about_backup(backup: Backup) -> str:
    """What is in a backup, and its size."""
    translate = QCoreApplication.translate
    parts = (
        translate("BackupsPanel", "%n entries", "", backup.counts.records),
        translate("BackupsPanel", "%n files", "", backup.counts.files),
        translate("BackupsPanel", "{size} MB").format(size=max(1, round(backup.size / MEGABYTE))),
    )
    return " · ".join(parts)
