"""The bubble beside selected text, with what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from desktop_app.domain.records.highlight import Colour
from desktop_app.gui.texts.words import colour_name
from desktop_app.gui.theme.icons import SIDE, swatch
from desktop_app.gui.theme.theme import scaled
from desktop_app.gui.theme.tokens import SPACE
from desktop_app.gui.widgets.flow_row import FlowRow

GAP = 6
"""Pixels between the bubble and the selection, and to the edges of the text."""
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class SelectionBubble(QFrame):
    """A row of buttons over the text. It takes the focus only if the person asks for it.

    Signals:
        highlight_requested: highlight in a colour (Colour).
        note_requested: highlight, and write a note.
        cite_requested: highlight, and cite.
        copy_requested: copy.
        find_requested: find these words in the material.
        closed: the person closed it by Esc.
    """

    highlight_requested = Signal(Colour)
    note_requested = Signal()
    cite_requested = Signal()
    copy_requested = Signal()
    find_requested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self.setObjectName("bubble")
        self.setAccessibleName(self.tr("Selected text"))
        self.buttons: list[QToolButton] = []
        self._row = FlowRow(SPACE.tight)
        layout = QVBoxLayout(self)
        self._margins = QMargins(SPACE.tight, SPACE.tight, SPACE.tight, SPACE.tight)
        layout.setContentsMargins(self._margins)
        layout.addWidget(self._row)
        for colour in Colour:
            name = self.tr("Highlight: {colour}").format(colour=colour_name(colour))
            button = self._add(name, partial(self.highlight_requested.emit, colour))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setIcon(swatch(colour))
            button.setIconSize(QSize(scaled(SIDE), scaled(SIDE)))
            button.setToolTip(name)
        self._add(self.tr("Note"), self.note_requested.emit, self.tr("Highlight it and write a note"))
        self._add(self.tr("Cite"), self.cite_requested.emit, self.tr("Highlight it and cite it in a reflection"))
        self._add(self.tr("Copy"), self.copy_requested.emit)
        self._add(self.tr("Find"), self.find_requested.emit, self.tr("Find these words in the material"))
        self.hide()

    def _add(self, text: str, pressed: Callable[[], object], tip: str = "") -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setAccessibleName(text)
        button.setToolTip(tip)
        button.clicked.connect(lambda _checked: pressed())
        self._row.add(button)
        self.buttons.append(button)
        return button

    def show_at(self, box: QRect) -> None:
        """Show it above a rectangle of its parent, or below, or where there is room."""
        room = self._parent.rect().adjusted(GAP, GAP, -GAP, -GAP)
        margins = self._margins
        frame = margins.left() + margins.right() + 2 * self.frameWidth()
        width = min(self._row.sizeHint().width() + frame, room.width())
        height = self._row.heightForWidth(width - frame) + margins.top() + margins.bottom() + 2 * self.frameWidth()
        left = min(max(box.center().x() - width // 2, room.left()), room.right() - width + 1)
        above, below = box.top() - GAP - height, box.bottom() + GAP
        top = above if above >= room.top() else min(below, room.bottom() - height + 1)
        self.setGeometry(QRect(QPoint(left, max(top, room.top())), QSize(width, height)))
        self.show()
        self.raise_()

    def take_focus(self) -> None:
        """Put the focus on its first button."""
        self.buttons[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the buttons with the arrow keys, as in a menu."""
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Escape:
            self.closed.emit()
        elif key in STEPS and (focused := self.focusWidget()) in self.buttons:
            step = STEPS[key] if self.isLeftToRight() or key in (Qt.Key.Key_Up, Qt.Key.Key_Down) else -STEPS[key]
            place = self.buttons.index(focused) + step
            self.buttons[place % len(self.buttons)].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)
