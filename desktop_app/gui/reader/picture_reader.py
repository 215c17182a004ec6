"""A picture, as large as the window allows, with its text alternative below."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QImage, QImageReader, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop_app.gui.widgets.plain_label import plain_label

SMALLEST, LARGEST = 0.3, 4.0


class PictureReader(QWidget):
    """Shows one picture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._zoom = 1.0
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setWidget(self._picture)
        self._area.setAccessibleName(self.tr("The picture"))
        self._words = plain_label("", "soft")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area, 1)
        layout.addWidget(self._words)
        self.setFocusProxy(self._area)

    def open(self, path: Path, alternative: str) -> bool:
        """Show the picture at `path`; False where it can't be read."""
        reader = QImageReader(str(path))
        reader.setAutoTransform(True)
        self._image = reader.read()
        self._zoom = 1.0
        self._words.setText(alternative)
        self._picture.setAccessibleName(alternative)
        # The words below take their height when the layout is next done, and only then the room is known.
        QTimer.singleShot(0, self, self._fit)
        return not self._image.isNull()

    def zoom(self, factor: float) -> None:
        """Show it larger or smaller."""
        self._zoom = min(LARGEST, max(SMALLEST, self._zoom * factor))
        self._fit()

    def _fit(self) -> None:
        if self._image.isNull():
            return
        room = self._area.viewport().size() - QSize(8, 8)
        size = self._image.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio) * self._zoom
        smooth = Qt.TransformationMode.SmoothTransformation
        self._picture.setPixmap(QPixmap.fromImage(self._image.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, smooth)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
