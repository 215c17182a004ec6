"""Which branches of a catalogue's navigation bring nothing that the others do not bring, too.

Many servers list each publication several times: in one list, by author, by series, by subject. One of these is enough.
The plan takes the branches that list most with the fewest pages, until all publications are covered; the others are
barren. Finding the fewest pages is set cover, for which this greedy choice is the usual approximation (V. Chvátal, "A
greedy heuristic for the set-covering problem", Mathematics of Operations Research 4, 1979).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

ROOT = 0
MAX_DEPTH = 6
"""Pages further down belong to the branch at this depth, so that a deep tree costs little memory."""


@dataclass(slots=True)
class Branch:
    """A page that a link of the navigation leads to, with the pages of its chain.

    `above` is the number of the branch above; `ids` are its publications without those of the branches below it.
    """

    href: str
    above: int
    depth: int = 0
    ids: set[str] = field(default_factory=set)
    pages: int = 0


class Branches:
    """The branches that a crawl has visited, numbered in the order of their visit; the root is the first."""

    def __init__(self, root: str) -> None:
        self._all = [Branch(root, -1)]

    def enter(self, href: str, above: int) -> int:
        """Begin a branch below another one; returns its number."""
        depth = self._all[above].depth + 1
        if depth > MAX_DEPTH:
            return above
        self._all.append(Branch(href, above, depth))
        return len(self._all) - 1

    def add(self, branch: int, ids: Iterable[str]) -> None:
        """A page of a branch has been read."""
        self._all[branch].ids.update(ids)
        self._all[branch].pages += 1

    def barren(self) -> frozenset[str]:
        """The addresses of the branches that can be left out."""
        return barren_branches(self._all)


def barren_branches(branches: Sequence[Branch]) -> frozenset[str]:
    """The addresses of the branches whose publications are listed by others.

    Args:
        branches: each after the one above it; the first is the root.
    """
    below: list[list[int]] = [[] for _ in branches]
    ids = [set(branch.ids) for branch in branches]
    pages = [branch.pages for branch in branches]
    for number in range(len(branches) - 1, ROOT, -1):
        above = branches[number].above
        below[above].append(number)
        ids[above] |= ids[number]
        pages[above] += pages[number]
    barren: set[str] = set()
    covered: set[str] = set()
    waiting = [ROOT]
    while waiting:
        number = waiting.pop()
        if number != ROOT and ids[number] <= covered:
            barren.add(branches[number].href)
            continue
        covered |= branches[number].ids
        waiting += sorted(below[number], key=lambda one: (pages[one] / max(1, len(ids[one])), one), reverse=True)
    return frozenset(barren)
