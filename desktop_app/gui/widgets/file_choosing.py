"""Letting the person choose a file to read, a file to write, or a folder; never by a modal call."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

Then = Callable[[Path], object]


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
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
