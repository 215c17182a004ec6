"""The text of a PDF's pages, read in a separate process, which may crash, hang or use much memory without harm."""

from __future__ import annotations

import json
from collections.abc import Generator, Iterable, Iterator
from pathlib import Path

from desktop_app.reading.codes import ReadingCode
from desktop_app.reading.errors import ReadingError
from desktop_app.reading.worker import worker_lines

PAGE_TIMEOUT = 30.0
"""The seconds in which the next page must arrive."""
WORKER = "desktop_app.reading.pdf_worker"


def pages_of(path: Path) -> Generator[tuple[int, str | None], None, None]:
    """The pages (from 1) with their text; None for a page that can't be read.

    Raises:
        ReadingError: the file is encrypted or damaged, or reading failed; earlier pages are valid.
    """
    with worker_lines(WORKER, str(path), patience=PAGE_TIMEOUT) as lines:
        yield from _said(lines, path.name)


def _said(lines: Iterable[bytes], name: str) -> Iterator[tuple[int, str | None]]:
    for line in lines:
        try:
            found = json.loads(line)
        except ValueError:
            break
        if found.get("end") == "locked":
            raise ReadingError(ReadingCode.TEXT_LOCKED, name)
        if found.get("end") == "whole":
            return
        if "page" in found:
            yield found["page"], found.get("text")
        else:
            break
    raise ReadingError(ReadingCode.PDF_DAMAGED, name)
