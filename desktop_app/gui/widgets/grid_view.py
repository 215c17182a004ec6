"""A list whose items stand side by side, with arrow keys that go where they point, also from right to left."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

OPPOSITE = {
    QAbstractItemView.CursorAction.MoveLeft: QAbstractItemView.CursorAction.MoveRight,
    QAbstractItemView.CursorAction.MoveRight: QAbstractItemView.CursorAction.MoveLeft,
}


class GridView(QListView):
    """The list. In a window from right to left, Qt mirrors the items, but moves as if they were not mirrored."""

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        if self.isRightToLeft():
            action = OPPOSITE.get(action, action)
        return super().moveCursor(action, modifiers)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().height() != event.oldSize().height():
            self.scheduleDelayedItemsLayout()  # Qt does so for another width only; items may fit the height, too
