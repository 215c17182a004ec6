"""Unpacking bodies that were packed although nobody asked for it (RFC 9110, section 8.4.1.3).

urllib3 takes the end of the bytes for the end of the file; the gzip format itself tells whether its end has come.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from urllib3.exceptions import DecodeError

from desktop_app.transfer.source import CHUNK_BYTES

GZIP = {"gzip", "x-gzip"}


class Unpacker:
    """Unpacks one gzip body, which may consist of several parts (RFC 1952, section 2.2)."""

    def __init__(self) -> None:
        self._part = zlib.decompressobj(wbits=31)

    @property
    def is_whole(self) -> bool:
        """Whether the end of the last part has come."""
        return self._part.eof

    def pieces(self, data: bytes) -> Iterator[bytes]:
        """What some more bytes unpack to, in pieces of limited size.

        Raises:
            DecodeError: they are not gzip.
        """
        while data:
            if self._part.eof:
                if not data.strip(b"\0"):
                    return  # some programs fill up the end
                self._part = zlib.decompressobj(wbits=31)
            try:
                piece = self._part.decompress(data, CHUNK_BYTES)
            except zlib.error as error:
                raise DecodeError(str(error)) from error
            data = self._part.unused_data if self._part.eof else self._part.unconsumed_tail
            if piece:
                yield piece
