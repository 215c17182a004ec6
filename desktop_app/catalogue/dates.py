"""Dates of publications in feeds, as far as they are dates."""

from __future__ import annotations

import re

DATE = re.compile(r"(?!0101-01-01|0001-01-01)([12]\d{3}(?:-\d{2}){0,2})(?!\d)")
"""A date or its beginning; some servers have the first day of the calendar where they know none."""


def date_in(words: str) -> str:
    """The year, month or day at the beginning of a text; empty if it has none, as in “no date”."""
    found = DATE.match(words)
    return found[1] if found else ""
