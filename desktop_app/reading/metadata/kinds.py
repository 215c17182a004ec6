"""Detecting the type of a file by its bytes, because names are unreliable: phones omit or append extensions."""

from __future__ import annotations

import mimetypes
from enum import StrEnum

HEAD_BYTES = 4096
"""The bytes at the start of a file that `kind_of` examines."""
_MP3_HEADER, _SYNC, _MORE_SYNC, _LAYER = 3, 0xFF, 0xE0, 0x06
"""A frame of MPEG audio begins with eleven bits that are set; its layer is not 0 (ISO 11172-3, 2.4.1.3)."""
_LAYERS = (0x02, 0x04)
"""Layers III and II. Text in UTF-16 begins like layer I."""
_ADTS = 0xF0
"""The longer sync of ADTS, whose layer is 0 (ISO/IEC 13818-7)."""


class FileKind(StrEnum):
    """Families of formats that are treated alike. Raw pictures, and other sounds and films, can't be cleaned."""

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
    OFFICE_TEXT = "office text"
    MP4 = "mp4"
    MATROSKA = "matroska"
    MP3 = "mp3"
    FLAC = "flac"
    OGG = "ogg"
    RIFF = "riff"
    AMR = "amr"
    AAC = "aac"
    SOUND = "sound"
    FILM = "film"
    ASF = "asf"
    ARCHIVE = "archive"
    RAW_PICTURE = "raw picture"
    OTHER = "other"

    @property
    def is_picture(self) -> bool:
        """Whether it is treated as a picture: decoded, turned upright and scaled."""
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
    (b"\xff\x4f\xff\x51", FileKind.RAW_PICTURE),
    (b"II\xbc", FileKind.RAW_PICTURE),
    (b"IIRS", FileKind.RAW_PICTURE),
    (b"MMOR", FileKind.RAW_PICTURE),
    (b"FOVb", FileKind.RAW_PICTURE),
    (b"\x00MRM", FileKind.RAW_PICTURE),
    (b"gimp xcf", FileKind.RAW_PICTURE),
    (b"BPG\xfb", FileKind.RAW_PICTURE),
    (b"FLIF", FileKind.RAW_PICTURE),
    (b"\x8aMNG", FileKind.RAW_PICTURE),
    (b"\x8bJNG", FileKind.RAW_PICTURE),
    (b"AT&TFORM", FileKind.RAW_PICTURE),
    (b"v/1\x01", FileKind.RAW_PICTURE),
    (b"#?RADIANCE", FileKind.RAW_PICTURE),
    (b"SIMPLE  =", FileKind.RAW_PICTURE),
    (b"%!PS", FileKind.RAW_PICTURE),
    (b"\xc5\xd0\xd3\xc6", FileKind.RAW_PICTURE),
    (b"PK\x03\x04", FileKind.ZIP),
    (b"PK\x05\x06", FileKind.ZIP),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", FileKind.OLE),
    (b"\x1aE\xdf\xa3", FileKind.MATROSKA),
    (b"ID3", FileKind.MP3),
    (b"fLaC", FileKind.FLAC),
    (b"OggS", FileKind.OGG),
    (b"#!AMR", FileKind.AMR),
    (b".snd", FileKind.SOUND),
    (b"caff", FileKind.SOUND),
    (b"RF64", FileKind.SOUND),
    (b"BW64", FileKind.SOUND),
    (b"RIFX", FileKind.SOUND),
    (b"riff\x2e\x91\xcf\x11", FileKind.SOUND),
    (b"wvpk", FileKind.SOUND),
    (b"TTA1", FileKind.SOUND),
    (b"TTA2", FileKind.SOUND),
    (b"MAC ", FileKind.SOUND),
    (b"MPCK", FileKind.SOUND),
    (b"MP+", FileKind.SOUND),
    (b"DSD ", FileKind.SOUND),
    (b"FRM8", FileKind.SOUND),
    (b"OFR ", FileKind.SOUND),
    (b"LA04", FileKind.SOUND),
    (b".ra\xfd", FileKind.SOUND),
    (b"MThd", FileKind.SOUND),
    (b"Creative Voice File", FileKind.SOUND),
    (b"FLV\x01", FileKind.FILM),
    (b".RMF", FileKind.FILM),
    (b"\x00\x00\x01\xba", FileKind.FILM),
    (b"\x00\x00\x01\xb3", FileKind.FILM),
    (b"\x06\x0e\x2b\x34", FileKind.FILM),
    (b"\x1f\x07\x00", FileKind.FILM),
    (b"NSVf", FileKind.FILM),
    (b"NUTnut", FileKind.FILM),
    (b"nut/multimedia", FileKind.FILM),
    (b"0&\xb2u\x8ef\xcf\x11", FileKind.ASF),
    (b"7z\xbc\xaf\x27\x1c", FileKind.ARCHIVE),
    (b"Rar!", FileKind.ARCHIVE),
    (b"\x1f\x8b", FileKind.ARCHIVE),
    (b"BZh", FileKind.ARCHIVE),
    (b"\xfd7zXZ", FileKind.ARCHIVE),
    (b"(\xb5/\xfd", FileKind.ARCHIVE),
    (b"MSCF", FileKind.ARCHIVE),
    (b"xar!", FileKind.ARCHIVE),
    (b"!<arch>", FileKind.ARCHIVE),
    (b"LZIP", FileKind.ARCHIVE),
    (b"\x04\x22\x4d\x18", FileKind.ARCHIVE),
    (b"\x1f\x9d", FileKind.ARCHIVE),
    (b"PK\x07\x08", FileKind.ARCHIVE),
    (b"{\\rtf", FileKind.OFFICE_TEXT),
)
_OFFICE_TEXTS = (
    b"<office:document ",
    b"<office:document>",
    b"<?mso-application",
    b"schemas.microsoft.com/office/2006/xmlPackage",
    b"urn:schemas-microsoft-com:office:",
)
"""Office documents in one XML or HTML file; the parts of packages do not begin so."""
_STREAM_PACKET = 188
"""Bytes of a packet of an MPEG transport stream, which begins with `G` (ISO/IEC 13818-1); cameras put 4 before it."""
_HEIF_BRANDS = (b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1", b"mif2")
_AVIF_BRANDS = (b"avif", b"avis")


_FAMILIES = {"image": FileKind.RAW_PICTURE, "audio": FileKind.SOUND, "video": FileKind.FILM}


def kind_of_named(head: bytes, name: str) -> FileKind:
    """The type of a file, by its bytes; if they are not known, by a name that means picture, sound or film.

    Args:
        head: its first `HEAD_BYTES` bytes.
        name: its name.
    """
    kind = kind_of(head)
    family = (mimetypes.guess_type(name)[0] or "").partition("/")[0]
    return _FAMILIES.get(family, kind) if kind is FileKind.OTHER and head else kind


def kind_of(head: bytes) -> FileKind:
    """The type of a file with these first bytes.

    Args:
        head: its first `HEAD_BYTES` bytes.
    """
    found = next((kind for beginning, kind in _BEGINNINGS if head.startswith(beginning)), None)
    return found or _by_boxes(head) or _by_content(head)


def _by_boxes(head: bytes) -> FileKind | None:
    """Detect RIFF files and ISO base media files, which state their type in the first box."""
    if head[:4] == b"FORM" and head[8:12] in (b"AIFF", b"AIFC", b"8SVX"):
        return FileKind.SOUND
    if head[:4] == b"FORM" and head[8:12] in (b"ILBM", b"PBM "):
        return FileKind.RAW_PICTURE
    if head[:4] == b"RIFF":
        return FileKind.WEBP if head[8:12] == b"WEBP" else FileKind.RIFF
    if head[4:8] == b"ftyp":
        return _brand(head)
    if head[4:8] in (b"moov", b"mdat", b"wide", b"free", b"skip"):  # QuickTime without a stated type
        return FileKind.MP4
    return None


def _by_content(head: bytes) -> FileKind:
    if b"%PDF-" in head[:1024]:
        return FileKind.PDF
    if head[257:262] == b"ustar":
        return FileKind.ARCHIVE
    return _by_frames(head) or _by_text(head)


def _by_frames(head: bytes) -> FileKind | None:
    """Detect formats by a mark at a position, or by a frame, instead of a signature at the start."""
    if head[128:132] == b"DICM":
        return FileKind.RAW_PICTURE
    if any(_is_transport_stream(head, before) for before in (0, 4)):
        return FileKind.FILM
    if len(head) >= _MP3_HEADER and head[0] == _SYNC and head[1] & _MORE_SYNC == _MORE_SYNC:
        if head[1] & _LAYER in _LAYERS:
            return FileKind.MP3
        if head[1] & (_ADTS | _LAYER) == _ADTS:
            return FileKind.AAC
    return None


def _by_text(head: bytes) -> FileKind:
    if any(one in head for one in _OFFICE_TEXTS):
        return FileKind.OFFICE_TEXT
    return FileKind.SVG if b"<svg" in head.replace(b"\x00", b"") else FileKind.OTHER


def _is_transport_stream(head: bytes, before: int) -> bool:
    step = _STREAM_PACKET + before
    return len(head) > 3 * step and all(head[before + step * number] == ord("G") for number in range(4))


def _brand(head: bytes) -> FileKind:
    """Detect the type of an ISO base media file by its brands (ISO/IEC 14496-12, 4.3)."""
    size = min(int.from_bytes(head[:4], "big") or len(head), len(head))
    brands = [head[8:12], *(head[place : place + 4] for place in range(16, size - 3, 4))]
    if head[8:12] == b"crx ":
        return FileKind.RAW_PICTURE
    if any(one in _AVIF_BRANDS for one in brands):
        return FileKind.AVIF
    return FileKind.HEIF if any(one in _HEIF_BRANDS for one in brands) else FileKind.MP4
