"""The recovery code: 160 random bits in letters and digits that survive being copied by hand (base32, RFC 4648)."""

from __future__ import annotations

import base64
import binascii

CODE_BYTES = 20
GROUP = 4
LETTERS = CODE_BYTES * 8 // 5
LOOKALIKES = str.maketrans("018", "OIB")
"""Digits that base32 does not have, and the letters that they are taken for."""


def to_text(code: bytes) -> str:
    """The code as it is printed: `ABCD-EFGH-…`."""
    letters = base64.b32encode(code).decode("ascii")
    return "-".join(letters[start : start + GROUP] for start in range(0, len(letters), GROUP))


def from_text(typed: str) -> bytes | None:
    """The code that somebody typed, however it is spaced and in small letters or capitals; None where it is none."""
    letters = "".join(one for one in typed.upper() if one.isalnum()).translate(LOOKALIKES)
    if len(letters) != LETTERS:
        return None
    try:
        return base64.b32decode(letters)
    except (binascii.Error, ValueError):
        return None


def count_of(typed: str) -> int:
    """How many of its letters and digits were typed, of `LETTERS`."""
    return sum(one.isalnum() for one in typed)
