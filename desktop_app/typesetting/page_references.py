"""Counting the references to pages in a PDF: a small file can refer to one page a million times."""

from __future__ import annotations

import pikepdf

MAX_PAGES = 10_000
"""As many as the window lays out (`reading/page_count.py`)."""


def has_too_many_pages(pdf: pikepdf.Pdf) -> bool:
    """Whether a document has more than `MAX_PAGES` references to pages.

    It has to be opened without `inherit_page_attributes`, and before its pages are used: for both, pikepdf makes a page
    of each reference, which takes a minute and a gigabyte for a file of two megabytes.
    """
    waiting: list[pikepdf.Object | None] = [pdf.Root.get("/Pages")]
    seen: set[tuple[int, int]] = set()
    count = 0
    while waiting:
        node = waiting.pop()
        kids = node.get("/Kids") if isinstance(node, pikepdf.Dictionary) else None
        if not isinstance(kids, pikepdf.Array):
            continue
        count += len(kids)
        if count > MAX_PAGES:
            return True
        for kid in kids:
            if not isinstance(kid, pikepdf.Dictionary) or (kid.is_indirect and kid.objgen in seen):
                continue
            seen.add(kid.objgen)
            waiting.append(kid)
    return False
