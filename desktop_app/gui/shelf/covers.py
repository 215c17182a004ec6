"""Covers for the shelf, decoded and scaled once, outside the GUI thread; cached as small files and as pixmaps."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QObject, QSaveFile, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageWriter, QPixmap

from desktop_app.domain.hashes import Sha256
from desktop_app.gui.base.tasks import Tasks
from desktop_app.gui.widgets.foreign_image import read_image_file

COVER = QSize(148, 207)
SHARPNESS = 2
"""Pixels for each point, so that covers are sharp on high-resolution screens and in the details."""
MAX_CACHED = 400
"""The maximum number of covers in memory; a screen shows some dozens."""
THUMBNAILS = "thumbnails"
QUALITY = 88


class Covers(QObject):
    """A cache of covers.

    Signals:
        ready: a cover has been loaded and can be painted (hash).
    """

    ready = Signal(str)

    def __init__(
        self, tasks: Tasks, locate: Callable[[Sha256], Path], folder: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._locate = locate
        self._folder = folder
        self._pixmaps: OrderedDict[str, QPixmap | None] = OrderedDict()

    def pixmap(self, digest: Sha256 | None) -> QPixmap | None:
        """The cover, or None if it is not loaded yet.

        In that case loading starts, and `ready` is emitted when it is done.
        """
        if digest is None:
            return None
        if digest not in self._pixmaps:
            self._pixmaps[digest] = None
            source, thumbnail = self._locate(digest), thumbnail_of(self._folder, digest)
            self._tasks.run_job(
                "",
                lambda _control: _sharp(read_cover(source, thumbnail)),
                lambda image: self._keep(digest, image),
                shown=False,
            )
            while len(self._pixmaps) > MAX_CACHED:
                self._pixmaps.popitem(last=False)
        self._pixmaps.move_to_end(digest)
        return self._pixmaps[digest]

    def _keep(self, digest: Sha256, image: QImage) -> None:
        if image.isNull():
            return
        self._pixmaps[digest] = QPixmap.fromImage(image)
        self.ready.emit(digest)


def _sharp(image: QImage) -> QImage:
    image.setDevicePixelRatio(SHARPNESS)
    return image


def thumbnail_of(folder: Path, digest: Sha256) -> Path:
    """Where the scaled cover of a hash is kept."""
    return folder / digest[:2] / f"{digest}.jpg"


def read_cover(source: Path, thumbnail: Path) -> QImage:
    """Read the cover at `source` in the size of the shelf, from its thumbnail if there is one.

    A thumbnail that can't be written (a full disk) is created again the next time; nothing else depends on it.
    """
    image = QImage(str(thumbnail))
    if not image.isNull():
        return image
    image = read_image_file(source)
    if image.isNull():
        return image
    size, smooth = COVER * SHARPNESS, Qt.TransformationMode.SmoothTransformation
    small = image.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, smooth).convertToFormat(QImage.Format.Format_RGB32)
    thumbnail.parent.mkdir(parents=True, exist_ok=True)
    data = QBuffer()
    writer = QImageWriter(data, QByteArray(b"jpg"))
    writer.setQuality(QUALITY)
    file = QSaveFile(str(thumbnail))
    if writer.write(small) and file.open(QSaveFile.OpenModeFlag.WriteOnly):
        file.write(data.data())
        file.commit()
    return small
