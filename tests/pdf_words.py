"""The words in the text layer of a PDF, read with pdfium: what a mentor's search finds."""

from __future__ import annotations

import re

import pypdfium2

DIVIDED = re.compile("[\u00ad\u0002\ufffe]\\s*")
"""A word that goes on in the next line: a soft hyphen, as pdfium gives it."""


def words_of(pdf: bytes) -> str:
    """All text of a PDF with single spaces between its words."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()
    return " ".join(DIVIDED.sub("", "\n".join(pages)).split())
