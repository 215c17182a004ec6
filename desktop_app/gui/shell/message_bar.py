"""A bar below the page that says one sentence, and goes by itself or when it is closed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QCursor, QHideEvent
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QVBoxLayout, QWidget

from desktop_app.gui.widgets.flow_row import FlowRow
from desktop_app.gui.widgets.plain_label import plain_label

SECONDS_PER_WORD = 0.45
MIN_SECONDS = 6.0


class MessageBar(QFrame):
    """Has a place of its own below the page, so that it covers nothing; stays long enough to be read."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self._text = plain_label("")
        self._text.setWordWrap(True)
        self._callback: Callable[[], None] | None = None
        self._pointer = QCursor.pos()
        self.action = QPushButton(self)
        self.action.clicked.connect(self._act)
        self.action.hide()
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.hide)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 10, 8)
        row = FlowRow(layout.spacing())
        layout.addWidget(row)
        for part in (self._text, self.action, close):
            row.add(part)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go)
        self.hide()

    def say(self, text: str) -> None:
        """Show a sentence, and tell it to a screen reader."""
        self._callback = None
        self.action.hide()
        self._show(text)

    def offer(self, text: str, action: str, callback: Callable[[], None]) -> None:
        """Show a sentence with a button for an action."""
        self._callback = callback
        self.action.setText(action)
        self.action.show()
        self._show(text)

    def warn(self, text: str, action: str, callback: Callable[[], None]) -> None:
        """Show a sentence with a button until the person closes it, or another sentence comes."""
        self.offer(text, action, callback)
        self._timer.stop()

    def _act(self) -> None:
        callback = self._callback
        self.hide()
        if callback is not None:
            callback()

    def _show(self, text: str) -> None:
        self._text.setText(text)
        self._pointer = QCursor.pos()
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self._text, QAccessible.Event.Alert))
        self._timer.start(int(1000 * max(MIN_SECONDS, SECONDS_PER_WORD * len(text.split()))))

    def _go(self) -> None:
        """Hide, but not while the person is at its buttons. A mouse that only rests there does not hold it."""
        moved, self._pointer = QCursor.pos() != self._pointer, QCursor.pos()
        if self.isAncestorOf(QApplication.focusWidget() or self) or (self.underMouse() and moved):
            self._timer.start()
        else:
            self.hide()

    def text(self) -> str:
        """The visible text, empty while the bar is hidden."""
        return "" if self.isHidden() else self._text.text()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)
