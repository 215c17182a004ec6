"""The kind of a file by its first bytes, compared with what its name states.

A picture, a sound or a film often has the name of another one, because phones and programs rename them: then its bytes
count. Anything else that differs from its name is disguised.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from desktop_app.domain.file_kinds import FileKind, kind_of_type
from desktop_app.reading.metadata.kinds import PICTURES
from desktop_app.reading.metadata.kinds import FileKind as Family
from desktop_app.reading.metadata.kinds import kind_of as family_of

TYPES = {
    Family.JPEG: "image/jpeg",
    Family.PNG: "image/png",
    Family.WEBP: "image/webp",
    Family.GIF: "image/gif",
    Family.BMP: "image/bmp",
    Family.TIFF: "image/tiff",
    Family.HEIF: "image/heic",
    Family.AVIF: "image/avif",
    Family.PDF: "application/pdf",
    Family.MP3: "audio/mpeg",
    Family.FLAC: "audio/flac",
    Family.AAC: "audio/aac",
    Family.AMR: "audio/amr",
    Family.OGG: "audio/ogg",
    Family.MP4: "video/mp4",
    Family.MATROSKA: "video/x-matroska",
}
"""The media type of each family that has only one, or a usual one."""
OF_TYPE = {
    "audio/mpeg": {Family.MP3},
    "audio/flac": {Family.FLAC},
    "audio/aac": {Family.AAC},
    "audio/amr": {Family.AMR},
    "audio/ogg": {Family.OGG},
    "audio/opus": {Family.OGG},
    "video/ogg": {Family.OGG},
    "audio/mp4": {Family.MP4},
    "audio/x-m4b": {Family.MP4},
    "video/mp4": {Family.MP4},
    "video/x-m4v": {Family.MP4},
    "video/3gpp": {Family.MP4},
    "video/quicktime": {Family.MP4},
    "audio/webm": {Family.MATROSKA},
    "video/webm": {Family.MATROSKA},
    "video/x-matroska": {Family.MATROSKA},
}
"""The families of sounds and films, where they are known."""
PLAYED = {
    *(Family.MP3, Family.FLAC, Family.AAC, Family.AMR, Family.OGG, Family.MP4, Family.MATROSKA, Family.RIFF),
    *(Family.SOUND, Family.FILM, Family.ASF),
}
DRAWN = PICTURES | {Family.SVG}
WRITTEN = {Family.OTHER, Family.SVG, Family.OFFICE_TEXT}
OFFICE = {Family.OLE, Family.OFFICE_TEXT, Family.ZIP}
"""Office programs open each of these under the names of the old formats."""
OLD_OFFICE = frozenset({"application/msword", "application/vnd.ms-excel", "application/vnd.ms-powerpoint"})
UNCHECKED = frozenset({"application/x-zim", "image/vnd.djvu", "image/jxl", "application/vnd.comicbook-rar"})
BINARY = frozenset({"application/x-mobipocket-ebook", "application/vnd.amazon.ebook"})
PROGRAMS = (b"\x7fELF", b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe", b"\xfe\xed\xfa", b"\xca\xfe\xba\xbe", b"#!/")
"""The beginnings of programs for Linux and macOS, of Java classes, and of scripts."""
MARKS = (b"\xff\xfe", b"\xfe\xff")
"""The beginnings of text in UTF-16."""
CONTROLS = frozenset(range(32)) - frozenset(b"\t\n\f\r\x1b\x1a\v\b")
"""Control characters that text does not have."""


def is_program(head: bytes) -> bool:
    """Whether a file with these first bytes is a program; those of Windows begin with letters."""
    return head.startswith(PROGRAMS) or (head.startswith(b"MZ") and b"\0" in head[:64])


def kind_by_content(head: bytes, named: FileKind | None) -> FileKind | None:
    """The kind of a file.

    Args:
        head: its first bytes.
        named: what its name states; None if the name states nothing that is known.

    Returns:
        The kind as its bytes tell it; None if they are empty, or do not fit its name.
    """
    if not head:
        return None
    family = family_of(head)
    if named is None:
        return kind_of_type(TYPES[family]) if family in TYPES else None
    expected = OF_TYPE.get(named.media_type)
    if expected and family in expected:
        return named
    if not _fits(family, named.media_type, head):
        return None
    is_exact = family in TYPES and named.media_type.startswith(("image/", "audio/", "video/"))
    return kind_of_type(TYPES[family]) if is_exact and named.media_type not in UNCHECKED else named


def _fits(family: Family, media_type: str, head: bytes) -> bool:
    """Whether bytes of this family may have a name with this media type."""
    families, is_text = _expected(media_type)
    return family in families and is_text in {None, _is_text(head)}


def _expected(media_type: str) -> tuple[AbstractSet[Family], bool | None]:
    """The families of a media type, and whether it is text; None if it may be."""
    special: dict[str, tuple[AbstractSet[Family], bool | None]] = {
        **dict.fromkeys(UNCHECKED, (set(Family), False)),
        **dict.fromkeys(BINARY, ({Family.OTHER}, False)),
        **dict.fromkeys(OLD_OFFICE, (OFFICE, None)),
        "image/svg+xml": ({Family.SVG, Family.OTHER}, True),
        "application/rtf": ({Family.OFFICE_TEXT}, None),
        "application/pdf": ({Family.PDF}, None),
        "application/x-fictionbook+xml": (WRITTEN, True),
    }
    majors: dict[str, tuple[AbstractSet[Family], bool | None]] = {
        "audio": (PLAYED | {Family.OTHER}, False),
        "video": (PLAYED | {Family.OTHER}, False),
        "image": (PICTURES, None),
        "text": (WRITTEN, True),
    }
    return special.get(media_type) or majors.get(media_type.partition("/")[0], ({Family.ZIP}, None))


def _is_text(head: bytes) -> bool:
    """Whether bytes are text: without control characters, or in UTF-16, where every other byte is mostly zero."""
    zeros, others = sorted((head[0::2].count(0), head[1::2].count(0)), reverse=True)
    wide = zeros * 3 > len(head) and not others
    return head.startswith(MARKS) or wide or not any(byte in CONTROLS for byte in head)
