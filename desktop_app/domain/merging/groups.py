"""Grouping heads that contradict each other in some places: those of one group agree wherever they made a choice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

Choice = dict[int, tuple[str, int]]
"""For each contradicted place, by its number: the value, and the head that it comes from."""


@dataclass(slots=True)
class _Group:
    members: list[int] = field(default_factory=list)
    choice: Choice = field(default_factory=dict)

    def fits(self, choice: Choice) -> bool:
        return all(self.choice[site][0] == value for site, (value, _) in choice.items() if site in self.choice)


class _Groups:
    """The groups in the order of their making, and where those stand that a choice may fit."""

    def __init__(self, sites: set[int]) -> None:
        self.made: list[_Group] = []
        self._by_value: dict[tuple[int, str], list[int]] = {}
        self._without: dict[int, dict[int, None]] = {site: {} for site in sites}

    def number_for(self, choice: Choice) -> int:
        """The first group that fits, or a new one."""
        if not choice and self.made:
            return 0
        candidates: list[list[int]] = [
            [*self._by_value.get((site, value), []), *self._without[site]] for site, (value, _) in choice.items()
        ]
        fewest = min(candidates, key=len, default=[])
        found = next((number for number in sorted(fewest) if self.made[number].fits(choice)), None)
        return self._new() if found is None else found

    def _new(self) -> int:
        number = len(self.made)
        self.made.append(_Group())
        for numbers in self._without.values():
            numbers[number] = None
        return number

    def add(self, number: int, place: int, choice: Choice) -> None:
        group = self.made[number]
        group.members.append(place)
        for site, chosen in choice.items():
            if site not in group.choice:
                group.choice[site] = chosen
                self._by_value.setdefault((site, chosen[0]), []).append(number)
                del self._without[site][number]


def grouped(choices: Sequence[Choice]) -> list[tuple[list[int], Choice]]:
    """Put each head into the first group that it fits; heads without a choice go into the first of all.

    Args:
        choices: what each head chose, in the order in which groups are formed.

    Returns:
        For each group its members' places in `choices`, and their choices together.
    """
    groups = _Groups({site for choice in choices for site in choice})
    for place, choice in enumerate(choices):
        groups.add(groups.number_for(choice), place, choice)
    return [(group.members, group.choice) for group in groups.made]
