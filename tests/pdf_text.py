"""The text of a PDF, as a reader program finds it."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument


def text_of(pdf: bytes) -> str:
    """All words of a PDF with single spaces between them."""
    document, buffer = QPdfDocument(), QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    pages = [document.getAllText(number).text() for number in range(document.pageCount())]
    document.close()
    return " ".join(" ".join(pages).split())
