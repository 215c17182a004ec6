"""Splitting a long list into pages so that a change affects few pages.

With pages of a fixed length, an insertion at the front would shift all pages. Here a page ends after the publication
with the greatest hash of its id, and both parts are split again until each is short enough: a tree over hashes as in R.
Seidel, C. R. Aragon, "Randomized search trees" (Algorithmica 16, 1996). Its shape depends only on its content. So the
same list gives the same pages on every computer, and a new publication changes its own page, rarely a second one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop_app.domain.publication import Publication

PAGE_SIZE = 200
"""The maximum number of publications on one page; in long lists the average is a third of it."""


@dataclass(frozen=True, slots=True)
class FeedPage:
    """The publications of one page. `name` is derived from the publication before the page, so it seldom changes."""

    name: str
    publications: tuple[Publication, ...]


def cut(publications: Sequence[Publication], size: int = PAGE_SIZE) -> list[FeedPage]:
    """Split a list, in its order, into pages of at most `size` publications."""
    hashes = [hashlib.sha256(publication.id.encode()).hexdigest() for publication in publications]
    ends: list[int] = []
    parts = [(0, len(publications))]
    while parts:
        begin, end = parts.pop()
        if end - begin <= size:
            if end > begin:
                ends.append(end)
            continue
        peak = max(range(begin, end), key=hashes.__getitem__) + 1
        parts += [(begin, peak), (peak, end)] if peak < end else [(begin, end - 1), (end - 1, end)]
    ends.sort()
    return [
        FeedPage(hashes[begin - 1][:12] if begin else "first", tuple(publications[begin:end]))
        for begin, end in pairwise([0, *ends])
    ]
