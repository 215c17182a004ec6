"""Which of several concurrent versions of one place remain.

A version gives way to another one that knows all of it: each of its words is there or was removed by a person who saw
it, and nothing that the other one has was removed here. The versions that give way to none contradict each other,
unless they say the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_

from desktop_app.domain.merging.states import Marks, State
from desktop_app.domain.merging.values import canonical_json
from desktop_app.domain.revision import Json

Knows = Callable[[int, int], bool]
"""Whether one revision, by its number, descends from another one or is it."""
Mark = tuple[int, int]


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
    groups = {one.group.key: one.group for one in candidates}
    removed = frozenset[Mark]().union(*(group.removed for group in groups.values()))
    weak = [one for one in candidates if not _has_new_words(one.version)]
    weak.sort(key=lambda one: one.group.held.isdisjoint(removed))
    losers = [True]
    while any(losers):
        losers = [_remove_superseded(one, groups.values()) for one in weak]
        weak = [one for one, lost in zip(weak, losers, strict=True) if not lost]
    return [(one.version, one.heads) for one in candidates if one.is_left]


@dataclass(slots=True, eq=False)
class _Group:
    """The versions that have the same words, and know the same others: what holds for one of them holds for all.

    Attributes:
        marks: the marks of each word.
        held: the marks of all words.
        removed: the marks that these versions know but do not have.
        left: the number of versions that remain.
        added: the bits of the heads that each of these versions got from superseded ones.
        above: the groups that supersede this one, and itself; None until it is known.
    """

    marks: tuple[Marks, ...]
    held: Marks
    removed: Marks
    left: int = 0
    added: int = 0
    above: list[_Group] | None = None

    @property
    def key(self) -> tuple[tuple[Marks, ...], Marks]:
        """Equal for versions of the same group."""
        return self.marks, self.removed

    def is_superseded_by(self, other: _Group) -> bool:
        return self.removed_nothing_of(other) and other.has_all_of(self)

    def has_all_of(self, other: _Group) -> bool:
        """Whether this side has each word of the other, or knows all its writers, and so removed it."""
        return all(not marks.isdisjoint(self.held) or marks <= self.removed for marks in other.marks)

    def removed_nothing_of(self, other: _Group) -> bool:
        """Whether this side removed no word that the other one has."""
        return other.held.isdisjoint(self.removed) or all(
            marks.isdisjoint(self.removed) or not marks.isdisjoint(self.held) for marks in other.marks
        )


@dataclass(slots=True, eq=False)
class _Candidate:
    """A version with its group."""

    version: Version
    group: _Group
    is_left: bool = True

    @property
    def heads(self) -> int:
        """The bits of its own heads and of those that it got."""
        return self.version.side.heads | self.group.added


def _has_new_words(version: Version) -> bool:
    """Whether the side itself wrote some of it, which no other side can know."""
    return any(all(writer == version.side.state.origin for writer, _ in marks) for marks in version.marks)


def _candidates(versions: Sequence[Version], knows: Knows) -> list[_Candidate]:
    held = {marks: frozenset[Mark]().union(*marks) for marks in {version.marks for version in versions}}
    written: dict[int, set[Mark]] = {}
    for mark in frozenset[Mark]().union(*held.values()):
        written.setdefault(mark[0], set()).add(mark)
    # No other side knows what a side itself wrote.
    shared = written.keys() - {version.side.state.origin for version in versions}
    groups: dict[tuple[tuple[Marks, ...], Marks], _Group] = {}
    by_known: dict[tuple[tuple[Marks, ...], tuple[int, ...]], _Group] = {}
    found = []
    for version in versions:
        known = tuple([writer for writer in shared if knows(version.side.head, writer)])
        group = by_known.get((version.marks, known))
        if group is None:
            mine = held[version.marks]
            group = _Group(version.marks, mine, frozenset[Mark]().union(*map(written.__getitem__, known)) - mine)
            group = by_known[version.marks, known] = groups.setdefault(group.key, group)
        group.left += 1
        found.append(_Candidate(version, group))
    return found


def _remove_superseded(one: _Candidate, groups: Iterable[_Group]) -> bool:
    """Remove a superseded version; its heads may be displayed with each version that supersedes it."""
    mine = one.group
    mine.left -= 1
    if mine.above is None:
        mine.above = [group for group in groups if group is mine or mine.is_superseded_by(group)]
    winners = [group for group in mine.above if group.left]
    mine.left += not winners
    heads = one.heads
    for winner in winners:
        winner.added |= heads
    one.is_left = not winners
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
    return tuple(frozenset[Mark]().union(*each) for each in zip(*marks, strict=True))
