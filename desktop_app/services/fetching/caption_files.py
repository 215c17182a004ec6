"""Downloading the captions that a catalogue states for a recording, before the recording itself.

Policy: captions that are not there, are none or have another hash than stated do not stop the recording. Where the
connection breaks, the recording would not come either, so the download is tried again with both.
"""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.domain.captions import MAX_CAPTIONS_SIZE, CaptionFile, cues_in
from desktop_app.domain.foreign_encoding import decoded
from desktop_app.domain.hashes import sha256
from desktop_app.domain.progress import Control
from desktop_app.domain.publication import CaptionLink, Link
from desktop_app.transfer.errors import TemporaryError, TransferError
from desktop_app.transfer.source import ByteSource, read_document


def bring_captions(source: ByteSource, links: Sequence[CaptionLink], control: Control) -> tuple[CaptionFile, ...]:
    """The captions at some links.

    Raises:
        CancelledError: the person cancelled it.
        TemporaryError: the connection broke; it may work the next time.
    """
    found = ((one.language, _text(source, one.file, control)) for one in links)
    return tuple(CaptionFile(language, text) for language, text in found if text and cues_in(text))


def _text(source: ByteSource, link: Link, control: Control) -> str:
    """The text of a file; empty if it can't be used."""
    if (link.size or 0) > MAX_CAPTIONS_SIZE:
        return ""
    try:
        data = read_document(source, link.href, control=control).data
    except TemporaryError:
        raise
    except TransferError:
        return ""
    is_right = len(data) <= MAX_CAPTIONS_SIZE and link.sha256 in {None, sha256(data)}
    return decoded(data) if is_right else ""
