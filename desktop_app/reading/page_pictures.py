"""The pages of a PDF as pictures, drawn in a separate process, which may crash, hang or use much memory."""

from __future__ import annotations

import base64
import json
import subprocess
from dataclasses import dataclass

from desktop_app.reading.codes import ReadingCode
from desktop_app.reading.errors import ReadingError
from desktop_app.reading.worker import output_of

WORKER = "desktop_app.reading.page_worker"
TIMEOUT = 90.0
"""Seconds for all pages."""
LOCKED = "The PDF is locked by a password"
DAMAGED = "The PDF can’t be drawn: its file is damaged"


@dataclass(frozen=True, slots=True)
class PagePicture:
    """A page as a JPEG, its text, and the content of its QR codes if requested."""

    jpeg: bytes
    text: str
    codes: tuple[str, ...]


def page_pictures(data: bytes, *, codes: bool = False) -> list[PagePicture]:
    """Draw each page of a PDF, or the first pages of a long one; a picture counts as one page.

    The bytes go through a pipe, never to a disk, because they are a person's evidence.

    Raises:
        ReadingError: the file is encrypted or damaged, or drawing took too long.
    """
    try:
        written = output_of(WORKER, *(["codes"] if codes else []), data=data, patience=TIMEOUT)
    except subprocess.TimeoutExpired as error:
        raise ReadingError(ReadingCode.PICTURES_TOO_SLOW, "PDF") from error
    pages, ended = [], ""
    for line in written.splitlines():
        try:
            found = json.loads(line)
        except ValueError:
            break
        ended = found.get("end", ended)
        if "jpeg" in found:
            seen = tuple(map(str, found.get("codes", ())))
            pages.append(PagePicture(base64.b64decode(found["jpeg"]), str(found.get("text", "")), seen))
    if ended == "locked":
        raise ReadingError(ReadingCode.PICTURES_PDF_LOCKED, "PDF")
    if ended != "whole":
        raise ReadingError(ReadingCode.PICTURES_PDF_DAMAGED, "PDF")
    return pages
