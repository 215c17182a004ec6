"""The content of the QR code that is printed beside an entry: portfolio, version and entry."""

from __future__ import annotations

import re
from dataclasses import dataclass

LETTERS = 16
"""The length of a record's abbreviated id: long enough to be unique, short enough for a small code."""
PATTERN = re.compile(r"SPRINGSHELF:(?P<portfolio>[A-Z0-9 .$%*+/-]+):(?P<version>\d{1,6}):(?P<record>[0-9A-F]{6,32})")


@dataclass(frozen=True, slots=True)
class EntryMark:
    """The mark of an entry; `record` may be the beginning of its id.

    It uses only capital letters, digits and `: - . /`, for which a QR code needs half the space (ISO/IEC 18004, 7.4.4).
    """

    portfolio: str
    version: int
    record: str

    @property
    def text(self) -> str:
        """The text of the code."""
        return f"SPRINGSHELF:{self.portfolio.upper()}:{self.version}:{self.record[:LETTERS].upper()}"

    @classmethod
    def parse(cls, text: str) -> EntryMark | None:
        """The mark in a text, None if it contains none."""
        found = PATTERN.search(text.upper())
        return cls(found["portfolio"], int(found["version"]), found["record"].lower()) if found else None
