"""Scrolls to the control that has the focus: all of it, in every area around it.

Qt scrolls only the areas around the control that had the focus before, and of a field it shows no more than the cursor.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollArea, QWidget

GAP = 12
"""Pixels around the control that are shown, too, where there is room."""

MIN_HEIGHT = 48
"""Pixels that are shown of the upper part of something that is higher than the area."""


class FocusScrolling(QObject):
    """Follows the focus for as long as its parent lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        # A click must end where it began: what scrolls under the mouse is not clicked.
        if now is not None and QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            scroll_to(now)


def scroll_to(widget: QWidget) -> None:
    """Scroll the areas around a control, from the inner to the outer, until all of it can be seen."""
    parent = widget.parentWidget()
    while parent is not None and not widget.isWindow():
        if isinstance(parent, QScrollArea) and (content := parent.widget()) is not None:
            _show_in(parent, _part_of(widget, parent).translated(widget.mapTo(content, QPoint(0, 0))))
        parent = parent.parentWidget()


def _part_of(widget: QWidget, area: QScrollArea) -> QRect:
    """All of a control; of one that is higher than the area, the line with the cursor or the current row."""
    if widget.height() <= area.viewport().height():
        return widget.rect()
    if isinstance(widget, QAbstractItemView):
        part = widget.visualRect(widget.currentIndex())
    else:
        found = widget.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        part = found.toRect() if isinstance(found, QRectF) else QRect(found)
    is_part = 0 < part.height() < widget.height()
    return part if is_part else QRect(0, 0, widget.width(), MIN_HEIGHT)


def _show_in(area: QScrollArea, part: QRect) -> None:
    shown = area.viewport().size()
    if part.width() > shown.width():
        # Where a line begins.
        far = part.right() - shown.width() if area.layoutDirection() == Qt.LayoutDirection.RightToLeft else part.left()
        part = QRect(far, part.top(), shown.width(), part.height())
    across = min(part.width() // 2 + GAP, shown.width() // 2)
    down = min(part.height() // 2 + GAP, shown.height() // 2)
    area.ensureVisible(part.center().x(), part.center().y(), across, down)
