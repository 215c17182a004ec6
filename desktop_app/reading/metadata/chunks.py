"""Removing place, time and device from PNG, WebP and other RIFF files, without changing the content."""

from __future__ import annotations

import struct
import zlib

from desktop_app.reading.metadata.icc import strip_icc

PNG_KEPT = {
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"cICP", b"sBIT", b"bKGD", b"pHYs",
    b"acTL", b"fcTL", b"fdAT",
}  # fmt: skip
"""Chunks that affect the appearance of the picture (W3C PNG, third edition, section 11)."""
RIFF_KEPT = {
    b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP",
    b"fmt ", b"data", b"fact", b"cue ", b"smpl",
    b"idx1", b"JUNK",
}  # fmt: skip
_LISTS_KEPT = {b"hdrl", b"strl", b"movi", b"odml", b"rec "}
_MAX_PROFILE_SIZE = 16 * 1024 * 1024
_EXIF_AND_XMP = 0b0000_1100
"""Flags of a WebP's header for the removed chunks (WebP container specification)."""


def strip_png(data: bytes) -> bytes:
    """The same picture, with only the chunks that affect its appearance.

    Raises:
        ValueError: it is truncated, or not a PNG.
    """
    out, place = bytearray(data[:8]), 8
    while place + 12 <= len(data):
        length = int.from_bytes(data[place : place + 4], "big")
        kind, end = data[place + 4 : place + 8], place + 12 + length
        if end > len(data):
            break
        if kind == b"iCCP":
            out += _profile_chunk(data[place + 8 : place + 8 + length])
        elif kind in PNG_KEPT:
            out += data[place:end]
        if kind == b"IEND":
            return bytes(out)
        place = end
    raise ValueError("its end is missing")


def _profile_chunk(content: bytes) -> bytes:
    """A colour profile without its name and its private data; omitted if it is damaged."""
    _, _, packed = content.partition(b"\0")
    unpacker = zlib.decompressobj()
    try:
        profile = strip_icc(unpacker.decompress(packed[1:], _MAX_PROFILE_SIZE))
    except (zlib.error, ValueError):
        return b""
    made = b"icc\0\0" + zlib.compress(profile)
    return struct.pack(">I", len(made)) + b"iCCP" + made + struct.pack(">I", zlib.crc32(b"iCCP" + made))


def strip_riff(data: bytes) -> bytes:
    """The same file, with unknown chunks and lists of texts overwritten, so that positions in it stay valid.

    Raises:
        ValueError: it is truncated, or not a RIFF file.
    """
    # A recorder that was switched off during recording leaves a length of zero.
    out = bytearray(data[: 8 + (int.from_bytes(data[4:8], "little") or len(data))])
    _blank(out, 12, len(out))
    return bytes(out)


def _blank(out: bytearray, place: int, end: int) -> None:
    while place + 8 <= end:
        kind, length = bytes(out[place : place + 4]), int.from_bytes(out[place + 4 : place + 8], "little")
        start, stop = place + 8, min(place + 8 + length, end)
        if kind == b"LIST" and bytes(out[start : start + 4]) in _LISTS_KEPT:
            _blank(out, start + 4, stop)
        elif kind == b"VP8X":
            out[start] &= ~_EXIF_AND_XMP & 0xFF
        elif kind not in RIFF_KEPT and not _is_stream(kind):
            out[place : place + 4] = b"JUNK"
            out[start:stop] = bytes(stop - start)
        elif kind == b"JUNK":
            out[start:stop] = bytes(stop - start)
        elif kind == b"ICCP":
            out[start:stop] = strip_icc(bytes(out[start:stop]))
        place = stop + (length & 1)


def _is_stream(kind: bytes) -> bool:
    """Whether these are chunks of an AVI's streams, such as `00dc`, or their headers."""
    return (kind[:2].isdigit() and kind[2:] in {b"dc", b"db", b"wb", b"tx", b"pc"}) or kind in {
        b"avih", b"strh", b"strf", b"dmlh", b"indx", b"vprp",
    } or kind.startswith(b"ix")  # fmt: skip
