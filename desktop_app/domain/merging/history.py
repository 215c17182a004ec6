"""The history of one record: a graph of revisions, and the states that several of them have in common.

The base of a three-way merge is the common state of all revisions that both sides grew from. Where these have several
newest ones (a criss-cross), their common state is computed by applying the change of each revision in a fixed order:
first the deepest in the graph, of two equally deep ones the one with the lower id. A revision's own base is then the
common state of its parents, so at most one common state per revision is ever needed, and each takes at most one merge
per revision.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Iterator, Mapping

from desktop_app.domain.merging.bodies import merge_states
from desktop_app.domain.merging.values import State, common_state
from desktop_app.domain.revision import Revision, RevisionId

Check = Callable[[], None]
"""Called before each merge; raises an exception to stop."""
Frontier = frozenset[RevisionId]
"""Stands for these revisions and all that they grew from."""
MAX_FRONTIER = 32
"""How many revisions a frontier that is remembered may have: wider ones cost memory and hardly occur twice."""
NOTHING: State = {}


def go_on() -> None:
    """A check that never stops."""


class History:
    """All known revisions of a record."""

    def __init__(self, revisions: Mapping[RevisionId, Revision], check: Check = go_on) -> None:
        self._revisions = revisions
        self._check = check
        self._parents = {
            name: tuple(parent for parent in one.parents if parent in revisions) for name, one in revisions.items()
        }
        order = sorted(_depths(self._parents).items(), key=lambda item: (item[1], item[0]))
        self._rank = {name: rank for rank, (name, _) in enumerate(order)}
        self._known: dict[Frontier, State] = {}

    def shared(self, heads: Iterable[RevisionId]) -> tuple[Frontier, dict[RevisionId, Frontier]]:
        """What at least two of the heads grew from, and for each head what it shares with any other one."""
        owner: dict[RevisionId, RevisionId | None] = {head: head for head in heads}
        bases: dict[RevisionId, set[RevisionId]] = {head: set() for head in owner}
        for name in self._descending(owner):
            head = owner[name]
            for parent in self._parents[name]:
                owner[parent] = head if owner.get(parent, head) == head else None
        several = {name for name, head in owner.items() if head is None}
        covered = {parent for name in several for parent in self._parents[name]}
        for name, head in owner.items():
            if head is not None:
                bases[head].update(parent for parent in self._parents[name] if parent in several)
        return frozenset(several - covered), {head: frozenset(base) for head, base in bases.items()}

    def _descending(self, names: Iterable[RevisionId]) -> Iterator[RevisionId]:
        """These revisions and all that they grew from, each after all that grew from it."""
        pending = _Pending(self._rank, names)
        while pending.names:
            name = pending.pop()
            yield name
            pending.add(self._parents[name])

    def state(self, frontier: Frontier) -> State:
        """The common state of these revisions and all that they grew from; empty where there are none."""
        waiting = [frontier]
        while waiting:
            steps, start = self._walk(waiting[-1])
            missing = {
                frozenset(self._parents[name])
                for name, _ in steps
                if len(self._parents[name]) > 1 and frozenset(self._parents[name]) not in self._known
            }
            if missing:
                newest = {base: max(self._rank[name] for name in base) for base in missing}
                waiting += sorted(missing, key=lambda base: (-newest[base], sorted(base)))
            else:
                self._known[waiting.pop()] = self._replay(steps, start)
        return self._known[frontier]

    def _walk(self, frontier: Frontier) -> tuple[list[tuple[RevisionId, Frontier | None]], State]:
        """The newest revisions down to a known state, each with the frontier below it, and that state."""
        pending = _Pending(self._rank, frontier)
        steps: list[tuple[RevisionId, Frontier | None]] = []
        while pending.names:
            below = frozenset(pending.names) if len(pending.names) <= MAX_FRONTIER else None
            if below is not None and below in self._known:
                return steps, self._known[below]
            if len(pending.names) == 1:
                return steps, self._body(next(iter(pending.names)))
            name = pending.pop()
            pending.add(self._parents[name])
            steps.append((name, frozenset(pending.names) if len(pending.names) <= MAX_FRONTIER else None))
        return steps, NOTHING

    def _replay(self, steps: list[tuple[RevisionId, Frontier | None]], start: State) -> State:
        state = start
        for name, below in reversed(steps):
            self._check()
            if below:
                state = self._known.setdefault(below, state)
            base, body = self._base(name), self._body(name)
            if self._revisions[name].body is None and state is not base:
                continue
            if state is base:
                state = body
                continue
            merged = merge_states(base, (base, base), (state, body))
            state = {key: common_state(value) for key, value in merged.items()}
        return state

    def _base(self, name: RevisionId) -> State:
        """What the writer of a revision saw."""
        parents = self._parents[name]
        if len(parents) == 1:
            return self._body(parents[0])
        return self._known[frozenset(parents)] if parents else NOTHING

    def _body(self, name: RevisionId) -> State:
        body = self._revisions[name].body
        return NOTHING if body is None else body


class _Pending:
    """Revisions that wait for their turn, the newest first."""

    def __init__(self, rank: Mapping[RevisionId, int], names: Iterable[RevisionId]) -> None:
        self._rank = rank
        self.names: set[RevisionId] = set()
        self._heap: list[tuple[int, RevisionId]] = []
        self.add(names)

    def add(self, names: Iterable[RevisionId]) -> None:
        for name in names:
            if name not in self.names:
                self.names.add(name)
                heapq.heappush(self._heap, (-self._rank[name], name))

    def pop(self) -> RevisionId:
        _, name = heapq.heappop(self._heap)
        self.names.remove(name)
        return name


def _depths(parents: Mapping[RevisionId, tuple[RevisionId, ...]]) -> dict[RevisionId, int]:
    """For each revision the length of the longest way to one without parents."""
    children: dict[RevisionId, list[RevisionId]] = {name: [] for name in parents}
    open_parents = {name: len(set(own)) for name, own in parents.items()}
    for name, own in parents.items():
        for parent in set(own):
            children[parent].append(name)
    depths = {name: 0 for name, count in open_parents.items() if not count}
    waiting = [*depths]
    while waiting:
        name = waiting.pop()
        for child in children[name]:
            depths[child] = max(depths.get(child, 0), depths[name] + 1)
            open_parents[child] -= 1
            if not open_parents[child]:
                waiting.append(child)
    return depths
