"""What the window shows in its first moment, while its pages are still being read from the disk."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.gui.theme.room import give_room, is_small
from desktop_app.gui.theme.theme import scaled
from desktop_app.gui.theme.tokens import RAIL_NARROW, RAIL_WIDE

LONGEST = 1000
"""Milliseconds after which nobody waits for it to be painted: it may be hidden."""


class FirstSight(QWidget):
    """The rail and the heading where they will be."""

    _seen = Signal()

    def __init__(self, window: QSize) -> None:
        super().__init__()
        self.setObjectName("page")
        self._is_seen = False
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
        heading, told = QLabel(self.tr("Shelf")), QLabel(self.tr("Opening your shelf"))
        heading.setProperty("role", "heading")
        told.setProperty("role", "soft")
        column = QVBoxLayout(page)
        column.addWidget(heading)
        column.addWidget(told)
        column.addStretch()
        give_room(page, small=small)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(rail)
        layout.addWidget(page, 1)
        QTimer.singleShot(LONGEST, self, self._tell)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, self, self._tell)

    def when_seen(self, then: Callable[[], None]) -> None:
        """Go on once it is on the screen, or won't be; at once where it was seen before anybody asked."""
        if self._is_seen:
            then()
        else:
            self._seen.connect(then)

    def _tell(self) -> None:
        if not self._is_seen:
            self._is_seen = True
            self._seen.emit()
