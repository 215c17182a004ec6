"""A bar over the lower edge of the window with one sentence, which disappears after a time or when it is closed."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from desktop_app.gui.widgets.plain_label import plain_label

MARGIN = 28
MAX_WIDTH = 620
"""It is on the left, so that the buttons at the lower right of the pages stay free."""
SECONDS_PER_WORD = 0.45
MIN_SECONDS = 6.0


class MessageBar(QFrame):
    """Floats over its parent; stays long enough to be read."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("message")
        self._text = plain_label("")
        self._callback: Callable[[], None] | None = None
        self.action = QPushButton(self)
        self.action.clicked.connect(self._act)
        self.action.hide()
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 10, 10, 10)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.action)
        layout.addWidget(close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def say(self, text: str) -> None:
        """Show a sentence, and announce it to screen readers."""
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
        self.hide()
        if self._callback is not None:
            self._callback()

    def _show(self, text: str) -> None:
        self._text.setText(text)
        self._place()
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleEvent(self._text, QAccessible.Event.Alert))
        self._timer.start(int(1000 * max(MIN_SECONDS, SECONDS_PER_WORD * len(text.split()))))

    def text(self) -> str:
        """The visible text, empty while the bar is hidden."""
        return "" if self.isHidden() else self._text.text()

    def _place(self) -> None:
        parent = cast("QWidget", self.parentWidget())
        width = min(parent.width() - 2 * MARGIN, MAX_WIDTH)
        buttons = 230 if self.action.isVisibleTo(self) else 130
        self._text.setFixedWidth(width - buttons)
        self.setFixedWidth(width)
        height = max(self.heightForWidth(width), self.sizeHint().height())
        self.setGeometry(MARGIN, parent.height() - height - MARGIN, width, height)

    def hideEvent(self, event: object) -> None:
        self._timer.stop()
        super().hideEvent(event)  # type: ignore[arg-type]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)
