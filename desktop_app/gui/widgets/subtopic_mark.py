"""A subtopic's mark in its colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QWidget

from desktop_app.domain.campaign import Subtopic
from desktop_app.gui.theme.palette import seen_on
from desktop_app.gui.theme.theme import colour, colours
from desktop_app.typesetting.marks import outline


class SubtopicMark(QWidget):
    """Paints the mark; the title beside it gives the same information as text."""

    def __init__(self, subtopic: Subtopic, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._subtopic = subtopic
        self.setFixedSize(QSize(side, side))
        self.setAccessibleName(subtopic.title)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(seen_on(self._subtopic.colour, colours().ground)))
        half = self.width() / 2
        points = [QPointF(x, y) for x, y in outline(self._subtopic.shape, half, half, half * 0.78)]
        painter.drawPolygon(QPolygonF(points))
        painter.end()
