"""The content of the QR code that is printed on each page: portfolio, version, document and page."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import dataclass

LETTERS = 6
"""The number of base-32 letters of a document: 30 bits tell the documents of one version apart."""
PATTERN = re.compile(
    r"SPRINGSHELF:(?P<portfolio>[A-Z0-9.-]{1,40}):(?P<version>\d{1,6}):(?P<document>[A-Z2-7]{6})\.(?P<page>\d{1,5})"
)


@dataclass(frozen=True, slots=True)
class PageMark:
    """The mark of a page.

    Attributes:
        portfolio: the own part of the portfolio's id, which is after the dot; it is unique.
        version: the version of the portfolio.
        document: which of the PDFs of this version; see `document_letters`.
        page: the page, from 1.

    It uses only capital letters, digits and `: - .`, for which a QR code needs half the space (ISO/IEC 18004, 7.4.4).
    With 38 characters it fits into a code of 25 modules.
    """

    portfolio: str
    version: int
    document: str
    page: int

    @property
    def text(self) -> str:
        """The text of the code."""
        own_part = self.portfolio.rpartition(".")[2].upper()
        return f"SPRINGSHELF:{own_part}:{self.version}:{self.document}.{self.page}"

    @classmethod
    def parse(cls, text: str) -> PageMark | None:
        """The mark in a text, None if it contains none."""
        found = PATTERN.search(text.upper())
        if found is None:
            return None
        return cls(found["portfolio"], int(found["version"]), found["document"], int(found["page"]))


def document_letters(*parts: str) -> str:
    """The letters of a document that is determined by these parts: its layout, and what else it was made with."""
    digest = hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).digest()
    return base64.b32encode(digest).decode()[:LETTERS]
