"""The streams of a finished PDF, compressed so that their end is unambiguous."""

from __future__ import annotations

import zlib

import pikepdf
from pikepdf import Name

CARRIAGE_RETURN = 0x0D
ALREADY_PACKED = ("/EmbeddedFile", "/Metadata")
"""Streams that stay uncompressed: an archive is already compressed, and metadata must be readable (ISO 19005-3,
6.6.2.1).
"""
MAY_GROW = b"\n"
"""White space that may be added to page content or a character map without effect."""


def pack_streams(pdf: pikepdf.Pdf) -> None:
    """Compress the streams that are not compressed yet.

    PDF/A requires that a stream's length covers its bytes up to the end-of-line marker before `endstream` (ISO 19005-3,
    6.1.7.1). If the last byte is a carriage return, it forms one end-of-line marker with the following line feed. Such
    data is compressed again until it ends differently, or else left as it is.
    """
    for one in pdf.objects:
        if isinstance(one, pikepdf.Stream) and "/Filter" not in one and str(one.get("/Type", "")) not in ALREADY_PACKED:
            raw = one.read_raw_bytes()
            text = "/Length1" not in one and "/N" not in one
            packed = zlib.compress(raw)
            while text and packed[-1] == CARRIAGE_RETURN:
                raw += MAY_GROW
                packed = zlib.compress(raw)
            if packed[-1] != CARRIAGE_RETURN and len(packed) < len(raw):
                one.write(packed, filter=Name.FlateDecode)
