"""Turning a picture and hiding parts of it, before it is saved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.domain.records.evidence import PictureArea
from desktop_app.gui.journal.redact_dialog import RedactDialog
from desktop_app.gui.widgets.edited_picture import turned, with_hidden

HIDING = QSize(1600, 1600)
"""The size in which areas are drawn over a picture."""
ReadImage = Callable[[Callable[[QImage], object]], object]
"""Reads the picture, and passes it on."""


def _read_nothing(_then: Callable[[QImage], object]) -> None:
    """There is no picture."""


class PictureChanges(QObject):
    """The changes of one picture, shown in a label.

    Signals:
        changed: the picture was turned, or other areas are hidden.
    """

    changed = Signal()

    def __init__(self, label: QLabel, size: QSize, parent: QWidget) -> None:
        super().__init__(parent)
        self._label, self._size, self._window = label, size, parent
        self._small = QImage()
        self._read: ReadImage = _read_nothing
        self.turns = 0
        self.hidden: tuple[PictureArea, ...] = ()

    def begin(self, small: QImage, read: ReadImage, turns: int = 0, hidden: tuple[PictureArea, ...] = ()) -> None:
        """Show a picture; `read` reads it in the size in which areas are drawn."""
        self._small, self._read = small, read
        self.turns, self.hidden = turns, hidden
        self._show()

    def resume(self, turns: int, hidden: tuple[PictureArea, ...]) -> None:
        """Make earlier changes of the shown picture again."""
        self.turns, self.hidden = turns, hidden
        self._changed()

    def end(self) -> None:
        """Show no picture."""
        self.begin(QImage(), _read_nothing)

    def turn(self) -> None:
        """Turn the picture by a quarter clockwise, with its hidden areas."""
        self.turns = (self.turns + 1) % 4
        self.hidden = tuple(area.turned() for area in self.hidden)
        self._changed()

    def hide_parts(self) -> None:
        """Let the person draw over what must not be recognised."""
        self._read(self._hide_in)

    def _hide_in(self, image: QImage) -> None:
        dialog = RedactDialog(turned(image, self.turns), self._window, self.hidden)
        dialog.chosen.connect(self._take)
        dialog.open()

    def _take(self, areas: tuple[PictureArea, ...]) -> None:
        self.hidden = areas
        self._changed()

    def _changed(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        if self._small.isNull():
            return
        shown = with_hidden(turned(self._small, self.turns), self.hidden)
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        self._label.setPixmap(QPixmap.fromImage(shown.scaled(self._size, keep, smooth)))
