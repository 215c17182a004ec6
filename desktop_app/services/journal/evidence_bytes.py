"""The bytes of evidence on their way into the journal. The person's file is only read."""

from __future__ import annotations

import hashlib
import mimetypes
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.hashes import Sha256
from desktop_app.domain.records.evidence import NewEvidence
from desktop_app.services.journal.errors import JournalError
from desktop_app.store.journal_files import CHUNK_BYTES, EvidenceStore

LARGEST_FILE = 200 * 1024 * 1024
TOO_LARGE = "Make it smaller than 200 MB, or keep it elsewhere and give a link to it."


@dataclass(frozen=True, slots=True)
class Stored:
    """A file as it lies in the journal; a link has no bytes."""

    sha256: Sha256
    media_type: str
    size: int


def store_bytes(new: NewEvidence, files: EvidenceStore) -> Stored:
    """Put the bytes of evidence into the journal: a picture cleaned and scaled, without what is hidden, the rest as is.

    Raises:
        JournalError: the file can't be read, is too large, or changes meanwhile.
        ReadingError: a file that is called a picture is none.
    """
    from desktop_app.reading.picture import clean_picture  # noqa: PLC0415 - slow to import, and seldom needed

    if new.is_picture:
        data = _read(new.path) if new.path else new.pasted
        picture = clean_picture(data, new.name, new.longest_side, new.hidden)
        return Stored(files.put(picture.data), picture.media_type, len(picture.data))
    if new.path is not None:
        return _store_file(new.path, files)
    return Stored(Sha256(""), "text/uri-list", 0)


def _store_file(path: Path, files: EvidenceStore) -> Stored:
    """Any other file, without having it in memory whole."""
    try:
        size = _checked_size(path)
        with path.open("rb") as file:
            digest = Sha256(hashlib.file_digest(file, "sha256").hexdigest())
            file.seek(0)
            same = files.put_pieces(digest, iter(lambda: file.read(CHUNK_BYTES), b""))
    except OSError as error:
        raise _unreadable(path, error) from error
    if not same:
        raise JournalError("This file changed while it was read", path.name, "Close it, then choose it again.")
    return Stored(digest, mimetypes.guess_type(path.name)[0] or "application/octet-stream", size)


def _read(path: Path) -> bytes:
    try:
        _checked_size(path)
        return path.read_bytes()
    except OSError as error:
        raise _unreadable(path, error) from error


def _checked_size(path: Path) -> int:
    size = path.stat().st_size
    if size > LARGEST_FILE:
        raise JournalError("This file is too large for the journal", path.name, TOO_LARGE)
    return size


def _unreadable(path: Path, error: OSError) -> JournalError:
    return JournalError(f"This file can't be read ({error.strerror})", str(path), "Choose it again.")
