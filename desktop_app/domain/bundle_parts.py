"""Which parts of a bundle are worth a request for somebody who wants some of its members."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from desktop_app.domain.bundle import MIN_MEMBERS, BundleMember
from desktop_app.domain.hashes import Sha256

INDEX_SHARE = 8
"""An index is read if at least one in so many members is wanted: it has about 200 bytes for each of them."""
WANTED_SHARE = 2
"""A part is fetched if at least one in so many of its bytes is wanted."""

BundlePart = Sequence[BundleMember]
"""Members that lie one after the other."""


def is_worth_index(wanted: int, members: int) -> bool:
    """Whether the index of a bundle with so many members may save more than it costs."""
    return wanted >= max(MIN_MEMBERS, members // INDEX_SHARE)


def wanted_parts(members: BundlePart, wanted: Collection[Sha256]) -> Iterator[BundlePart]:
    """The parts of a bundle that are fetched; wanted members outside of them are fetched one by one.

    A part that has too many unwanted bytes is split at the largest gap between its wanted members, again and again.

    Args:
        members: all members, in their order.
        wanted: the hashes of those that are wanted.
    """
    numbers = [number for number, one in enumerate(members) if one.sha256 in wanted]
    waiting = [numbers]
    while waiting:
        mine = waiting.pop()
        if len(mine) < MIN_MEMBERS:
            continue
        size = sum(members[one].size for one in mine)
        if _end(members[mine[-1]]) - members[mine[0]].offset <= WANTED_SHARE * size:
            yield members[mine[0] : mine[-1] + 1]
            continue
        gaps = [members[mine[one]].offset - _end(members[mine[one - 1]]) for one in range(1, len(mine))]
        middle = max(range(len(gaps)), key=gaps.__getitem__) + 1
        waiting += [mine[middle:], mine[:middle]]


def _end(member: BundleMember) -> int:
    return member.offset + member.size
