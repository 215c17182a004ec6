"""What a file is, by its bytes: names lie, and phones leave endings out or add others."""

from __future__ import annotations

from enum import StrEnum

HEAD_BYTES = 4096
"""Bytes of a file's beginning that `kind_of` looks at."""
_MP3_HEADER, _SYNC, _MORE_SYNC, _LAYER = 3, 0xFF, 0xE0, 0x06
"""A frame of MPEG audio begins with eleven bits that are set; its layer is not 0 (ISO 11172-3, 2.4.1.3)."""


class FileKind(StrEnum):
    """Families of formats that are treated alike."""

    JPEG = "jpeg"
    PNG = "png"
    WEBP = "webp"
    GIF = "gif"
    BMP = "bmp"
    TIFF = "tiff"
    HEIF = "heif"
    AVIF = "avif"
    SVG = "svg"
    PDF = "pdf"
    ZIP = "zip"
    OLE = "ole"
    MP4 = "mp4"
    MATROSKA = "matroska"
    MP3 = "mp3"
    FLAC = "flac"
    OGG = "ogg"
    RIFF = "riff"
    AMR = "amr"
    ASF = "asf"
    ARCHIVE = "archive"
    RAW_PICTURE = "raw picture"
    OTHER = "other"

    @property
    def is_picture(self) -> bool:
        """Whether it is shown as a picture: decoded, turned upright and scaled."""
        return self in PICTURES


PICTURES = {
    FileKind.JPEG,
    FileKind.PNG,
    FileKind.WEBP,
    FileKind.GIF,
    FileKind.BMP,
    FileKind.TIFF,
    FileKind.HEIF,
    FileKind.AVIF,
    FileKind.RAW_PICTURE,
}
_BEGINNINGS = (
    (b"\xff\xd8\xff", FileKind.JPEG),
    (b"\x89PNG\r\n\x1a\n", FileKind.PNG),
    (b"GIF8", FileKind.GIF),
    (b"BM", FileKind.BMP),
    (b"II*\x00", FileKind.TIFF),
    (b"MM\x00*", FileKind.TIFF),
    (b"II+\x00", FileKind.TIFF),
    (b"MM\x00+", FileKind.TIFF),
    (b"\x00\x00\x00\x0cjP  ", FileKind.RAW_PICTURE),
    (b"\x00\x00\x00\x0cJXL ", FileKind.RAW_PICTURE),
    (b"\xff\x0a", FileKind.RAW_PICTURE),
    (b"FUJIFILMCCD-RAW", FileKind.RAW_PICTURE),
    (b"IIRO", FileKind.RAW_PICTURE),
    (b"IIU\x00", FileKind.RAW_PICTURE),
    (b"8BPS", FileKind.RAW_PICTURE),
    (b"PK\x03\x04", FileKind.ZIP),
    (b"PK\x05\x06", FileKind.ZIP),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileKind.OLE),
    (b"\x1aE\xdf\xa3", FileKind.MATROSKA),
    (b"ID3", FileKind.MP3),
    (b"fLaC", FileKind.FLAC),
    (b"OggS", FileKind.OGG),
    (b"#!AMR", FileKind.AMR),
    (b"0&\xb2u\x8ef\xcf\x11", FileKind.ASF),
    (b"7z\xbc\xaf\x27\x1c", FileKind.ARCHIVE),
    (b"Rar!", FileKind.ARCHIVE),
    (b"\x1f\x8b", FileKind.ARCHIVE),
    (b"BZh", FileKind.ARCHIVE),
    (b"\xfd7zXZ", FileKind.ARCHIVE),
    (b"(\xb5/\xfd", FileKind.ARCHIVE),
)
_HEIF_BRANDS = (b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1", b"mif2")
_AVIF_BRANDS = (b"avif", b"avis")


def kind_of(head: bytes) -> FileKind:
    """What a file is that begins so.

    Args:
        head: its first `HEAD_BYTES` bytes.
    """
    found = next((kind for beginning, kind in _BEGINNINGS if head.startswith(beginning)), None)
    return found or _by_boxes(head) or _by_content(head)


def _by_boxes(head: bytes) -> FileKind | None:
    """RIFF files and ISO base media files, which say in their first box what they are."""
    if head[:4] == b"RIFF":
        return FileKind.WEBP if head[8:12] == b"WEBP" else FileKind.RIFF
    if head[4:8] == b"ftyp":
        return _brand(head)
    if head[4:8] in (b"moov", b"mdat", b"wide", b"free", b"skip"):  # QuickTime without a type
        return FileKind.MP4
    return None


def _by_content(head: bytes) -> FileKind:
    if b"%PDF-" in head[:1024]:
        return FileKind.PDF
    if head[257:262] == b"ustar":
        return FileKind.ARCHIVE
    if len(head) >= _MP3_HEADER and head[0] == _SYNC and head[1] & _MORE_SYNC == _MORE_SYNC and head[1] & _LAYER:
        return FileKind.MP3
    return FileKind.SVG if b"<svg" in head.replace(b"\x00", b"") else FileKind.OTHER


def _brand(head: bytes) -> FileKind:
    """ISO base media files tell by their brands what they are (ISO/IEC 14496-12, 4.3)."""
    size = min(int.from_bytes(head[:4], "big") or len(head), len(head))
    brands = [head[8:12], *(head[place : place + 4] for place in range(16, size - 3, 4))]
    if head[8:12] == b"crx ":
        return FileKind.RAW_PICTURE
    if any(one in _AVIF_BRANDS for one in brands):
        return FileKind.AVIF
    return FileKind.HEIF if any(one in _HEIF_BRANDS for one in brands) else FileKind.MP4
