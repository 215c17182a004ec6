"""A dialog that can be used on every screen: it grows with its text, and scrolls where the screen is too small."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.gui.theme.theme import scaled
from desktop_app.gui.widgets.finishing import finish_form
from desktop_app.gui.widgets.fitting import least_height

EDGE = 48
"""Pixels of the screen that stay free beside a dialog."""


class Sheet(QDialog):
    """The base of all dialogs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_shaped = False

    def setVisible(self, visible: bool) -> None:  # noqa: FBT001 - Qt's signature
        if visible and not self._is_shaped:
            self._is_shaped = True
            focused = self.focusWidget()
            finish_form(self)
            self._shape()
            if focused is not None:
                focused.setFocus()
        super().setVisible(visible)

    def _shape(self) -> None:
        """Give it the size that its text needs and the screen has."""
        most = self.screen().availableGeometry().size() - QSize(EDGE, EDGE)
        layout = self.layout()
        if layout is None:
            return
        least = self.minimumWidth()
        self.setMinimumSize(0, 0)
        layout.activate()
        wide = max(scaled(max(self.width(), least)), layout.totalMinimumSize().width())
        high = max(scaled(self.height()), least_height(layout, min(wide, most.width())))
        if wide > most.width() or least_height(layout, min(wide, most.width())) > most.height():
            self._scroll(layout)
            wide += self.style().pixelMetric(self.style().PixelMetric.PM_ScrollBarExtent)
        self.setMinimumWidth(min(scaled(least), most.width()))
        self.resize(min(wide, most.width()), min(high, most.height()))

    def _scroll(self, layout: QLayout) -> None:
        """Put everything into an area that scrolls."""
        # In this window from the first: what changes its window loses its place in the order of Tab.
        content, area, outer = QWidget(self), QScrollArea(self), QVBoxLayout()
        content.setLayout(layout)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(content)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self.setLayout(outer)
