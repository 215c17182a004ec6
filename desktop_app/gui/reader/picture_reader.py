"""A picture, as large as the window allows, with its text alternative below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop_app.domain.foreign_text import shown_line, shown_text
from desktop_app.gui.reader.material_view import MaterialView
from desktop_app.gui.reader.reader_appearance import ReaderAppearance
from desktop_app.gui.widgets.foreign_image import is_quick_file, read_image_file
from desktop_app.gui.widgets.plain_label import plain_label

if TYPE_CHECKING:  # imported when a material is opened
    from desktop_app.services.reading.material import OpenBook


class PictureReader(MaterialView):
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

    def show_book(self, book: OpenBook) -> bool:
        # Of a picture that takes longer, `read_material` has made a copy, if it can be read at all.
        self._image = read_image_file(book.file.path) if is_quick_file(book.file.path) else QImage()
        self._words.setText(shown_text(book.file.alternative))
        self._picture.setAccessibleName(shown_line(book.file.alternative or book.file.title))
        # The text below gets its height in the next layout, and only then the remaining space is known.
        QTimer.singleShot(0, self, self._fit)
        return not self._image.isNull()

    def use_look(self, look: ReaderAppearance) -> None:
        """Scale the picture to the window, times the chosen zoom."""
        self._zoom = look.size
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
