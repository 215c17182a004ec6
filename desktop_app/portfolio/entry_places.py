"""Which entry is at a place of a portfolio's pages, by the named destinations at entries and sections.

The portfolios of this version name where each entry begins and ends, so several may share a page. Earlier ones name
only where they begin.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

SLACK = 24.0
"""The maximum distance in points of a note above its entry: readers place notes beside the line, or a little higher."""
NEAR = 60.0
"""Up to this distance in points, the room between two entries belongs half to each."""
BELOW, ABOVE = 30.0, 12.0
"""In a larger room, what belongs to the entry above and to the one below; the rest belongs to none."""
Box = tuple[float, float, float, float]
"""Left, bottom, right, top in points."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A named place: page (from 0), negated height, and the entry that begins there; empty for a section or an end."""

    page: int
    depth: float
    entry: str
    is_end: bool = False


@dataclass(frozen=True, slots=True)
class Band:
    """A part of a page over its whole width, from `top` down to `bottom` in points, and its entry; empty if none."""

    top: float
    bottom: float
    entry: str


TOP, BOTTOM = 10_000.0, -10_000.0


class EntryPlaces:
    """The places of a document.

    Args:
        marks: its named places.
        known: the bands of pages (from 1) that are known otherwise; other pages have no entries then.
    """

    def __init__(self, marks: Sequence[Mark] = (), known: Mapping[int, Sequence[Band]] | None = None) -> None:
        self._marks = () if known else tuple(sorted(marks, key=lambda one: (one.page, one.depth, not one.is_end)))
        self._known = known or {}
        self._has_ends = bool(known) or any(one.is_end for one in self._marks)
        named = [one.entry for one in self._marks if not one.is_end]
        named += [band.entry for page in self._known.values() for band in page]
        self.entries = tuple(dict.fromkeys(filter(None, named)))

    def coincides(self, other: EntryPlaces) -> bool:
        """Whether both have the same places in the same order on the same pages; heights may be rounded otherwise."""
        return [(one.page, one.entry, one.is_end) for one in self._marks] == [
            (one.page, one.entry, one.is_end) for one in other._marks
        ]

    def at(self, page: int, box: Box) -> str:
        """The entry at a box on a page (from 1); empty if there is none."""
        if not self._has_ends:
            return self._before(page - 1, box[3] - SLACK)
        middle = (box[1] + box[3]) / 2
        return next((one.entry for one in self.bands(page) if one.bottom <= middle <= one.top), "")

    def _before(self, page: int, height: float) -> str:
        """The entry that begins above a height."""
        found = bisect_right(self._marks, (page, -height), key=lambda one: (one.page, one.depth))
        return self._marks[found - 1].entry if found else ""

    def bands(self, page: int) -> list[Band]:
        """The bands of a page (from 1), from top to bottom."""
        if self._known:
            return [*self._known.get(page, ())]
        here = [one for one in self._marks if one.page == page - 1]
        bands = [Band(TOP, BOTTOM, self._open_at(page - 1))]
        for mark in here:
            above = bands.pop()
            bands += [Band(above.top, -mark.depth, above.entry), Band(-mark.depth, BOTTOM, _entry_after(mark))]
        return _shared(bands)

    def cuts(self, page: int) -> tuple[float, ...]:
        """The heights on a page (from 1) between two bands."""
        return tuple(one.bottom for one in self.bands(page)[:-1]) if self._has_ends else ()

    def _open_at(self, page: int) -> str:
        """The entry that continues from the page before."""
        before = [one for one in self._marks if one.page < page]
        return _entry_after(before[-1]) if before else ""


def _entry_after(mark: Mark) -> str:
    return "" if mark.is_end else mark.entry


def _shared(bands: list[Band]) -> list[Band]:
    """The bands, with the room between two entries shared between them, and that below the last entry added to it."""
    tops = [one.top for one in bands]
    for number, (above, empty) in enumerate(pairwise(bands), 1):
        if empty.entry or not above.entry:
            continue
        below = bands[number + 1] if number + 1 < len(bands) else None
        room = empty.top - empty.bottom
        if below is None:
            tops[number] = BOTTOM
        elif below.entry:
            half = room / 2 if room <= NEAR else BELOW
            tops[number] = empty.top - half
            tops[number + 1] = empty.top - half if room <= NEAR else below.top + ABOVE
        else:
            tops[number] = empty.top - min(room, BELOW)
    if len(bands) > 1 and not bands[0].entry:
        tops[1] = TOP  # above the first mark are the page's header and margin
    edges = [*tops[1:], BOTTOM]
    found = [Band(top, bottom, one.entry) for one, top, bottom in zip(bands, tops, edges, strict=True)]
    return [one for one in found if one.top > one.bottom]
