"""Integers from untrusted input: feeds, files of other programs, policies."""

from __future__ import annotations

MAX_INTEGER = 2**63 - 1
"""The maximum of a database column."""
MAX_DIGITS = 19


def parse_integer(text: str) -> int | None:
    """Parse an integer; None if the text is no integer, is negative, or too large for a database.

    Python treats `²` as a digit but can't convert it, and refuses to read an integer with thousands of digits.
    """
    digits = text.strip()
    if not digits.isdecimal() or len(digits) > MAX_DIGITS:
        return None
    return in_range(int(digits))


def in_range(number: int) -> int | None:
    """The number, None if it is negative or too large for a database."""
    return number if 0 <= number <= MAX_INTEGER else None
