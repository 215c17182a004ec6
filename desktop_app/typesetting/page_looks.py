"""Comparing pages by what is drawn on them."""

from __future__ import annotations

import hashlib
import io
import re

import pikepdf

FURNITURE = re.compile(rb"/Artifact <</Type /Pagination>> BDC.*?EMC", re.DOTALL)
"""Header and footer: a page with only a new page number is not printed again."""
FONT = re.compile(rb"/F\d+\+\d+ ")


def page_looks(pdf: bytes) -> list[str]:
    """A digest of each page's appearance: equal for pages that differ only in header and footer."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        return [_look(page) for page in document.pages]


def _look(page: pikepdf.Page) -> str:
    code = FURNITURE.sub(b"", page.obj.Contents.read_bytes())
    pictures = sorted(page.obj.Resources.get("/XObject") or {})
    return hashlib.sha256(FONT.sub(b"", code) + repr(pictures).encode()).hexdigest()[:20]
