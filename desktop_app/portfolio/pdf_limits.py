"""Limits for PDFs that strangers wrote, because a small file can refer to one object a million times."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from typing import TypeVar

import pikepdf

MAX_OBJECTS = 60_000
"""The maximum number of annotations, fields, destinations and marked lines: a few seconds of work. A portfolio of 1,000
pages has about a tenth.
"""
MAX_CONTENT = 64 * 1024 * 1024
"""The maximum size of a page's unpacked content in bytes."""
FLATE = ("/FlateDecode", "/Fl")
PIECE = 1024 * 1024
T = TypeVar("T")


class TooManyObjectsError(Exception):
    """A PDF has more objects than a portfolio can have."""


class Allowance:
    """Counts the objects that are read in a file.

    Args:
        most: their maximum number.
    """

    def __init__(self, most: int = MAX_OBJECTS) -> None:
        self._left = most

    def of(self, objects: Iterable[T]) -> Iterator[T]:
        """The same objects.

        Raises:
            TooManyObjectsError: these are more than are left.
        """
        for one in objects:
            self._left -= 1
            if self._left < 0:
                raise TooManyObjectsError
            yield one


def unpacked(stream: pikepdf.Stream, most: int) -> bytes | None:
    """The bytes of a stream; None if they are more than `most`.

    Raises:
        PdfError: they can't be unpacked.
        zlib.error: they can't be unpacked.
    """
    packing = stream.get("/Filter")
    if packing is not None and not _is_flate(packing):
        data = stream.read_bytes()
        return data if len(data) <= most else None
    raw = stream.read_raw_bytes()
    if packing is None:
        return raw if len(raw) <= most else None
    if not _fits(raw, most):
        return None
    return stream.read_bytes()  # with its predictor


def _is_flate(packing: pikepdf.Object) -> bool:
    names = [str(one) for one in packing] if isinstance(packing, pikepdf.Array) else [str(packing)]
    return len(names) == 1 and names[0] in FLATE


def _fits(raw: bytes, most: int) -> bool:
    """Whether data unpacks to no more than so many bytes. They are counted in pieces and not kept."""
    unpacking, size, rest = zlib.decompressobj(), 0, raw
    while rest and not unpacking.eof and size <= most:
        size += len(unpacking.decompress(rest, PIECE))
        rest = unpacking.unconsumed_tail
    return size <= most
