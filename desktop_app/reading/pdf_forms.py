"""PDFs with form fields: what was filled in becomes part of the page, for the text and for the window alike.

PDFium's text of a page leaves out what stands in fields (ISO 32000-1, 12.7), and QtPdf draws none of it.
"""

from __future__ import annotations

from pathlib import Path

import pypdfium2

from desktop_app.reading.codes import ReadingCode
from desktop_app.reading.errors import ReadingError


def has_form(document: pypdfium2.PdfDocument) -> bool:
    """Whether a document has fields to be filled in."""
    return bool(document.get_formtype() != pypdfium2.raw.FORMTYPE_NONE)


def open_with_forms(path: Path) -> pypdfium2.PdfDocument:
    """Open a document so that `flat_page` can be used.

    Raises:
        PdfiumError: it is locked or damaged.
    """
    document = pypdfium2.PdfDocument(path)
    if has_form(document):
        document.init_forms()
    return document


def flat_page(document: pypdfium2.PdfDocument, number: int) -> pypdfium2.PdfPage:
    """A page, with what stands in its fields as part of it.

    Raises:
        PdfiumError: it can't be read.
    """
    page = document[number]
    if document.formenv is None:
        return page
    page.flatten()
    return document[number]  # what was flattened is there from the next loading on


def write_flat_copy(source: Path, target: Path) -> None:
    """Write a copy of a document whose fields are part of its pages. To be called in a process of its own.

    Raises:
        ReadingError: it can't be read.
        OSError: it can't be written.
    """
    try:
        document = open_with_forms(source)
        for number in range(len(document)):
            flat_page(document, number)
        document.save(target)
    except pypdfium2.PdfiumError as error:
        raise ReadingError(ReadingCode.PDF_DAMAGED, source.name) from error
