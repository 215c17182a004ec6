"""The list of people: a coloured disc with initials, the name, and a line about it."""

from __future__ import annotations

import zlib

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QIcon, QPainter, QPixmap

from desktop_app.domain.profile import initials
from desktop_app.gui.theme import COLOURS, colour
from desktop_app.gui.widgets.two_line_delegate import EDGE, Index, TwoLineDelegate

DISC = 34
TONES = ("#245b66", "#7a3b5e", "#4d5a2a", "#8a4b18", "#3f4a8a", "#5b4636")
"""Each with white on it has a contrast of at least 6:1."""


def tone_of(name: str) -> str:
    """A colour that a name always has."""
    return TONES[zlib.crc32(name.encode()) % len(TONES)]


def paint_disc(painter: QPainter, place: QRectF, name: str) -> None:
    """Paint the disc of a name."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(tone_of(name)))
    painter.drawEllipse(place)
    font = QFont(painter.font())
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(colour(COLOURS.on_accent))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, initials(name))


def disc_icon(name: str) -> QIcon:
    """The disc of a name as an icon, sharp on fine screens, too."""
    picture = QPixmap(2 * DISC, 2 * DISC)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_disc(painter, QRectF(0, 0, DISC, DISC), name)
    painter.end()
    return QIcon(picture)


class PeopleDelegate(TwoLineDelegate):
    """Two lines with a disc before them."""

    def paint_before(self, painter: QPainter, area: QRect, index: Index) -> int:
        place = QRectF(area.left() + EDGE, area.center().y() - DISC / 2 + 1, DISC, DISC)
        paint_disc(painter, place, str(index.data() or ""))
        return DISC + EDGE
