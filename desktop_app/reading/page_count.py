"""Whether a PDF can be shown: how many pages it has, found before the window lays them out."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pypdfium2

from desktop_app.reading.codes import ReadingCode
from desktop_app.reading.errors import LimitError
from desktop_app.reading.pdf_forms import has_form

MAX_PAGES = 10_000
"""The maximum number of pages that the window lays out quickly. A file of a few kilobytes can contain the same page a
million times.
"""


def check_pages(path: Path) -> bool:
    """Look at the size of each page, as the window does, and whether there are fields of a form.

    To be called in a process of its own (`worker.limited`).

    A file that is encrypted, damaged or missing passes, because the window reports that.

    Raises:
        LimitError: it has more pages than can be displayed.
    """
    try:
        document = pypdfium2.PdfDocument(path)
    except (pypdfium2.PdfiumError, OSError):
        return False
    if len(document) > MAX_PAGES:
        raise LimitError(ReadingCode.TOO_MANY_PAGES, path.name)
    with suppress(pypdfium2.PdfiumError):
        for number in range(len(document)):
            document.get_page_size(number)
    return has_form(document)
