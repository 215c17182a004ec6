"""The recovery code: 160 random bits in letters and digits that are easy to copy by hand (base32, RFC 4648)."""

from __future__ import annotations

import base64
import binascii

CODE_BYTES = 20
GROUP = 4
LETTERS = CODE_BYTES * 8 // 5
LOOKALIKES = str.maketrans("018", "OIB")
"""Digits that base32 does not contain, and the letters for which they are often mistaken."""


def to_text(code: bytes) -> str:
    """The printed form of the code: `ABCD-EFGH-…`."""
    letters = base64.b32encode(code).decode("ascii")
    return "-".join(letters[start : start + GROUP] for start in range(0, len(letters), GROUP))


def from_text(typed: str) -> bytes | None:
    """Parse a typed code, with any spacing, in small letters or capitals; None if it is invalid."""
    letters = "".join(one for one in typed.upper() if one.isalnum()).translate(LOOKALIKES)
    if len(letters) != LETTERS:
        return None
    try:
        return base64.b32decode(letters)
    except (binascii.Error, ValueError):
        return None


def count_of(typed: str) -> int:
    """The number of typed letters and digits, out of `LETTERS`."""
    return sum(one.isalnum() for one in typed)
