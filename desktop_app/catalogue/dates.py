"""Dates of publications in feeds, as far as they are dates."""

from __future__ import annotations

import re
from datetime import date

MONTHS = 12
DATE = re.compile(r"(?!0101-01-01|0001-01-01)([12]\d{3})(?:-(\d{2})(?:-(\d{2}))?|(\d{2})(\d{2}))?(?!\d)")
"""A date or its beginning; some servers have the first day of the calendar where they know none."""


def date_in(words: str) -> str:
    """The year, month or day at the beginning of a text, as far as it exists; empty if none does, as in “no date”."""
    found = DATE.match(words.strip())
    if not found:
        return ""
    year, month, day = found[1], found[2] or found[4], found[3] or found[5]
    if not month or not 1 <= int(month) <= MONTHS:
        return year
    try:
        return str(date(int(year), int(month), int(day))) if day else f"{year}-{month}"
    except ValueError:
        return f"{year}-{month}"
