"""Paints a material on the shelf: its cover, and below it what is here of it, told by mark and words."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.domain.publication import KeepState, ShelfItem
from desktop_app.gui.covers import COVER, Covers
from desktop_app.gui.shelf_model import ITEM_ROLE
from desktop_app.gui.theme import COLOURS, colour
from desktop_app.gui.words import state_name

EDGE = 8
CAPTION = 26
RADIUS = 6
MARK = 12


class CoverDelegate(QStyledItemDelegate):
    """Cells of one size, so that a view never measures more than one."""

    def __init__(self, covers: Covers, parent: QWidget) -> None:
        super().__init__(parent)
        self._covers = covers

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(COVER.width() + 2 * EDGE, COVER.height() + 2 * EDGE + CAPTION)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        item: ShelfItem = index.data(ITEM_ROLE)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRect(area.left() + EDGE, area.top() + EDGE, COVER.width(), COVER.height())
        if state & QStyle.StateFlag.State_Selected:
            self._halo(painter, area, focused=bool(state & QStyle.StateFlag.State_HasFocus))
        self._cover(painter, place, item)
        self._caption(painter, place, item)
        painter.restore()

    @staticmethod
    def _halo(painter: QPainter, area: QRect, *, focused: bool) -> None:
        painter.setBrush(colour(COLOURS.tint))
        painter.setPen(QPen(colour(COLOURS.focus if focused else COLOURS.accent), 2))
        painter.drawRoundedRect(QRectF(area).adjusted(2, 2, -2, -2), RADIUS + 3, RADIUS + 3)

    def _cover(self, painter: QPainter, place: QRect, item: ShelfItem) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(place), RADIUS, RADIUS)
        pixmap = self._covers.pixmap(item.cover_file)
        if pixmap is None:
            painter.fillPath(shape, colour(COLOURS.paper))
            painter.setPen(colour(COLOURS.ink))
            painter.drawText(place.adjusted(12, 12, -12, -12), int(Qt.TextFlag.TextWordWrap), item.publication.title)
        else:
            painter.setClipPath(shape)
            painter.drawPixmap(place, pixmap)
            painter.setClipping(False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour(COLOURS.line), 1))
        painter.drawPath(shape)

    @staticmethod
    def _caption(painter: QPainter, place: QRect, item: ShelfItem) -> None:
        middle = place.bottom() + CAPTION / 2 + 3
        draw_state(painter, QPointF(place.left() + MARK / 2 + 1, middle), item.state)
        painter.setPen(colour(COLOURS.ink if item.state is KeepState.KEPT else COLOURS.soft))
        text = QRect(place.left() + MARK + 8, place.bottom() + 4, place.width() - MARK - 8, CAPTION)
        name = painter.fontMetrics().elidedText(state_name(item.state), Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, int(Qt.AlignmentFlag.AlignVCenter), name)


def draw_state(painter: QPainter, centre: QPointF, state: KeepState) -> None:
    """A ring for listed, a disc with a tick for kept, a cross for damaged."""
    half = MARK / 2
    tone = colour(COLOURS.problem if state is KeepState.DAMAGED else COLOURS.accent)
    painter.setPen(QPen(colour(COLOURS.soft) if state is KeepState.LISTED else tone, 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush if state is KeepState.LISTED else tone)
    painter.drawEllipse(centre, half - 0.5, half - 0.5)
    painter.setPen(QPen(QColor("#ffffff"), 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    x, y = centre.x(), centre.y()
    if state is KeepState.KEPT:
        painter.drawPolyline([QPointF(x - 2.8, y + 0.2), QPointF(x - 0.8, y + 2.2), QPointF(x + 2.9, y - 2.0)])
    elif state is KeepState.DAMAGED:
        painter.drawLine(QPointF(x - 2.3, y - 2.3), QPointF(x + 2.3, y + 2.3))
        painter.drawLine(QPointF(x - 2.3, y + 2.3), QPointF(x + 2.3, y - 2.3))
