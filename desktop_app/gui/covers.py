"""Covers for the shelf: decoded and scaled off the GUI thread, kept as pixmaps."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

from desktop_app.domain.hashes import Sha256
from desktop_app.gui.tasks import Tasks

COVER = QSize(148, 207)
SHARPNESS = 2
"""Pixels for each point, so that covers are sharp on fine screens and in the details."""


class Covers(QObject):
    """A cache of covers.

    Signals:
        ready: a cover can be painted now (hash).
    """

    ready = Signal(str)

    def __init__(self, tasks: Tasks, locate: Callable[[Sha256], Path], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._locate = locate
        self._pixmaps: dict[str, QPixmap | None] = {}

    def pixmap(self, digest: Sha256 | None) -> QPixmap | None:
        """The cover, or None; where it is not decoded yet that begins, and `ready` tells when to ask again."""
        if digest is None:
            return None
        if digest not in self._pixmaps:
            self._pixmaps[digest] = None
            path = self._locate(digest)
            self._tasks.step("", lambda _control: _decode(path), lambda image: self._keep(digest, image), shown=False)
        return self._pixmaps[digest]

    def _keep(self, digest: Sha256, image: QImage) -> None:
        if image.isNull():
            return
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(SHARPNESS)
        self._pixmaps[digest] = pixmap
        self.ready.emit(digest)


def _decode(path: Path) -> QImage:
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    image = reader.read()
    if image.isNull():
        return image
    return image.scaled(
        COVER * SHARPNESS, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
