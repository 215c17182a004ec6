"""A PDF in the window: continuous pages; the position is kept when the PDF is rendered again."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QTimer, Signal
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QVBoxLayout, QWidget

FIRST_PAGES = 3
MIN_ZOOM, MAX_ZOOM = 0.3, 5.0


class PdfPanel(QWidget):
    """Shows a PDF.

    Signals:
        page_changed: the visible page (from 1), and the number of pages.
    """

    page_changed = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self._view = QPdfView(self)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._view.setDocument(self._document)
        self._view.setAccessibleName(self.tr("Pages"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._view)
        self.setFocusProxy(self._view)
        self._view.pageNavigator().currentPageChanged.connect(self._tell_page)

    def show_pdf(self, pdf: bytes) -> bool:
        """Show these pages at the current position; False if they can't be read."""
        bar = self._view.verticalScrollBar()
        place = bar.value()
        self._document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        # The view computes its layout when it is next shown, and only then can it scroll to the position.
        QTimer.singleShot(0, self, lambda: bar.setValue(place))
        self._tell_page(self._view.pageNavigator().currentPage())
        return self._document.status() == QPdfDocument.Status.Ready

    @property
    def is_at_start(self) -> bool:
        """Whether one of the first pages is visible."""
        return self._view.pageNavigator().currentPage() < FIRST_PAGES

    @property
    def page_count(self) -> int:
        """The number of pages."""
        return self._document.pageCount()

    def zoom(self, factor: float) -> None:
        """Zoom in or out."""
        if self._view.zoomMode() != QPdfView.ZoomMode.Custom:
            first = self._document.pagePointSize(0)
            dots = self.logicalDpiX() / 72
            self._view.setZoomFactor(max(MIN_ZOOM, (self._view.viewport().width() - 30) / (first.width() * dots)))
            self._view.setZoomMode(QPdfView.ZoomMode.Custom)
        self._view.setZoomFactor(min(MAX_ZOOM, max(MIN_ZOOM, self._view.zoomFactor() * factor)))

    def _tell_page(self, page: int) -> None:
        self.page_changed.emit(page + 1, self._document.pageCount())
