"""Pictures from untrusted sources as Qt images, limited so that no format or file blocks the window for long.

SVG is drawn by Chromium in a separate process instead: a few hundred bytes of SVG can contain millions of shapes.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from desktop_app.domain.foreign_size import MAX_WORK, picture_work

FORMATS = frozenset({"png", "jpeg", "gif", "webp", "bmp", "tiff"})
MAX_FILE_SIZE = 200 * 1024 * 1024


def read_image_file(path: Path, largest: QSize | None = None) -> QImage:
    """Read a picture file like `read_image`; a null image if the file can't be read."""
    try:
        data = path.read_bytes() if path.stat().st_size <= MAX_FILE_SIZE else b""
    except OSError:
        data = b""
    return read_image(data, largest)


def read_image(data: bytes, largest: QSize | None = None) -> QImage:
    """Decode a picture, upright and within the requested size; a null image if it is invalid or would take too long."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    kind = bytes(QImageReader.imageFormat(buffer).data()).decode("ascii", "replace")
    if kind not in FORMATS or picture_work(data) > MAX_WORK:
        return QImage()
    reader = QImageReader(buffer, QByteArray(kind.encode()))
    reader.setAutoTransform(True)
    found = reader.size()
    if largest is not None and (found.width() > largest.width() or found.height() > largest.height()):
        reader.setScaledSize(found.scaled(largest, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    del reader  # declared before the buffer: a TIFF reader still reads from its device when it is deleted
    return image
