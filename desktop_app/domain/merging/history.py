"""The history of one record: a graph of revisions with the state of each.

Revisions are numbered, each after all its ancestors, in an order that depends only on the set. If a revision has
several parents, its writer saw their joined state, which is computed once for each set of parents and has its own
number. Between two places where the history forks or joins, only the last revision matters. So the cost is one join for
each set of parents, and one comparison for each revision that matters.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from desktop_app.domain.merging.joins import Joiner, Side
from desktop_app.domain.merging.states import State, state_after
from desktop_app.domain.revision import Revision, RevisionId

Check = Callable[[], None]
"""Called before each join; raises an exception to stop."""


def go_on() -> None:
    """Default check: never stops."""


class History:
    """All known revisions of a record."""

    def __init__(self, revisions: Mapping[RevisionId, Revision], check: Check = go_on) -> None:
        self._check = check
        self._known = _Ancestry()
        self._states: dict[int, State | None] = {}
        self._deletions: set[int] = set()
        self._numbers: dict[RevisionId, int] = {}
        self._meetings: dict[frozenset[int], int] = {}
        parents = {name: {each for each in one.parents if each in revisions} for name, one in revisions.items()}
        children: dict[RevisionId, list[RevisionId]] = {name: [] for name in revisions}
        for name, own in parents.items():
            for parent in own:
                children[parent].append(name)
        for name in _ordered(parents, children):
            own = parents[name]
            passed = len(own) == 1 and len(children[name]) == 1 and len(parents[children[name][0]]) == 1
            if passed:
                self._numbers[name] = self._numbers[next(iter(own))]
            else:
                self._add(revisions[name], {self._numbers[parent] for parent in own})

    def joined(self, heads: Sequence[RevisionId]) -> State | None:
        """The joined state of these heads; in its clashes, each head has the bit of its position in the sequence."""
        numbers = [self._numbers[name] for name in heads]
        return self._joined(self._known.size, numbers)

    def _add(self, one: Revision, parents: set[int]) -> None:
        # A deletion is overruled by a concurrent change, so it contributes no knowledge.
        parents = parents - self._deletions or parents
        parents -= {each for each in parents if any(each != other and self._known(other, each) for other in parents)}
        seen = self._meeting(frozenset(parents)) if len(parents) > 1 else next(iter(parents), None)
        number = self._numbers[one.id] = self._known.add([] if seen is None else [seen])
        before = None if seen is None else self._states[seen]
        if one.body is None:
            self._deletions.add(number)
        # A restored state is compared with the state before the deletion.
        self._states[number] = before if one.body is None else state_after(number, dict(one.body), before)

    def _meeting(self, parents: frozenset[int]) -> int:
        """The number of the joined state of several revisions."""
        if parents not in self._meetings:
            self._check()
            ordered = sorted(parents)
            number = self._meetings[parents] = self._known.add(ordered)
            self._states[number] = self._joined(number, ordered)
        return self._meetings[parents]

    def _joined(self, number: int, heads: Iterable[int]) -> State | None:
        sides = [Side(head, 1 << place, self._states[head]) for place, head in enumerate(heads)]
        return Joiner(number, self._known).join("", sides)


class _Ancestry:
    """Answers which numbers descend from which others.

    Numbers are organised in lines; each number descends from the one before it in its line. There are about as many
    lines as computers that wrote at the same time, and each number stores its last ancestor in each line.
    """

    def __init__(self) -> None:
        self._lines: list[int] = []
        self._places: list[tuple[int, int]] = []
        self._before: list[Mapping[int, int]] = []

    @property
    def size(self) -> int:
        """The number of numbers."""
        return len(self._places)

    def add(self, parents: Sequence[int]) -> int:
        """Add a new number that descends from these."""
        before = self._joined(parents)
        line = next((line for line, last in before.items() if self._lines[line] == last), len(self._lines))
        if line == len(self._lines):
            self._lines.append(-1)
        self._lines[line] += 1
        self._places.append((line, self._lines[line]))
        self._before.append(before)
        return len(self._places) - 1

    def _joined(self, parents: Sequence[int]) -> Mapping[int, int]:
        if len(parents) == 1 and self._places[parents[0]][0] in self._before[parents[0]]:
            line, place = self._places[parents[0]]
            return {**self._before[parents[0]], line: place}
        found: dict[int, int] = {}
        for parent in parents:
            for line, place in (*self._before[parent].items(), self._places[parent]):
                found[line] = max(found.get(line, -1), place)
        return found

    def __call__(self, number: int, other: int) -> bool:
        """Whether a number descends from another one or is equal to it."""
        if number == other:
            return True
        line, place = self._places[other]
        return self._before[number].get(line, -1) >= place


def _ordered(
    parents: Mapping[RevisionId, set[RevisionId]], children: Mapping[RevisionId, Sequence[RevisionId]]
) -> list[RevisionId]:
    """The revisions, sorted by the longest path to one without parents, and then by their ids."""
    depths = {name: 0 for name, own in parents.items() if not own}
    missing = {name: len(own) for name, own in parents.items()}
    waiting = [*depths]
    while waiting:
        name = waiting.pop()
        for child in children[name]:
            depths[child] = max(depths.get(child, 0), depths[name] + 1)
            missing[child] -= 1
            if not missing[child]:
                waiting.append(child)
    return sorted(depths, key=lambda name: (depths[name], name))
