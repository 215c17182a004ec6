"""Whole numbers from untrusted input: feeds, files of other programs, policies."""

from __future__ import annotations

MAX_INTEGER = 2**63 - 1
"""What a database's column takes."""
MAX_DIGITS = 19


def parse_integer(text: str) -> int | None:
    """The number that a text is, None where it is none, is negative, or is larger than a database takes.

    Python calls `²` a digit and can't make a number of it, and refuses to read one of thousands of digits.
    """
    digits = text.strip()
    if not digits.isdecimal() or len(digits) > MAX_DIGITS:
        return None
    return in_range(int(digits))


def in_range(number: int) -> int | None:
    """The number, None where it is negative or larger than a database takes."""
    return number if 0 <= number <= MAX_INTEGER else None
