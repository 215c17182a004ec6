"""How files end: formats that name their own end are recognised by their first bytes and checked.

A server that states no length, or a wrong one, can cut a file without any error. Only the structure at the end is
looked at: no picture is decoded and no text laid out, so that a hostile file costs no more than its reading.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from typing import BinaryIO

from desktop_app.domain.file_ending import FileEnding
from desktop_app.domain.foreign_size import MAX_DIRECTORY, ZIP_TAIL, directory_size

TAIL = 64 * 1024
"""Bytes at the end in which a format's end is looked for; some programs append something behind it."""
LARGEST_PAGE = 32 * 1024 * 1024
"""Bytes of HTML that are looked at."""
ZIM_HEAD, BOX_HEAD = 80, 8
MARKER, SCAN = 0xFF, 0xDA
HTML_TYPES = {"text/html", "application/xhtml+xml"}
Check = Callable[[BinaryIO, int], bool]


def ending_of(file: BinaryIO, size: int, media_type: str) -> FileEnding:
    """How a file ends.

    Args:
        file: its bytes; can be positioned.
        size: their number.
        media_type: what its catalogue calls it, without parameters; counts only where the bytes say nothing.
    """
    if not size:
        return FileEnding.CUT
    file.seek(0)
    head = file.read(1024)
    for beginnings, check in CHECKS.items():
        if head.startswith(beginnings):
            return FileEnding.WHOLE if check(file, size) else FileEnding.CUT
        if any(one.startswith(head) for one in beginnings):
            return FileEnding.CUT  # shorter than its own beginning
    if head[4:8] == b"ftyp":
        return FileEnding.WHOLE if _boxes_fit(file, size) else FileEnding.CUT
    if media_type in HTML_TYPES or head.lstrip()[:14].lower().startswith((b"<!doctype html", b"<html")):
        return _html_ending(file)
    return FileEnding.UNKNOWN


def _tail(file: BinaryIO, size: int, length: int = TAIL) -> bytes:
    file.seek(max(0, size - length))
    return file.read()


def _zip_is_whole(file: BinaryIO, size: int) -> bool:
    """The central directory is at the end, and every entry lies before it (APPNOTE.TXT, section 4.3)."""
    if directory_size(_tail(file, size, ZIP_TAIL)) > MAX_DIRECTORY:
        return True  # more than is opened here; reading the directory would take too much memory
    try:
        with zipfile.ZipFile(file) as archive:
            if any(one.header_offset < 0 for one in archive.infolist()):
                return False  # bytes are missing in the middle: the directory is nearer to the beginning than it says
            last = max(archive.infolist(), key=lambda one: one.header_offset, default=None)
            return last is None or last.header_offset + last.compress_size <= min(archive.start_dir, size)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, OverflowError):
        return False


def _pdf_is_whole(file: BinaryIO, size: int) -> bool:
    """The last cross-reference is named and nothing but its end mark follows (ISO 32000-1, section 7.5.5)."""
    tail = _tail(file, size)
    found = list(re.finditer(rb"startxref\s+(\d{1,15})\s", tail))
    if not found or b" obj" in tail[found[-1].end() :]:
        return False
    offset = int(found[-1][1])
    file.seek(0)
    linear = re.search(rb"/Linearized.{0,200}?/L\s+(\d{1,15})", file.read(2048), re.DOTALL)
    if (linear and int(linear[1]) > size) or not offset:
        return False  # the beginning of a linearized file has such a mark, too (annex F)
    if b"%%EOF" in tail[found[-1].end() :]:
        return True
    file.seek(min(offset, size))
    return re.match(rb"\s*(xref|\d+\s+\d+\s+obj)", file.read(40)) is not None


def _png_is_whole(file: BinaryIO, size: int) -> bool:
    """There is an end chunk (PNG, section 11.2.5)."""
    return b"IEND\xaeB`\x82" in _tail(file, size)


def _jpeg_is_whole(file: BinaryIO, size: int) -> bool:
    """An end marker follows the picture's data; one before that is of a preview (ITU T.81, annex B)."""
    place = 2
    while place + 4 <= size:
        file.seek(place)
        marker = file.read(4)
        if marker[0] != MARKER:
            return False
        if marker[1] == MARKER:  # padding
            place += 1
            continue
        if marker[1] == SCAN:
            return b"\xff\xd9" in _tail(file, size, min(size - place, LARGEST_PAGE))
        place += 2 + int.from_bytes(marker[2:])
    return False


def _gif_is_whole(file: BinaryIO, size: int) -> bool:
    """The last byte that is no filling is the trailer (GIF89a, section 27)."""
    return _tail(file, size, 1024).rstrip(b"\0\r\n ").endswith(b";")


def _riff_is_whole(file: BinaryIO, size: int) -> bool:
    """As long as its head says (WebP, WAV); a recording that was streamed says nothing."""
    file.seek(4)
    stated = int.from_bytes(file.read(4), "little")
    return stated in {0, 0xFFFFFFFF} or size >= stated + 8


def _boxes_fit(file: BinaryIO, size: int) -> bool:
    """The boxes of an MP4 file, of which only the last may reach to the end of the file (ISO 14496-12, section 4.2)."""
    place = 0
    names = set()
    while place + BOX_HEAD <= size:
        file.seek(place)
        head = file.read(16)
        length = int.from_bytes(head[:4])
        names.add(head[4:8])
        if length == 0:
            return True
        length = int.from_bytes(head[8:16]) if length == 1 else length
        if length < BOX_HEAD or place + length > size:
            return False
        place += length
    return bool(names & {b"moov", b"meta", b"moof"})


def _zim_is_whole(file: BinaryIO, size: int) -> bool:
    """A checksum of 16 bytes is at the place that the head names (openZIM, "ZIM file format")."""
    file.seek(72)
    return size > ZIM_HEAD and int.from_bytes(file.read(8), "little") + 16 <= size


def _html_ending(file: BinaryIO) -> FileEnding:
    """Whether a page stops inside a tag, a comment or a script, or before the end tags that its beginning asks for."""
    file.seek(0)
    text = file.read(LARGEST_PAGE)
    if text.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = text.decode("utf-16", errors="ignore").encode()
    text = text.lower().rstrip(b"\0 \r\n\t")
    if text.endswith((b"</html>", b"</body>")):
        return FileEnding.WHOLE
    if text.rfind(b"<!--") > text.rfind(b"-->") or re.search(rb"<[a-z/!?][^<>]{0,10000}\Z", text):
        return FileEnding.CUT
    if any(text.rfind(b"<" + name) > text.rfind(b"</" + name) for name in (b"script", b"style", b"title", b"head")):
        return FileEnding.CUT
    if b"</html" in text or b"</body" in text:
        return FileEnding.WHOLE
    return FileEnding.DOUBTFUL if re.search(rb"<html[\s>]|<body[\s>]", text) else FileEnding.UNKNOWN


CHECKS: dict[tuple[bytes, ...], Check] = {
    (b"PK\x03\x04", b"PK\x05\x06"): _zip_is_whole,
    (b"%PDF-",): _pdf_is_whole,
    (b"\x89PNG\r\n\x1a\n",): _png_is_whole,
    (b"\xff\xd8\xff",): _jpeg_is_whole,
    (b"GIF87a", b"GIF89a"): _gif_is_whole,
    (b"RIFF",): _riff_is_whole,
    (b"ZIM\x04",): _zim_is_whole,
}
"""The first bytes of a format, with its check."""
