"""Pictures from untrusted sources as Qt images, limited so that no format or file blocks the window for long.

What is not decoded in a moment is decoded in a process of its own. SVG is drawn by Chromium in a separate process
instead: a few hundred bytes of SVG can contain millions of shapes.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from desktop_app.domain.foreign_size import picture_work

FORMATS = frozenset({"png", "jpeg", "gif", "webp", "bmp", "tiff"})
MAX_FILE_SIZE = 200 * 1024 * 1024
QUICK_WORK, QUICK_FILE_SIZE = 25_000_000, 16 * 1024 * 1024
"""The pixels to decode and the bytes of a picture that is decoded in a tenth of a second."""
MAX_SIDE = 4000
"""The longest side of the copy of a picture that is not: as many pixels as the largest usual screens have."""


def is_quick_file(path: Path) -> bool:
    """Whether `read_image_file` returns in a moment for this file. Otherwise it is to be called in a task."""
    try:
        return path.stat().st_size <= QUICK_FILE_SIZE and _is_quick(path.read_bytes())
    except OSError:
        return True  # it fails as quickly


def read_image_file(path: Path, largest: QSize | None = None) -> QImage:
    """Read a picture file like `read_image`; a null image if the file can't be read."""
    try:
        data = path.read_bytes() if path.stat().st_size <= MAX_FILE_SIZE else b""
    except OSError:
        data = b""
    return read_image(data, largest)


def read_image(data: bytes, largest: QSize | None = None) -> QImage:
    """Decode a picture, upright and within the requested size; a null image if it is invalid or would take too long."""
    if data and not _is_quick(data):
        from desktop_app.services.reading.pictures import small_picture  # noqa: PLC0415 - slow to import, seldom needed

        side = max(largest.width(), largest.height()) if largest is not None else MAX_SIDE
        data = small_picture(data, side)
    return _decoded(data, largest)


def _is_quick(data: bytes) -> bool:
    # The work is estimated first: a reader of PNG unpacks texts before it knows the size.
    if len(data) > QUICK_FILE_SIZE or picture_work(data) > QUICK_WORK:
        return False
    opened = _opened(data)
    if opened is None:
        return False
    reader, _buffer = opened
    size = reader.size()
    del reader
    return 0 < size.width() * size.height() <= QUICK_WORK


def _decoded(data: bytes, largest: QSize | None) -> QImage:
    opened = _opened(data)
    if opened is None:
        return QImage()
    reader, _buffer = opened
    reader.setAutoTransform(True)
    found = reader.size()
    if largest is not None and (found.width() > largest.width() or found.height() > largest.height()):
        reader.setScaledSize(found.scaled(largest, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    del reader  # a TIFF reader still reads from its buffer when it is deleted
    return image


def _opened(data: bytes) -> tuple[QImageReader, QBuffer] | None:
    """A reader for these bytes, and the buffer that it reads from, which has to live longer; None for other formats."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    kind = QImageReader.imageFormat(buffer)
    known = bytes(kind.data()).decode("ascii", "replace") in FORMATS
    return (QImageReader(buffer, kind), buffer) if known else None
