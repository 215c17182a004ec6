"""Rows of columns that stand one above another while a page is too narrow for them: large text, long translations."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QScrollArea, QWidget

from desktop_app.gui.widgets.layout_parts import parts_of

SIDE_BY_SIDE, ONE_ABOVE_ANOTHER = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class StackingRows(QObject):
    """Changes the direction of rows as the width of the page allows.

    Args:
        scroll: the page's scroll area.
        content: what it scrolls; it has the rows at any depth, below layouts without side margins.
        rows: the rows.
    """

    def __init__(self, scroll: QScrollArea, content: QWidget, rows: Sequence[QHBoxLayout]) -> None:
        super().__init__(scroll)
        self._view = scroll.viewport()
        self._content = content
        self._rows = rows
        self._view.installEventFilter(self)
        content.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._arrange()
        return super().eventFilter(watched, event)

    def _arrange(self) -> None:
        margins = self._content.contentsMargins()
        if (layout := self._content.layout()) is not None:
            margins += layout.contentsMargins()
        width = self._view.width() - margins.left() - margins.right()
        for row in self._rows:
            direction = SIDE_BY_SIDE if _width_side_by_side(row) <= width else ONE_ABOVE_ANOTHER
            if row.direction() != direction:
                row.setDirection(direction)


def _width_side_by_side(row: QBoxLayout) -> int:
    """The width in pixels that the parts of a row need beside each other."""
    widths = [_least_width(part) for part in parts_of(row).values() if isinstance(part, QLayout) or not part.isHidden()]
    return sum(widths) + row.spacing() * max(0, len(widths) - 1)


def _least_width(part: QWidget | QLayout) -> int:
    if isinstance(part, QLayout):
        return part.minimumSize().width()
    return part.minimumSizeHint().expandedTo(part.minimumSize()).width()
