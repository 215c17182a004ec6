"""A picture on which the person draws boxes over recognisable details, by mouse or keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.domain.records.evidence import PictureArea
from desktop_app.gui.theme.theme import colour, colours

STEP, FIRST_BOX, MIN_BOX = 0.02, 0.2, 0.01
ARROWS = {
    Qt.Key.Key_Left: (-STEP, 0.0),
    Qt.Key.Key_Right: (STEP, 0.0),
    Qt.Key.Key_Up: (0.0, -STEP),
    Qt.Key.Key_Down: (0.0, STEP),
}


class RedactionView(QWidget):
    """Shows a picture with its boxes; the keys move the last box.

    Signals:
        changed: the boxes have changed.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 240)
        self._image = QImage()
        self._boxes: list[QRectF] = []
        self._start: QPointF | None = None

    def show_picture(self, image: QImage, areas: Sequence[PictureArea] = ()) -> None:
        """Show a picture with boxes over these areas."""
        self._image = image
        self._boxes = [QRectF(area.left, area.top, area.width, area.height) for area in areas]
        self.update()

    @property
    def areas(self) -> tuple[PictureArea, ...]:
        """The areas that the boxes cover."""
        return tuple(PictureArea(box.x(), box.y(), box.width(), box.height()) for box in self._boxes)

    def take_last_away(self) -> None:
        """Remove the box that was drawn last."""
        if self._boxes:
            self._boxes.pop()
            self._tell()

    def _tell(self) -> None:
        self.update()
        self.changed.emit()

    def _place(self) -> QRectF:
        """The rectangle in which the picture is painted."""
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        return QRectF(left, top, max(1, size.width()), max(1, size.height()))

    def _fraction(self, point: QPointF) -> QPointF:
        place = self._place()
        x, y = (point.x() - place.x()) / place.width(), (point.y() - place.y()) / place.height()
        return QPointF(min(1.0, max(0.0, x)), min(1.0, max(0.0, y)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._start = self._fraction(event.position())
            self._boxes.append(QRectF(self._start, self._start))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._start is not None:
            self._boxes[-1] = QRectF(self._start, self._fraction(event.position())).normalized()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.mouseMoveEvent(event)
        self._start = None
        if self._boxes and min(self._boxes[-1].width(), self._boxes[-1].height()) < MIN_BOX:
            self._boxes.pop()
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._boxes.append(QRectF(0.5 - FIRST_BOX / 2, 0.5 - FIRST_BOX / 2, FIRST_BOX, FIRST_BOX))
        elif key == Qt.Key.Key_Delete and self._boxes:
            self._boxes.pop()
        elif key in ARROWS and self._boxes:
            self._move(*ARROWS[key], sizing=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)
            return
        self._tell()

    def _move(self, right: float, down: float, *, sizing: bool) -> None:
        box = self._boxes[-1]
        if sizing:
            box.setWidth(min(1 - box.x(), max(STEP, box.width() + right)))
            box.setHeight(min(1 - box.y(), max(STEP, box.height() + down)))
        else:
            box.moveTo(min(1 - box.width(), max(0.0, box.x() + right)), min(1 - box.height(), max(0.0, box.y() + down)))
        self._boxes[-1] = box

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        place = self._place()
        painter.drawImage(place, self._image)
        if self.hasFocus():
            painter.setPen(QPen(colour(colours().focus), 2))
            painter.drawRect(place.adjusted(1, 1, -1, -1))
        for number, box in enumerate(self._boxes, 1):
            shown = QRectF(
                place.x() + box.x() * place.width(),
                place.y() + box.y() * place.height(),
                box.width() * place.width(),
                box.height() * place.height(),
            )
            last = number == len(self._boxes)
            painter.fillRect(shown, colour(colours().soft))
            painter.setPen(QPen(colour(colours().focus if last else colours().paper), 2))
            painter.drawRect(shown)
        painter.end()
