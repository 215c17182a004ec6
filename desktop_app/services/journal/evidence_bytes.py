"""Importing the bytes of evidence into the journal. The person's file is only read.

The type of a file is determined by its bytes. A picture is encoded again from its pixels. Other types that can contain
place, time and device are cleaned of them, or rejected with the reason.
"""

from __future__ import annotations

import errno
import hashlib
import mimetypes
import stat
from dataclasses import dataclass
from pathlib import Path, PurePath

from desktop_app.domain.hashes import Sha256
from desktop_app.domain.records.evidence import PICTURES, NewEvidence
from desktop_app.domain.system_reason import reason_of
from desktop_app.reading.codes import ReadingCode
from desktop_app.reading.errors import ReadingError
from desktop_app.reading.metadata.kinds import HEAD_BYTES, FileKind, kind_of, kind_of_named
from desktop_app.reading.worker import limited
from desktop_app.services.journal.codes import JournalCode
from desktop_app.services.journal.errors import JournalError
from desktop_app.store.journal_files import CHUNK_BYTES, EvidenceStore

MAX_FILE_SIZE = 200 * 1024 * 1024
STRIPPING = 60.0
"""The time limit in seconds for removing private metadata from a file."""
TOO_LARGE = "Make it smaller than 200 MB, or keep it elsewhere and give a link to it."
ENDINGS = {"image/jpeg": ".jpg", "image/png": ".png"}
MEDIA_TYPES = {
    FileKind.PDF: "application/pdf",
    FileKind.MP3: "audio/mpeg",
    FileKind.FLAC: "audio/flac",
    FileKind.OGG: "audio/ogg",
    FileKind.AMR: "audio/amr",
    FileKind.AAC: "audio/aac",
    FileKind.MP4: "video/mp4",
    FileKind.MATROSKA: "video/x-matroska",
    FileKind.SVG: "image/svg+xml",
    FileKind.ZIP: "application/zip",
    FileKind.RIFF: "audio/wav",
}
"""The media type of each kind, used if the file's name gives none with the same main type."""
FAMILIES = {
    FileKind.ZIP: ("application/",),
    FileKind.MP4: ("video/", "audio/"),
    FileKind.MATROSKA: ("video/", "audio/"),
    FileKind.RIFF: ("video/", "audio/"),
}


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file as stored in the journal; a link has no bytes."""

    sha256: Sha256
    media_type: str
    size: int
    file_name: str = ""


def kind_of_new(new: NewEvidence) -> FileKind | None:
    """The type of a new evidence file, None for a link.

    Raises:
        JournalError: the file can't be read.
        ReadingError: it is named like a picture, but is none.
    """
    if new.path is None:
        return kind_of(new.pasted[:HEAD_BYTES]) if new.pasted else None
    return kind_of_file(new.path)


def kind_of_file(path: Path) -> FileKind:
    """The type of a file, by its first bytes.

    Raises:
        JournalError: it can't be read.
        ReadingError: it is named like a picture, but is none.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # reading a pipe could take for ever
            raise IsADirectoryError(errno.EISDIR, "") if path.is_dir() else OSError(errno.ENXIO, "")
        with path.open("rb") as file:
            kind = kind_of_named(file.read(HEAD_BYTES), path.name)
    except OSError as error:
        raise _unreadable(path, error) from error
    if path.name.lower().endswith(PICTURES) and not kind.is_picture:
        raise ReadingError(ReadingCode.NOT_A_PICTURE, path.name)
    return kind


def size_of_file(path: Path) -> int:
    """The size of a file.

    Raises:
        JournalError: the file can't be read.
    """
    try:
        return path.stat().st_size
    except OSError as error:
        raise _unreadable(path, error) from error


def store_bytes(new: NewEvidence, files: EvidenceStore) -> StoredFile:
    """Store the bytes of evidence: a picture is cleaned and scaled, other types lose their private metadata.

    Raises:
        JournalError: the file can't be read, is too large, or changes during reading.
        ReadingError: a picture can't be read, or place, time and device can't be removed from a file.
    """
    kind = kind_of_new(new)
    if kind is None:
        return StoredFile(Sha256(""), "text/uri-list", 0)
    if kind.is_picture:
        return _store_picture(new, files)
    if kind is FileKind.OTHER and new.path is not None:
        return _store_file(new.path, files)
    return _store_stripped(new, kind, files)


def _store_picture(new: NewEvidence, files: EvidenceStore) -> StoredFile:
    from desktop_app.reading.bounded_picture import bounded_picture  # noqa: PLC0415 - slow to import and seldom needed

    data = _read(new.path) if new.path else new.pasted
    picture = bounded_picture(data, new.name, new.longest_side, new.hidden)
    name = str(PurePath(new.name).with_suffix(ENDINGS[picture.media_type]))
    return StoredFile(files.put(picture.data), picture.media_type, len(picture.data), name)


def _store_stripped(new: NewEvidence, kind: FileKind, files: EvidenceStore) -> StoredFile:
    from desktop_app.reading.metadata.strip import strip_file  # noqa: PLC0415 - imports pikepdf

    data = limited(new.name, STRIPPING, strip_file, _read(new.path) if new.path else new.pasted, new.name)
    found = kind_of(data[:HEAD_BYTES])
    told = kind if found is FileKind.OTHER else found  # a tag before a sound hid what it is
    return StoredFile(files.put(data), _media_type(new.name, told), len(data), new.name)


def _media_type(name: str, kind: FileKind) -> str:
    """The media type of the file's name, if it has the same main type as the content."""
    told, known = mimetypes.guess_type(name)[0] or "", MEDIA_TYPES.get(kind, "application/octet-stream")
    return told if told.startswith(FAMILIES.get(kind, ("-",))) else known


def _store_file(path: Path, files: EvidenceStore) -> StoredFile:
    """Store a file of a type without private metadata, without loading all of it into memory."""
    try:
        size = _checked_size(path)
        with path.open("rb") as file:
            digest = Sha256(hashlib.file_digest(file, "sha256").hexdigest())
            file.seek(0)
            same = files.put_pieces(digest, iter(lambda: file.read(CHUNK_BYTES), b""))
    except OSError as error:
        raise _unreadable(path, error) from error
    if not same:
        raise JournalError(JournalCode.FILE_CHANGED, path.name)
    told = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    # A file that is not a picture must not be shown as one, whatever its name is.
    return StoredFile(digest, told if not told.startswith("image/") else "application/octet-stream", size, path.name)


def _read(path: Path) -> bytes:
    try:
        _checked_size(path)
        return path.read_bytes()
    except OSError as error:
        raise _unreadable(path, error) from error


def _checked_size(path: Path) -> int:
    size = path.stat().st_size
    if size > MAX_FILE_SIZE:
        raise JournalError(JournalCode.FILE_TOO_LARGE, path.name)
    return size


def _unreadable(path: Path, error: OSError) -> JournalError:
    return JournalError(JournalCode.FILE_UNREADABLE, str(path), reason=reason_of(error))
