"""The list of people: a coloured disc with initials, the name, and a line with details."""

from __future__ import annotations

import zlib

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QGuiApplication, QIcon, QPainter, QPixmap

from desktop_app.domain.profile import initials
from desktop_app.gui.texts.languages import language
from desktop_app.gui.theme.pages import DISC_INK, DISCS
from desktop_app.gui.theme.theme import colour, scaled
from desktop_app.gui.widgets.marked_text import mirrored
from desktop_app.gui.widgets.two_line_delegate import EDGE, Index, TwoLineDelegate

DISC = 34


def tone_of(name: str) -> str:
    """The colour of a name, always the same."""
    return DISCS[zlib.crc32(name.encode()) % len(DISCS)]


def paint_disc(painter: QPainter, place: QRectF, name: str) -> None:
    """Paint the disc of a name."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(tone_of(name)))
    painter.drawEllipse(place)
    font = QFont(painter.font())
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(colour(DISC_INK))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, initials(name, language()))


def disc_icon(name: str) -> QIcon:
    """The disc of a name as an icon, also for high-resolution screens."""
    side = scaled(DISC)
    picture = QPixmap(2 * side, 2 * side)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(QGuiApplication.font())
    paint_disc(painter, QRectF(0, 0, side, side), name)
    painter.end()
    return QIcon(picture)


class PeopleDelegate(TwoLineDelegate):
    """Two lines with a disc before them."""

    def paint_before(self, painter: QPainter, area: QRect, index: Index) -> int:
        side = scaled(DISC)
        place = mirrored(area, QRect(area.left() + EDGE, area.center().y() - side // 2 + 1, side, side))
        paint_disc(painter, QRectF(place), str(index.data() or ""))
        return side + EDGE
