"""Refuses files that hold no pages: form data, letters, and documents of other programs."""

from __future__ import annotations

from pathlib import Path

from desktop_app.domain.system_reason import reason_of
from desktop_app.portfolio.returned import is_pdf
from desktop_app.reading.metadata.kinds import HEAD_BYTES, PICTURES, kind_of
from desktop_app.services.feedback.codes import FeedbackCode
from desktop_app.services.feedback.errors import FeedbackError

MAX_FILE_SIZE = 400 * 1024 * 1024
DATA = (b"%FDF", b"<xfdf")
"""What files with form data or comments begin with (ISO 32000-1, 12.7.7, and ISO 19444-1)."""


def require_pages(source: Path) -> bool:
    """Whether a returned file is a PDF; otherwise it is a picture.

    Raises:
        FeedbackError: it is neither, it is too large, or it can't be read.
    """
    try:
        if source.stat().st_size > MAX_FILE_SIZE:
            raise FeedbackError(FeedbackCode.FILE_TOO_LARGE, source.name)
        with source.open("rb") as file:
            head = file.read(HEAD_BYTES)
        pdf = is_pdf(source)
    except OSError as error:
        raise FeedbackError(FeedbackCode.FILE_UNREADABLE, str(source), reason=reason_of(error)) from error
    if not head:
        raise FeedbackError(FeedbackCode.FILE_EMPTY, source.name)
    if pdf or kind_of(head) in PICTURES:
        return pdf
    is_data = any(begin in head.lower() for begin in (one.lower() for one in DATA))
    raise FeedbackError(FeedbackCode.ONLY_FORM_DATA if is_data else FeedbackCode.NOT_PAGES, source.name)
