"""A delegate for lists of sentences: each row is as high as its wrapped text needs.

Qt computes the height of a row without the padding that a style sheet gives to items, so that it wraps the text for a
wider row than the one it paints, and cuts the last line off.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

TALL = 10_000
"""A height that every text fits into, in pixels."""


class WrappingDelegate(QStyledItemDelegate):
    """Gives the rows of a list view their heights."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        told = QStyleOptionViewItem(option)
        self.initStyleOption(told, index)
        width = self._view.viewport().width()
        told.rect = QRect(0, 0, width, TALL)
        style = self._view.style()
        room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, told, self._view)
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, told, self._view) + 1
        height = _height(told, room.width() - 2 * margin)
        return QSize(min(super().sizeHint(option, index).width(), width), height + TALL - room.height())


def _height(option: QStyleOptionViewItem, width: int) -> int:
    """The height of a wrapped text."""
    layout = QTextLayout(option.text, option.font)
    wrapping = QTextOption()
    wrapping.setWrapMode(QTextOption.WrapMode.WordWrap)
    wrapping.setTextDirection(option.direction)
    layout.setTextOption(wrapping)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 1))
        height += line.height()
    layout.endLayout()
    return int(height + 1)
