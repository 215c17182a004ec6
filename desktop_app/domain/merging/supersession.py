"""Which of several concurrent versions of one place remain.

A version gives way to another one that knows all of it: each of its words is there or was removed by a person who saw
it, and nothing that the other one has was removed here. The versions that give way to none contradict each other,
unless they say the same.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_

from desktop_app.domain.merging.states import Marks, State
from desktop_app.domain.merging.values import canonical_json
from desktop_app.domain.revision import Json

Knows = Callable[[int, int], bool]
"""Whether one revision, by its number, descends from another one or is it."""


@dataclass(frozen=True, slots=True, eq=False)
class LiveState:
    """A state in one place that no other head replaced.

    Attributes:
        head: a revision that has it.
        heads: the bits of all heads that may be displayed with it.
    """

    state: State
    head: int
    heads: int


@dataclass(frozen=True, slots=True, eq=False)
class Version:
    """A side's value in a place: `content` for comparisons, and the marks of each of its words."""

    side: LiveState
    content: tuple[Json, ...]
    marks: tuple[Marks, ...]


def remaining_versions(versions: Sequence[Version], knows: Knows) -> list[tuple[Version, int]]:
    """The remaining versions, each with its heads: its own, and those of superseded versions.

    The versions are removed one after another, so that at least one remains. Those with a word that another side
    removed are first.
    """
    if all(map(_has_new_words, versions)):
        return [(version, version.side.heads) for version in versions]
    candidates = _candidates(versions, knows)
    removed = frozenset[tuple[int, int]]().union(*(one.removed for one in candidates))
    weak = [one for one in candidates if not _has_new_words(one.version)]
    weak.sort(key=lambda one: one.held.isdisjoint(removed))
    left = [*candidates]
    losers = [True]
    while any(losers):
        losers = [_remove_superseded(one, left) for one in weak]
        weak = [one for one, lost in zip(weak, losers, strict=True) if not lost]
    return [(one.version, one.heads) for one in left]


@dataclass(slots=True, eq=False)
class _Candidate:
    """A version with the marks that it has, and those that it knows but does not have, of all words."""

    version: Version
    held: Marks
    removed: Marks
    heads: int

    def is_superseded_by(self, other: _Candidate) -> bool:
        return self.removed_nothing_of(other) and other.has_all_of(self)

    def has_all_of(self, other: _Candidate) -> bool:
        """Whether this side has each word of the other, or knows all its writers, and so removed it."""
        return all(not marks.isdisjoint(self.held) or marks <= self.removed for marks in other.version.marks)

    def removed_nothing_of(self, other: _Candidate) -> bool:
        """Whether this side removed no word that the other one has."""
        return other.held.isdisjoint(self.removed) or all(
            marks.isdisjoint(self.removed) or not marks.isdisjoint(self.held) for marks in other.version.marks
        )


def _has_new_words(version: Version) -> bool:
    """Whether the side itself wrote some of it, which no other side can know."""
    return any(all(writer == version.side.state.origin for writer, _ in marks) for marks in version.marks)


def _candidates(versions: Sequence[Version], knows: Knows) -> list[_Candidate]:
    held = [frozenset[tuple[int, int]]().union(*version.marks) for version in versions]
    written: dict[int, set[tuple[int, int]]] = {}
    for mark in frozenset[tuple[int, int]]().union(*held):
        written.setdefault(mark[0], set()).add(mark)
    # No other side knows what a side itself wrote.
    shared = written.keys() - {version.side.state.origin for version in versions}
    found = []
    for version, mine in zip(versions, held, strict=True):
        known = (written[writer] for writer in shared if knows(version.side.head, writer))
        found.append(_Candidate(version, mine, frozenset[tuple[int, int]]().union(*known) - mine, version.side.heads))
    return found


def _remove_superseded(one: _Candidate, left: list[_Candidate]) -> bool:
    """Remove a superseded version; its heads may be displayed with each version that supersedes it."""
    winners = [other for other in left if other is not one and one.is_superseded_by(other)]
    for winner in winners:
        winner.heads |= one.heads
    if winners:
        left.remove(one)
    return bool(winners)


def options(held: Sequence[tuple[Version, int]]) -> list[tuple[tuple[Json, ...], tuple[Marks, ...], int]]:
    """The different contents in a fixed order, each with the marks and heads of all versions that have it."""
    found: dict[str, list[tuple[Version, int]]] = {}
    for version, heads in held:
        found.setdefault(canonical_json([*version.content]), []).append((version, heads))
    return [
        (
            same[0][0].content,
            united([version.marks for version, _ in same]),
            reduce(or_, (heads for _, heads in same)),
        )
        for _, same in sorted(found.items())
    ]


def united(marks: Sequence[Sequence[Marks]]) -> tuple[Marks, ...]:
    """The marks of the same words in several versions."""
    return tuple(frozenset[tuple[int, int]]().union(*each) for each in zip(*marks, strict=True))
