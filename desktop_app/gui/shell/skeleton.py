"""The window's content before its pages exist: the rail and the heading in their positions."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.domain.errors import SpringshelfError
from desktop_app.gui.texts.languages import message_parts
from desktop_app.gui.theme.spacing import apply_spacing, is_small
from desktop_app.gui.theme.theme import scaled
from desktop_app.gui.theme.tokens import RAIL_NARROW, RAIL_WIDE

MAX_WAIT_MS = 1000
"""The maximum milliseconds to wait for painting, because the window may be hidden."""


class Skeleton(QWidget):
    """The rail and the heading in their final positions."""

    _painted = Signal()

    def __init__(self, window: QSize) -> None:
        super().__init__()
        self.setObjectName("page")
        self._is_painted = False
        small = is_small(window)
        rail, page = QWidget(), QWidget()
        rail.setObjectName("rail")
        rail.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        rail.setFixedWidth(scaled(RAIL_NARROW if small else RAIL_WIDE))
        brand = QLabel("" if small else "Springshelf")
        brand.setObjectName("brand")
        beside = QVBoxLayout(rail)
        beside.setContentsMargins(14, 24, 14, 16)
        beside.addWidget(brand)
        beside.addStretch()
        self.heading, self.text = QLabel(self.tr("Shelf")), QLabel(self.tr("Opening your shelf"))
        self.heading.setProperty("role", "heading")
        self.text.setProperty("role", "soft")
        for label in (self.heading, self.text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        column = QVBoxLayout(page)
        column.addWidget(self.heading)
        column.addWidget(self.text)
        column.addStretch()
        apply_spacing(page, small=small)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(rail)
        layout.addWidget(page, 1)
        QTimer.singleShot(MAX_WAIT_MS, self, self._tell)

    def say(self, text: str) -> None:
        """Show the current step."""
        self.text.setText(text)

    def show_failure(self, error: Exception) -> None:
        """Show why there are no pages."""
        if isinstance(error, SpringshelfError):
            parts = message_parts(error.message)
            self.heading.setText(parts.what)
            self.text.setText(f"{parts.subject}\n{parts.advice}")
        else:
            self.heading.setText(self.tr("Your shelf can’t be opened"))
            self.text.clear()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, self, self._tell)

    def when_painted(self, then: Callable[[], None]) -> None:
        """Call the function after the first painting, or after a timeout; at once if it was painted already."""
        if self._is_painted:
            then()
        else:
            self._painted.connect(then)

    def _tell(self) -> None:
        if not self._is_painted:
            self._is_painted = True
            self._painted.emit()
