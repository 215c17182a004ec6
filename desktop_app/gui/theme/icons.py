"""The icons: one family of lines, 24 by 24, drawn in the text colour of their background."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QFile, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPen, QPixmap

from desktop_app.domain.records.highlight import Colour
from desktop_app.gui.theme.pages import MARKED_INK, MARKS
from desktop_app.gui.theme.theme import scaled

SIDE = 24
SHARPNESS = (1, 2, 3)
"""Pixels for each point: for normal, high-resolution and very high-resolution screens."""
INK = "currentColor"


def icon(name: str, colour: str, chosen: str = "") -> QIcon:
    """The icon of that name in a colour `#rrggbb`, and in another colour for a checked button."""
    made = QIcon()
    for sharpness in SHARPNESS:
        made.addPixmap(_pixmap(name, colour, sharpness), QIcon.Mode.Normal, QIcon.State.Off)
        made.addPixmap(_pixmap(name, chosen or colour, sharpness), QIcon.Mode.Normal, QIcon.State.On)
    return made


def _pixmap(name: str, colour: str, sharpness: int) -> QPixmap:
    pixmap = QPixmap.fromImage(_image(name, colour, scaled(SIDE) * sharpness), Qt.ImageConversionFlag.AutoColor)
    pixmap.setDevicePixelRatio(sharpness)
    return pixmap


def swatch(colour: Colour) -> QIcon:
    """A disc in the colour of a highlight."""
    side, sharpness = scaled(SIDE), SHARPNESS[-1]
    pixmap = QPixmap(side * sharpness, side * sharpness)
    pixmap.setDevicePixelRatio(sharpness)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(MARKED_INK), 1))
    painter.setBrush(QColor(MARKS[colour][0]))
    painter.drawEllipse(QRectF(0, 0, side, side).adjusted(2, 2, -2, -2))
    painter.end()
    return QIcon(pixmap)


@lru_cache(maxsize=512)
def _image(name: str, colour: str, side: int) -> QImage:
    """Drawn once, and not at each start of a page or change of the palette."""
    file = QFile(f"icons:{name}.svg")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        return QImage()
    text = bytes(file.readAll().data()).decode().replace(INK, colour)
    image = QImage.fromData(text.encode())
    if image.size() != QSize(side, side):
        sized = text.replace(f'width="{SIDE}" height="{SIDE}"', f'width="{side}" height="{side}"', 1)
        image = QImage.fromData(sized.encode())
    return image
