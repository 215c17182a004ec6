"""Letting the person choose a file to read, a file to write, or a folder; never by a modal call."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog, QWidget

Then = Callable[[Path], object]
DIALOG = "FileDialog"
"""The group of Qt's file dialog in its settings."""


def choose_file(parent: QWidget, title: str, filters: list[str], then: Then) -> None:
    """Let the person choose a file that is there; `then` gets it."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(filters)
    _open(dialog, then)


def choose_target(parent: QWidget, title: str, filters: list[str], ending: str, then: Then, proposed: str = "") -> None:
    """Let the person choose where to write; a name without ending gets this one."""
    dialog = QFileDialog(parent, title, proposed)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(ending)
    dialog.setNameFilters(filters)
    _open(dialog, then)


def choose_folder(parent: QWidget, title: str, then: Then) -> None:
    """Let the person choose a folder."""
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    _open(dialog, then)


def _open(dialog: QFileDialog, then: Then) -> None:
    before = _places()
    dialog.destroyed.connect(lambda: _put_back(before))
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _qt_settings() -> QSettings:
    """Where Qt's file dialog notes the folders that were visited, for all programs of the account."""
    return QSettings(QSettings.Scope.UserScope, "QtProject")


def _places() -> dict[str, Any]:
    settings = _qt_settings()
    return {key: settings.value(key) for key in settings.allKeys() if key.startswith(DIALOG)}


def _put_back(before: Mapping[str, Any]) -> None:
    """Forget the folders that a person visited here: the next one at the computer would see their names."""
    settings = _qt_settings()
    settings.remove(DIALOG)
    for key, value in before.items():
        settings.setValue(key, value)
    settings.sync()
    if not settings.allKeys():
        with suppress(OSError):  # in Windows' registry it is no file
            Path(settings.fileName()).unlink(missing_ok=True)
