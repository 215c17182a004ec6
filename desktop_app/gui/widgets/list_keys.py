"""Keys that move in a list while a search field has the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit

MOVING = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class ListKeys(QObject):
    """Sends the keys that move in a list from a search field to the list."""

    def __init__(self, search: QLineEdit, shown: QAbstractItemView) -> None:
        super().__init__(search)
        self._list = shown
        search.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in MOVING:
            QApplication.sendEvent(self._list, event)
            return True
        return super().eventFilter(watched, event)
