"""Dialogs to choose a file to read, a file to write, or a folder; never modal calls."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

Then = Callable[[Path], object]
StandardLocation = QStandardPaths.StandardLocation
DOCUMENTS, PICTURES = StandardLocation.DocumentsLocation, StandardLocation.PicturesLocation
FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
MAX_NAME = 80
MAX_ENDING = 10
DIALOG = "FileDialog"
"""The group of Qt's file dialog in its settings."""


def choose_file(
    parent: QWidget, title: str, filters: list[str], then: Then, place: StandardLocation = DOCUMENTS
) -> None:
    """Let the person choose an existing file, and pass it to `then`; the dialog begins in this folder of theirs."""
    dialog = QFileDialog(parent, title, _folder(place))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilters(filters)
    _open(dialog, then)


def choose_files(parent: QWidget, title: str, filters: list[str], then: Callable[[list[Path]], object]) -> None:
    """Let the person choose one or more existing files, and pass them to `then`."""
    dialog = QFileDialog(parent, title, _folder(DOCUMENTS))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setNameFilters(filters)
    dialog.filesSelected.connect(lambda names: then([Path(name) for name in names]))
    _open(dialog, lambda _first: None)


def choose_target(
    parent: QWidget,
    title: str,
    filters: list[str],
    ending: str,
    then: Then,
    proposed: str,
    place: StandardLocation = DOCUMENTS,
) -> None:
    """Let the person choose a target file.

    Args:
        parent: the widget over which the dialog is opened.
        title: its title.
        filters: the kinds of files.
        ending: the extension that is added if the name has none.
        then: called with the file.
        proposed: the proposed name of the file, or its path.
        place: the person's folder in which the dialog begins.
    """
    dialog = QFileDialog(parent, title, str(Path(_folder(place)) / file_name(proposed)))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(ending)
    dialog.setNameFilters(filters)
    _open(dialog, then)


def choose_folder(parent: QWidget, title: str, then: Then) -> None:
    """Let the person choose a folder, and pass it to `then`."""
    dialog = QFileDialog(parent, title, _folder(DOCUMENTS))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    _open(dialog, then)


def file_name(text: str) -> str:
    """A text as the name of a file, also on Windows; a path stays as it is."""
    if Path(text).is_absolute():
        return text
    stem, dot, ending = " ".join(FORBIDDEN.sub(" ", text).split()).rpartition(".")
    if not dot or len(ending) > MAX_ENDING:
        return f"{stem}{dot}{ending}"[:MAX_NAME]
    return f"{stem[: MAX_NAME - len(ending) - 1]}.{ending}"


def _folder(place: StandardLocation) -> str:
    """A folder of the person; the home folder where there is none."""
    found = Path(QStandardPaths.writableLocation(place))
    return str(found if found.is_dir() else Path.home())


def _open(dialog: QFileDialog, then: Then) -> None:
    before = _places()
    dialog.destroyed.connect(lambda: _put_back(before))
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _qt_settings() -> QSettings:
    """The settings in which Qt's file dialog stores visited folders, for all programs of the account."""
    return QSettings(QSettings.Scope.UserScope, "QtProject")


def _places() -> dict[str, Any]:
    settings = _qt_settings()
    return {key: settings.value(key) for key in settings.allKeys() if key.startswith(DIALOG)}


def _put_back(before: Mapping[str, Any]) -> None:
    """Remove the folders that a person visited here, because the next person at the computer would see their names."""
    settings = _qt_settings()
    settings.remove(DIALOG)
    for key, value in before.items():
        settings.setValue(key, value)
    settings.sync()
    if not settings.allKeys():
        with suppress(OSError):  # the Windows registry is not a file
            Path(settings.fileName()).unlink(missing_ok=True)
