"""Thumbnails of a PDF's pages, rendered in the background when they become visible."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtPdf import QPdfDocument, QPdfPageRenderer

WIDTH = 108
MAX_CACHED = 200
"""The maximum number in memory."""
Index = QModelIndex | QPersistentModelIndex
NO_INDEX = QModelIndex()


class PdfThumbnails(QAbstractListModel):
    """A row for each page."""

    def __init__(self, document: QPdfDocument, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.setDocument(document)
        self._renderer.pageRendered.connect(self._rendered)
        self._pictures: OrderedDict[int, QPixmap | None] = OrderedDict()

    def restart(self) -> None:
        """Start again after another document was loaded, or none."""
        self.beginResetModel()
        self._pictures.clear()
        self.endResetModel()

    def rowCount(self, parent: Index = NO_INDEX) -> int:
        return 0 if parent.isValid() else self._document.pageCount()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        page = index.row()
        if not 0 <= page < self.rowCount():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return str(page + 1)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Page {number}").format(number=page + 1)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._picture(page)
        return None

    def _picture(self, page: int) -> QPixmap:
        size = self._size(page)
        if page not in self._pictures:
            self._pictures[page] = None
            self._renderer.requestPage(page, size)
            while len(self._pictures) > MAX_CACHED:
                self._pictures.popitem(last=False)
        picture = self._pictures[page]
        if picture is None:
            picture = QPixmap(size)
            picture.fill(Qt.GlobalColor.white)
        return picture

    def _size(self, page: int) -> QSize:
        points = self._document.pagePointSize(page)
        height = round(WIDTH * points.height() / points.width()) if points.width() > 0 else WIDTH
        return QSize(WIDTH, max(8, min(3 * WIDTH, height)))

    def _rendered(self, page: int, _size: QSize, image: QImage, *_options: object) -> None:
        if page not in self._pictures:
            return
        # Unpainted parts of a page are white.
        paper = QImage(image.size(), QImage.Format.Format_RGB32)
        paper.fill(Qt.GlobalColor.white)
        self._pictures[page] = QPixmap.fromImage(_over(paper, image))
        self.dataChanged.emit(self.index(page), self.index(page))


def _over(paper: QImage, image: QImage) -> QImage:
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    return paper
