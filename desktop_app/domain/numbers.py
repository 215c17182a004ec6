"""Integers: read from untrusted input (feeds, files of other programs, policies), and written for every language."""

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


def grouped(number: int) -> str:
    """A large number in groups of three digits, which every language reads in the same way (ISO 80000-1, 7.3.1).

    A comma between them is that of a decimal fraction in most languages of the program.
    """
    return f"{number:,}".replace(",", "\N{NARROW NO-BREAK SPACE}")
