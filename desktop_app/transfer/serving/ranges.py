"""The requested range of a file (RFC 9110, section 14)."""

from __future__ import annotations

import re
from dataclasses import dataclass

_ONE_RANGE = re.compile(r"bytes=\s*(\d*)\s*-\s*(\d*)", re.ASCII | re.IGNORECASE)
"""The names of units are case-insensitive (section 14.1)."""


@dataclass(frozen=True, slots=True)
class ByteRange:
    """Bytes `start` up to, not including, `end`; `whole` means the complete file."""

    start: int
    end: int
    whole: bool = False


def part_of(header: str, size: int) -> ByteRange | None:
    """The range that a `Range` header requests.

    Args:
        header: the field's value; empty if the request has none.
        size: the file's size in bytes.

    Returns:
        The range; the complete file if the header is empty, invalid, of another unit or has several ranges, which a
            server may ignore (section 14.2); None if no byte of the range exists, which is answered with 416.
    """
    found = _ONE_RANGE.fullmatch(header.strip())
    if found is None or not (found[1] or found[2]):
        return ByteRange(0, size, whole=True)
    if not found[1]:  # a suffix range: the last bytes
        length = _number(found[2])
        return ByteRange(max(0, size - length), size) if length and size else None
    start = _number(found[1])
    last = _number(found[2]) if found[2] else size - 1
    if found[2] and last < start:  # invalid according to section 14.1.1
        return ByteRange(0, size, whole=True)
    return ByteRange(start, min(last + 1, size)) if start < size else None


MOST_DIGITS = 20
"""The maximum number of digits in a file's size."""


def _number(digits: str) -> int:
    """A number of any length: one that is larger than every file needs no exact value."""
    return int(digits.lstrip("0")[:MOST_DIGITS] or "0") if len(digits.lstrip("0")) <= MOST_DIGITS else 10**MOST_DIGITS
