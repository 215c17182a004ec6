"""Paints list rows with two lines: a title, and a softer line with details."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.gui.theme.theme import colour, colours
from desktop_app.gui.widgets.marked_text import draw_marked, mirrored

SECOND_LINE_ROLE = Qt.ItemDataRole.UserRole + 11
EDGE = 10
Index = QModelIndex | QPersistentModelIndex


class TwoLineDelegate(QStyledItemDelegate):
    """Rows of equal height; a check box comes first if the model has one."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        height: int = option.fontMetrics.height()
        return QSize(120, 2 * height + 2 * EDGE - 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        font: QFont = option.font
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(colour(colours().tint))
            focused = state & QStyle.StateFlag.State_HasFocus
            painter.setPen(QPen(colour(colours().focus if focused else colours().tint), 2))
            painter.drawRoundedRect(QRectF(area).adjusted(2, 1, -2, -1), 6, 6)
        left = area.left() + EDGE + self.paint_before(painter, area, index)
        bold = QFont(font)
        bold.setBold(True)
        middle = area.center().y()
        upper = QRect(left, area.top() + EDGE - 3, area.right() - left - EDGE, middle - area.top() - EDGE + 4)
        lower = QRect(left, middle + 1, upper.width(), upper.height())
        self._line(painter, mirrored(area, upper), bold, colours().ink, str(index.data() or ""))
        self._line(painter, mirrored(area, lower), font, colours().soft, str(index.data(SECOND_LINE_ROLE) or ""))
        painter.restore()

    @staticmethod
    def _line(painter: QPainter, place: QRect, font: QFont, tone: str, text: str) -> None:
        painter.setFont(font)
        painter.setPen(colour(tone))
        draw_marked(painter, place, text)

    def paint_before(self, painter: QPainter, area: QRect, index: Index) -> int:
        """Paint what comes before the text, and return its width."""
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is None:
            return 0
        box = QRectF(mirrored(area, QRect(area.left() + EDGE, area.center().y() - 8, 16, 16)))
        ticked = Qt.CheckState(state) == Qt.CheckState.Checked
        painter.setPen(QPen(colour(colours().accent), 1.5))
        painter.setBrush(colour(colours().accent if ticked else colours().paper))
        painter.drawRoundedRect(box, 4, 4)
        if ticked:
            painter.setPen(QPen(colour(colours().on_accent), 2))
            x, y = box.center().x(), box.center().y()
            painter.drawLine(int(x - 4), int(y), int(x - 1), int(y + 3))
            painter.drawLine(int(x - 1), int(y + 3), int(x + 4), int(y - 4))
        return 26
