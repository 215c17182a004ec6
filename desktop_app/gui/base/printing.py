"""Printing a PDF page by page, so that the window stays responsive and the person can cancel."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, QTimer, Signal
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QProgressDialog, QWidget

FINEST = 300
"""The maximum resolution in dots per inch; a higher one does not improve text of this size."""


class PrintJob(QObject):
    """Shows the print dialog, then prints page by page.

    Signals:
        printed: all pages were sent.
        status_changed: a sentence for the person.
    """

    printed = Signal()
    status_changed = Signal(str)

    def __init__(self, pdf: bytes, name: str, parent: QWidget, only: Sequence[int] = ()) -> None:
        """Take the document; with `only`, print only these pages (from 1)."""
        super().__init__(parent)
        self._only = tuple(only)
        # Children are deleted in the order of their creation, and the document reads from its buffer to its end.
        self._document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self.printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self.printer.setDocName(name)
        self.printer.setFullPage(True)
        self._pages: list[int] = []
        self._painter: QPainter | None = None
        self._progress: QProgressDialog | None = None

    @property
    def _window(self) -> QWidget:
        # Do not store this: a child with the last reference to its parent would be deleted twice.
        return cast("QWidget", self.parent())

    def ask(self) -> None:
        """Open the system's print dialog."""
        dialog = QPrintDialog(self.printer, self._window)
        if not self._only:
            dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
            dialog.setMinMax(1, self._document.pageCount())
        dialog.finished.connect(self._answered)
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)

    def _answered(self, answer: int) -> None:
        if answer == QDialog.DialogCode.Accepted:
            self.begin()
        else:
            self.deleteLater()

    def begin(self) -> None:
        """Print to the chosen printer."""
        first, last = self.printer.fromPage() or 1, self.printer.toPage() or self._document.pageCount()
        wanted = self._only or range(first, last + 1)
        self._pages = [page - 1 for page in wanted if 1 <= page <= self._document.pageCount()]
        self._painter = QPainter()
        if not self._pages or not self._painter.begin(self.printer):
            self._end(self.tr("The printer did not answer. Check that it is on and connected, then print again."))
            return
        self._progress = QProgressDialog(self.tr("Printing…"), self.tr("Stop"), 0, len(self._pages), self._window)
        self._progress.setMinimumDuration(400)
        self._draw(0)

    def _draw(self, number: int) -> None:
        if self._painter is None or self._progress is None:
            return
        if self._progress.wasCanceled():
            self.printer.abort()
            self._end(self.tr("Printing was stopped."))
            return
        if number >= len(self._pages):
            self.printed.emit()
            self._end(self.tr("Sent to the printer."))
            return
        if number:
            self.printer.newPage()
        place = self._painter.viewport()
        scale = min(1.0, FINEST / self.printer.resolution())
        size = QSize(round(place.width() * scale), round(place.height() * scale))
        self._painter.drawImage(place, self._document.render(self._pages[number], size))
        self._progress.setValue(number + 1)
        QTimer.singleShot(0, self, lambda: self._draw(number + 1))

    def _end(self, sentence: str) -> None:
        if self._painter is not None and self._painter.isActive():
            self._painter.end()
        if self._progress is not None:
            self._progress.close()
            self._progress.deleteLater()
        self._painter = self._progress = None
        self.status_changed.emit(sentence)
        self.deleteLater()
