"""Bundles: many small files of a catalogue in one file, beside the single files (docs/decisions/0019).

A bundle is the concatenation of the bytes of its members. Its index says where each of them begins.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.hashes import Sha256
from desktop_app.domain.publication import Link

MAX_MEMBER_SIZE = 256 * 1024
"""Bytes up to which a file is a member: a larger one is worth a request of its own."""
MAX_BUNDLE_SIZE = 4 * 1024 * 1024
"""Bytes of a bundle: a broken connection loses at most so much."""
MIN_MEMBERS = 8
"""The number of members from which on a bundle is written: two requests for it save six."""
MAX_MEMBERS = 1000
MAX_INDEX_SIZE = 1024 * 1024
"""The maximum size in bytes of an index."""
MAX_BUNDLES = 2000
"""The maximum number of bundles that are taken from a document."""
FIRST_CUT = MAX_BUNDLE_SIZE // 2
"""Bytes after which a bundle may end before it is full."""
CUT_EVERY = 8
"""From there on, one in so many members is the last one."""


class BundleContent(StrEnum):
    """What the members of a bundle are."""

    COVERS = "covers"
    FILES = "files"
    PAGES = "pages"


@dataclass(frozen=True, slots=True)
class BundleMember:
    """A file in a bundle: its address outside, its first byte in the bundle, its size in bytes, its hash."""

    href: str
    offset: int
    size: int
    sha256: Sha256


@dataclass(frozen=True, slots=True)
class Bundle:
    """A bundle as its index describes it: its address, its size in bytes, its hash, and its members in their order."""

    href: str
    size: int
    sha256: Sha256
    members: tuple[BundleMember, ...]


@dataclass(frozen=True, slots=True)
class BundleLink:
    """A link to the index of a bundle, with what is known without reading it.

    `index` has size and hash; `items` is the number of members; `length` is the size of the bundle in bytes. The
    members are of the editions in `language`, empty for the publications' own language.
    """

    index: Link
    content: BundleContent
    items: int
    length: int
    language: str = ""


def cut_members(links: Iterable[Link]) -> list[tuple[BundleMember, ...]]:
    """Arrange files in bundles; those that are too large, without a hash, or too few, are in none.

    A bundle ends after a member whose hash says so, or where it is full. So a changed file changes its own bundle, and
    seldom the next one (A. Muthitacharoen, B. Chen, D. Mazières, "A low-bandwidth network file system", SOSP 2001).

    Args:
        links: the files in their order. Of several with the same bytes, the first is a member.
    """
    parts: list[list[BundleMember]] = [[]]
    seen: set[Sha256] = set()
    size = 0
    for link in links:
        if link.sha256 is None or link.sha256 in seen or not link.size or link.size > MAX_MEMBER_SIZE:
            continue
        seen.add(link.sha256)
        if size + link.size > MAX_BUNDLE_SIZE or len(parts[-1]) == MAX_MEMBERS:
            parts.append([])
            size = 0
        parts[-1].append(BundleMember(link.href, size, link.size, link.sha256))
        size += link.size
        if size >= FIRST_CUT and int(link.sha256[:8], 16) % CUT_EVERY == 0:
            parts.append([])
            size = 0
    return [tuple(part) for part in parts if len(part) >= MIN_MEMBERS]
