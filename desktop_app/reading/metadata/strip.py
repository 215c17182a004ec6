"""Removing place, time and device from any file, or rejecting it with the reason."""

from __future__ import annotations

from collections.abc import Callable

from desktop_app.reading.codes import ReadingCode
from desktop_app.reading.metadata.chunks import strip_png, strip_riff
from desktop_app.reading.metadata.errors import MetadataError
from desktop_app.reading.metadata.isobmff import strip_mp4
from desktop_app.reading.metadata.jpeg import strip_jpeg
from desktop_app.reading.metadata.kinds import HEAD_BYTES, FileKind, kind_of, kind_of_named
from desktop_app.reading.metadata.matroska import strip_matroska
from desktop_app.reading.metadata.ogg import strip_ogg
from desktop_app.reading.metadata.pdf import strip_pdf
from desktop_app.reading.metadata.sounds import strip_flac, without_tags
from desktop_app.reading.metadata.svg import strip_svg
from desktop_app.reading.metadata.zips import strip_zip

MAX_DEPTH = 3
"""The maximum depth of nested packages that are examined."""
_STRIPPERS: dict[FileKind, Callable[[bytes], bytes]] = {
    FileKind.JPEG: strip_jpeg,
    FileKind.PNG: strip_png,
    FileKind.WEBP: strip_riff,
    FileKind.RIFF: strip_riff,
    FileKind.SVG: strip_svg,
    FileKind.MP4: strip_mp4,
    FileKind.FLAC: strip_flac,
    FileKind.OGG: strip_ogg,
    FileKind.MATROSKA: strip_matroska,
    FileKind.AMR: bytes,  # the format contains only sound (RFC 4867, section 5)
    FileKind.BMP: bytes,  # the format contains only pixels
    FileKind.OTHER: bytes,
}


def strip_file(data: bytes, name: str, depth: int = 0) -> bytes:
    """The bytes of a file without place, time and device; what a person sees and hears is unchanged.

    Args:
        data: the file.
        name: its name in messages.
        depth: the number of packages around it.

    Raises:
        MetadataError: they can't be removed; the message says what to do.
    """
    return _strip(data, name, kind_of_named(data[:HEAD_BYTES], name), depth)


def _strip(data: bytes, name: str, kind: FileKind, depth: int) -> bytes:
    try:
        if kind is FileKind.PDF and depth < MAX_DEPTH:
            return strip_pdf(data, name, lambda inner, called: strip_file(inner, called, depth + 1))
        if kind is FileKind.ZIP and depth < MAX_DEPTH:
            return strip_zip(data, name, lambda inner, called, what: _strip(inner, called, what, depth + 1))
        if kind in {FileKind.MP3, FileKind.AAC}:
            return _strip_tagged(data, name, depth)
        if kind in _STRIPPERS:
            return _STRIPPERS[kind](data)
        reason: Exception | None = None
    except (ValueError, IndexError, MemoryError) as error:
        reason = error
    raise _refusal(kind, name) from reason


def _strip_tagged(data: bytes, name: str, depth: int) -> bytes:
    """Strip the tags around a sound; MP3 tags may also precede a sound with tags of another type."""
    bare = without_tags(data)
    kind = kind_of(bare[:HEAD_BYTES])
    return bare if kind in {FileKind.MP3, FileKind.AAC, FileKind.OTHER} else _strip(bare, name, kind, depth)


def _refusal(kind: FileKind, name: str) -> MetadataError:
    if kind in {FileKind.OLE, FileKind.OFFICE_TEXT}:
        return MetadataError(ReadingCode.OFFICE_FILE_NOT_STRIPPED, name)
    if kind is FileKind.ARCHIVE:
        return MetadataError(ReadingCode.ARCHIVE_NOT_STRIPPED, name)
    if kind in {FileKind.OGG, FileKind.ASF, FileKind.SOUND, FileKind.FILM}:
        return MetadataError(ReadingCode.SOUND_NOT_STRIPPED, name)
    if kind.is_picture:
        return MetadataError(ReadingCode.PICTURE_NOT_STRIPPED, name)
    return MetadataError(ReadingCode.FILE_NOT_STRIPPED, name)
