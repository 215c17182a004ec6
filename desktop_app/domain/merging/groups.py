"""Grouping contradicting heads: the sides that are shown with a group fit all its heads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

Fits = dict[int, int]
"""For each contradicting place, by its number: the bits of the sides that a head fits. In other places a head fits all.
"""


@dataclass(slots=True)
class _Group:
    members: list[int] = field(default_factory=list)
    fits: Fits = field(default_factory=dict)

    def takes(self, fits: Fits) -> bool:
        return all(self.fits.get(site, bits) & bits for site, bits in fits.items())


class _Groups:
    """The groups in the order of their creation, and an index of the groups that a head may fit."""

    def __init__(self, sites: set[int]) -> None:
        self.made: list[_Group] = []
        self._by_side: dict[tuple[int, int], list[int]] = {}
        self._without: dict[int, dict[int, None]] = {site: {} for site in sites}

    def number_for(self, fits: Fits) -> int:
        """The first group that can take the head, or a new one."""
        if not fits and self.made:
            return 0
        candidates = ({*self._with(site, bits), *self._without[site]} for site, bits in fits.items())
        fewest = min(candidates, key=len, default=set())
        found = next((number for number in sorted(fewest) if self.made[number].takes(fits)), None)
        return self._new() if found is None else found

    def _with(self, site: int, bits: int) -> Iterator[int]:
        for side in places_in(bits):
            yield from self._by_side.get((site, side), ())

    def _new(self) -> int:
        number = len(self.made)
        self.made.append(_Group())
        for numbers in self._without.values():
            numbers[number] = None
        return number

    def add(self, number: int, place: int, fits: Fits) -> None:
        group = self.made[number]
        group.members.append(place)
        for site, bits in fits.items():
            if site in group.fits:
                group.fits[site] &= bits
                continue
            group.fits[site] = bits
            del self._without[site][number]
            for side in places_in(bits):
                self._by_side.setdefault((site, side), []).append(number)


def places_in(bits: int) -> Iterator[int]:
    """The positions of the set bits."""
    while bits:
        yield (bits & -bits).bit_length() - 1
        bits &= bits - 1


def grouped(heads: Sequence[Fits]) -> list[tuple[list[int], Fits]]:
    """Put each head into the first group that has, for each place, a side that fits all its heads.

    Args:
        heads: the sides that each head fits, in the order in which groups are formed.

    Returns:
        For each group the positions of its members in `heads`, and the sides that fit all of them.
    """
    groups = _Groups({site for fits in heads for site in fits})
    for place, fits in enumerate(heads):
        groups.add(groups.number_for(fits), place, fits)
    return [(group.members, group.fits) for group in groups.made]
