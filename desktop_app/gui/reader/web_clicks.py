"""Clicks in Qt WebEngine that select nothing: the page itself does not report them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QApplication, QWidget


class WebClicks(QObject):
    """Watches the widget inside a web view that gets the mouse events.

    Signals:
        clicked: the left button was pressed and released in one place (the point in the view).
    """

    clicked = Signal(QPoint)

    def __init__(self, view: QWebEngineView) -> None:
        super().__init__(view)
        self._view = view
        self._watched: QWidget | None = None
        self._pressed: QPoint | None = None

    def watch(self) -> None:
        """Watch the present inner widget; Qt WebEngine may create another one for another page."""
        inner = self._view.focusProxy()
        if inner is not None and inner is not self._watched:
            self._watched = inner
            inner.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent) or event.button() is not Qt.MouseButton.LeftButton:
            return False
        place = event.position().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress:
            self._pressed = place
        elif event.type() == QEvent.Type.MouseButtonDblClick:
            self._pressed = None
        elif event.type() == QEvent.Type.MouseButtonRelease and self._pressed is not None:
            moved = (place - self._pressed).manhattanLength()
            self._pressed = None
            if moved < QApplication.startDragDistance():
                self.clicked.emit(place)
        return False
