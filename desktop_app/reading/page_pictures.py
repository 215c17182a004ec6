"""The pages of a PDF as pictures, drawn in a separate process, which may crash, hang or use much memory."""

from __future__ import annotations

import base64
import json
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from desktop_app.reading.codes import ReadingCode
from desktop_app.reading.errors import ReadingError
from desktop_app.reading.found_code import FoundCode
from desktop_app.reading.worker import output_of

WORKER = "desktop_app.reading.page_worker"
TIMEOUT = 90.0
"""Seconds for `MAX_PAGES` pages."""
MAX_PAGES = 60
"""The pages that are drawn at once."""
LOCKED = "The PDF is locked by a password"
DAMAGED = "The PDF can’t be drawn: its file is damaged"


MAX_LOOPS = 200
"""The maximum number of parts in which a long document is drawn."""


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page (from 1) as a JPEG, its text, and its QR codes if requested. A page that can't be drawn has none."""

    jpeg: bytes
    text: str
    codes: tuple[FoundCode, ...] = ()
    page: int = 1


@dataclass(frozen=True, slots=True)
class DrawnPages:
    """Pages of a document, and how many more it has that were not drawn."""

    pages: list[PagePicture]
    left: int = 0


def page_pictures(data: bytes) -> DrawnPages:
    """Draw each page of a PDF, or the first pages of a long one; a picture counts as one page.

    The bytes go through a pipe, never to a disk, because they are a person's evidence.

    Raises:
        ReadingError: the file is encrypted or damaged, or drawing took too long.
    """
    return _drawn(data)


def scanned_pages(data: bytes) -> Iterator[PagePicture]:
    """Draw all pages of a scan, however many, and look for QR codes.

    Raises:
        ReadingError: the file is encrypted or damaged, or drawing took too long.
    """
    first = 0
    for _ in range(MAX_LOOPS):
        drawn = _drawn(data, "codes", first=first)
        yield from drawn.pages
        if not drawn.left:
            return
        first += MAX_PAGES


def _drawn(data: bytes, *words: str, first: int = 0) -> DrawnPages:
    try:
        written = output_of(WORKER, *words, str(first), data=data, patience=TIMEOUT)
    except subprocess.TimeoutExpired as error:
        raise ReadingError(ReadingCode.PICTURES_TOO_SLOW, "PDF") from error
    pages, ended, left, number = [], "", 0, first
    for line in written.splitlines():
        try:
            found = json.loads(line)
        except ValueError:
            break
        ended, left = found.get("end", ended), int(found.get("left", left))
        number += 1
        if "jpeg" in found:
            codes = tuple(_code(one) for one in found.get("codes", ()))
            pages.append(PagePicture(base64.b64decode(found["jpeg"]), str(found.get("text", "")), codes, number))
    if ended == "locked":
        raise ReadingError(ReadingCode.PICTURES_PDF_LOCKED, "PDF")
    if ended != "whole":
        raise ReadingError(ReadingCode.PICTURES_PDF_DAMAGED, "PDF")
    return DrawnPages(pages, left)


def _code(found: list[Any]) -> FoundCode:
    text, corners = found
    return FoundCode(str(text), tuple((float(x), float(y)) for x, y in corners))
