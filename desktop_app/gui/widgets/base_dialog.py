"""A dialog that fits on every screen: it grows with its text, and scrolls if the screen is too small."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QSize
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from desktop_app.gui.theme.theme import scaled
from desktop_app.gui.theme.tokens import SPACE
from desktop_app.gui.widgets.fit_height import least_height
from desktop_app.gui.widgets.form_setup import set_up_form
from desktop_app.gui.widgets.layout_parts import filled_parts
from desktop_app.gui.widgets.page_stack import let_scroll
from desktop_app.gui.widgets.pressing import press_focused
from desktop_app.gui.widgets.screen_fit import fitted, room_for

EDGE = 16
"""Pixels of the screen that stay free beside a dialog."""


class KeptTexts(Protocol):
    """Keeps the texts of a dialog while a person writes."""

    has_unwritten: bool

    def keep(self) -> None:
        """Keep them now."""


class BaseDialog(QDialog):
    """The base of all dialogs.

    Attributes:
        shows_jobs: whether jobs are shown in it that begin while it is in front; some dialogs show theirs otherwise.
    """

    shows_jobs = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_shaped = False
        self._is_open = False
        self._texts: KeptTexts | None = None

    def use_texts(self, texts: KeptTexts) -> None:
        """Have the texts of its fields kept while a person writes."""
        self._texts = texts

    def keep_texts(self) -> None:
        """Keep what a person is writing in it; called when the window locks or closes while the dialog is open."""
        if self._texts is not None:
            self._texts.keep()

    @property
    def has_unwritten(self) -> bool:
        """Whether something that a person wrote in it could not be written."""
        return self._texts is not None and self._texts.has_unwritten

    @property
    def is_open(self) -> bool:
        """Whether the person has not closed it yet; it may be hidden because the window is locked."""
        return self._is_open

    def done(self, result: int) -> None:
        self._is_open = False
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt's own dialog presses the default button while a tool button has the focus.
        if not press_focused(self, event):
            super().keyPressEvent(event)

    def setVisible(self, visible: bool) -> None:
        self._is_open = self._is_open or visible
        if visible and not self._is_shaped:
            self._is_shaped = True
            focused = self.focusWidget()
            set_up_form(self)
            choose_default(self)
            self._shape()
            if focused is not None:
                focused.setFocus()
        super().setVisible(visible)

    def add_above_buttons(self, widget: QWidget) -> None:
        """Put a widget above the buttons at the end; nothing else moves as long as it is hidden."""
        layout = self.layout()
        widget.hide()
        if isinstance(layout, QVBoxLayout):
            if not layout.contentsMargins().left():  # the content scrolls, and has its margins inside
                widget.setContentsMargins(SPACE.apart, 0, SPACE.apart, 0)
            layout.insertWidget(max(filled_parts(layout), default=0), widget)

    def has_room_for(self, widget: QWidget) -> bool:
        """Whether the screen is high enough to show a hidden widget, too."""
        layout = self.layout()
        needed = least_height(layout, self.width()) if layout is not None else self.height()
        return needed + widget.sizeHint().height() + EDGE <= room_for(self).height()

    def reshape(self) -> None:
        """Adapt the size, because the content has changed."""
        if self._is_shaped:
            self._shape()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self.isMaximized():
            self.move(fitted(self.geometry(), room_for(self)).topLeft() - self.geometry().topLeft() + self.pos())

    def _shape(self) -> None:
        """Set the size that the content needs and the screen allows."""
        most = room_for(self).size() - QSize(EDGE, EDGE)
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
            # The layout before has set the minimum size of its window.
            self.setMinimumSize(0, 0)
            wide += self.style().pixelMetric(self.style().PixelMetric.PM_ScrollBarExtent)
        self.setMinimumWidth(min(scaled(least), most.width()))
        self.resize(min(wide, most.width()), min(high, most.height()))


def choose_default(dialog: QDialog) -> None:
    """Have Enter in a field press the dialog's main button; Qt would take the first button, whatever it does."""
    buttons = [one for one in dialog.findChildren(QPushButton) if one.autoDefault() or one.isDefault()]
    main = next((one for one in buttons if one.property("role") == "primary"), None)
    if main is not None and not any(one.isDefault() for one in buttons):
        main.setDefault(True)
