"""A PDF in the window: continuous pages; the position is kept when the PDF is rendered again."""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QTimer, Signal
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QVBoxLayout, QWidget

FIRST_PAGES = 3
MIN_ZOOM, MAX_ZOOM = 0.3, 5.0
MEASURING_SECONDS = 0.008
"""For so long, sizes of pages are read between two turns of the event loop: 0.1 ms a page, and more on a slow computer.
The document remembers them."""


class PdfPanel(QWidget):
    """Shows a PDF.

    Signals:
        page_changed: the visible page (from 1), and the number of pages.
    """

    page_changed = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = self._coming = _MeasuredDocument(b"", self)
        self._measuring = QTimer(self, interval=0)
        self._measuring.timeout.connect(self._measure)
        self._view = QPdfView(self)
        self._view.setPageMode(QPdfView.PageMode.MultiPage)
        self._view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._view.setDocument(self._shown.document)
        self._view.setAccessibleName(self.tr("Pages"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._view)
        self.setFocusProxy(self._view)
        self._view.pageNavigator().currentPageChanged.connect(self._tell_page)

    def show_pdf(self, pdf: bytes) -> None:
        """Show these pages at the current position, as soon as the view can lay them out without a pause."""
        if self._coming is not self._shown:
            self._coming.deleteLater()
        self._coming = _MeasuredDocument(pdf, self)
        self._measuring.start()
        self._measure()

    def _measure(self) -> None:
        if not self._coming.measure(MEASURING_SECONDS):
            return
        self._measuring.stop()
        bar, before = self._view.verticalScrollBar(), self._shown
        place = bar.value()
        self._shown = self._coming
        self._view.setDocument(self._shown.document)
        before.deleteLater()
        # The view computes its layout when it is next shown, and only then can it scroll to the position.
        QTimer.singleShot(0, self, lambda: bar.setValue(place))
        self._tell_page(self._view.pageNavigator().currentPage())

    @property
    def is_measuring(self) -> bool:
        """Whether a PDF is not shown yet, because the sizes of its pages are still being read."""
        return self._measuring.isActive()

    @property
    def is_at_start(self) -> bool:
        """Whether one of the first pages is visible."""
        return self._view.pageNavigator().currentPage() < FIRST_PAGES

    @property
    def page_count(self) -> int:
        """The number of pages."""
        return self._shown.document.pageCount()

    def zoom(self, factor: float) -> None:
        """Zoom in or out."""
        if self._view.zoomMode() != QPdfView.ZoomMode.Custom:
            first = self._shown.document.pagePointSize(0)
            dots = self.logicalDpiX() / 72
            self._view.setZoomFactor(max(MIN_ZOOM, (self._view.viewport().width() - 30) / (first.width() * dots)))
            self._view.setZoomMode(QPdfView.ZoomMode.Custom)
        self._view.setZoomFactor(min(MAX_ZOOM, max(MIN_ZOOM, self._view.zoomFactor() * factor)))

    def _tell_page(self, page: int) -> None:
        self.page_changed.emit(page + 1, self._shown.document.pageCount())


class _MeasuredDocument(QObject):
    """A PDF of which the sizes of the pages are read step by step: a view reads them all at once."""

    def __init__(self, pdf: bytes, parent: QObject) -> None:
        super().__init__(parent)
        self.document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self._measured = 0
        if pdf:
            self._buffer.setData(QByteArray(pdf))
            self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
            self.document.load(self._buffer)

    def measure(self, seconds: float) -> bool:
        """Read the sizes of more pages for so long; returns whether all are known."""
        end, count = perf_counter() + seconds, self.document.pageCount()
        while self._measured < count and perf_counter() < end:
            self.document.pagePointSize(self._measured)
            self._measured += 1
        return self._measured == count
