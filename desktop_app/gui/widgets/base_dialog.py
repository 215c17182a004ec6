"""A dialog that can be used on every screen: it grows with its text, and scrolls where the screen is too small."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.gui.theme.theme import scaled
from desktop_app.gui.widgets.fit_height import least_height
from desktop_app.gui.widgets.form_setup import set_up_form
from desktop_app.gui.widgets.page_stack import let_scroll

EDGE = 48
"""Pixels of the screen that stay free beside a dialog."""


class BaseDialog(QDialog):
    """The base of all dialogs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_shaped = False

    def setVisible(self, visible: bool) -> None:  # noqa: FBT001 - Qt's signature
        if visible and not self._is_shaped:
            self._is_shaped = True
            focused = self.focusWidget()
            set_up_form(self)
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
            let_scroll(self, layout)
            wide += self.style().pixelMetric(self.style().PixelMetric.PM_ScrollBarExtent)
        self.setMinimumWidth(min(scaled(least), most.width()))
        self.resize(min(wide, most.width()), min(high, most.height()))
