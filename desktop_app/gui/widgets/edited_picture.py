"""A picture with a person's changes that are not saved yet: turned, and with its hidden areas unrecognisable."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QTransform

from desktop_app.domain.records.evidence import PictureArea

QUARTER = 90.0
COARSE = QSize(4, 4)
"""The patches of a hidden area, as in the copy that is stored (`reading.picture`)."""


def turned(image: QImage, turns: int) -> QImage:
    """The image turned by quarters clockwise."""
    return image.transformed(QTransform().rotate(QUARTER * turns)) if turns % 4 else image


def with_hidden(image: QImage, hidden: Sequence[PictureArea]) -> QImage:
    """The image with some areas replaced by a few soft patches, as they will be stored."""
    if image.isNull() or not hidden:
        return image
    shown = image.convertToFormat(QImage.Format.Format_ARGB32)
    painter = QPainter(shown)
    for area in hidden:
        box = _pixels(area, image.size())
        patches = _averaged(image.copy(box))
        smooth = Qt.TransformationMode.SmoothTransformation
        painter.drawImage(box, patches.scaled(box.size(), Qt.AspectRatioMode.IgnoreAspectRatio, smooth))
    painter.end()
    return shown


def _averaged(part: QImage) -> QImage:
    """Scale in steps of a half, because Qt's smooth scaling to a few pixels leaves most of them out."""
    smooth = Qt.TransformationMode.SmoothTransformation
    while part.width() > 2 * COARSE.width() or part.height() > 2 * COARSE.height():
        half = QSize(max(COARSE.width(), part.width() // 2), max(COARSE.height(), part.height() // 2))
        part = part.scaled(half, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
    return part.scaled(COARSE, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)


def _pixels(area: PictureArea, size: QSize) -> QRect:
    left, top = round(area.left * size.width()), round(area.top * size.height())
    right = min(size.width(), round((area.left + area.width) * size.width()))
    bottom = min(size.height(), round((area.top + area.height) * size.height()))
    return QRect(left, top, max(1, right - left), max(1, bottom - top))
