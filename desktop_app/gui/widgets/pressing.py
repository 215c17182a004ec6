"""How buttons are pressed: Enter presses the one with the focus, and a double click counts as one where it must."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton, QWidget

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def press_focused(window: QWidget, event: QKeyEvent) -> bool:
    """Press the button of a window that has the focus, if the key is Enter; returns whether one was pressed."""
    button = window.focusWidget()
    if event.key() not in ENTER or event.isAutoRepeat() or not isinstance(button, QPushButton | QToolButton):
        return False
    has_menu = button.menu() is not None
    if has_menu:
        button.showMenu()
    else:
        button.click()
    return True


class SinglePress(QObject):
    """Drops the second press of a double click on a button that means something else after the first."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button)
        button.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        return event.type() == QEvent.Type.MouseButtonDblClick
