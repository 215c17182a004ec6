"""A record that was changed concurrently on several computers, merged into one: a pure function of its revisions.

The set of revisions is the journal, and joining two journals is the union of two sets. The displayed record is computed
from the set alone: neither the order of arrival nor any clock affects the merging, so two computers with the same set
display the same. Merging writes nothing. The next change by a person names all merged heads as parents. Heads that
contradict each other remain, and the record has a conflict.

All heads of one kind are merged at once, field by field, and texts word by word. If heads contradict each other, each
of them is displayed with its own value in that place and with the changes of all others in every other place. A
deletion is overruled by a concurrent change.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from desktop_app.domain.merging.groups import Fits, grouped, places_in
from desktop_app.domain.merging.history import Check, History, go_on
from desktop_app.domain.merging.states import Body, Clash, Pick, clashes_in, value_of
from desktop_app.domain.revision import RecordId, Revision, RevisionId, heads


@dataclass(frozen=True, slots=True)
class Branch:
    """One or more merged heads with their body; `made_at` is the latest of their times."""

    heads: tuple[RevisionId, ...]
    kind: str
    made_at: datetime
    body: Body | None


@dataclass(frozen=True, slots=True)
class MergedRecord:
    """A record as a person sees it: the displayed branch, and those that contradict it (almost always none)."""

    record: RecordId
    first_made_at: datetime
    shown: Branch
    others: tuple[Branch, ...]


def merged(revisions: Iterable[Revision], check: Check = go_on) -> MergedRecord:
    """Merge all known revisions of a record (at least one).

    If branches can't be merged, the latest one is displayed, by the clock of its own computer; that clock decides
    nothing else.

    Args:
        revisions: in any order; duplicates make no difference.
        check: called often during a long computation; may raise an exception to stop it.
    """
    every = {one.id: one for one in revisions}
    branches = _branches(every, check)
    alive = [one for one in branches if one.body is not None] or branches
    shown = max(alive, key=lambda one: (one.made_at, one.heads))
    first = min(every.values(), key=lambda one: (one.made_at, one.id))
    others = tuple(one for one in branches if one is not shown)
    return MergedRecord(first.record, first.made_at, shown, others)


def before_deletion(revisions: Iterable[Revision]) -> MergedRecord | None:
    """A deleted record as it was before it was deleted, with its conflict if it had one; None where it never was.

    Heads that delete it are removed repeatedly, until the remaining heads have a body.
    """
    left = {one.id: one for one in revisions}
    while deletions := [one.id for one in heads(left.values()) if one.body is None]:
        for name in deletions:
            del left[name]
    return merged(left.values()) if left else None


def _branches(every: Mapping[RevisionId, Revision], check: Check) -> list[Branch]:
    """The heads, merged as far as possible, in the order of their ids."""
    newest = heads(every.values())
    if len(newest) == 1:
        return [_branch(newest, newest[0].body)]
    history = History(every, check)
    branches: list[Branch] = []
    for kind in sorted({one.kind for one in newest}):
        mine = [one for one in newest if one.kind == kind]
        branches += _branches_of_kind(mine, history)
    return sorted(branches, key=lambda one: one.heads)


def _branches_of_kind(mine: Sequence[Revision], history: History) -> list[Branch]:
    gone = [one for one in mine if one.body is None]
    alive = [one for one in mine if one.body is not None]
    if not alive:
        return [_branch(gone, None)]
    groups = _merged_heads(alive, history)
    first, body = groups[0]
    return [_branch([*first, *gone], body), *(_branch(each, body) for each, body in groups[1:])]


def _branch(revisions: Sequence[Revision], body: Body | None) -> Branch:
    names = tuple(sorted(one.id for one in revisions))
    return Branch(names, revisions[0].kind, max(one.made_at for one in revisions), body)


def _merged_heads(alive: Sequence[Revision], history: History) -> list[tuple[list[Revision], Body]]:
    """The heads in groups without contradictions, each group with its body."""
    state = history.joined([one.id for one in alive])
    clashes = [] if state is None else [*clashes_in(state)]
    found: list[tuple[list[Revision], Body]] = []
    for members, fits in grouped(_fits(clashes, len(alive))):
        body = {} if state is None else value_of(state, _choice(clashes, fits))
        found.append(([alive[place] for place in members], cast("Body", body)))
    return found


def _fits(clashes: Sequence[Clash], count: int) -> list[Fits]:
    """For each head the bits of the sides of each clash that it fits."""
    found: list[Fits] = [{} for _ in range(count)]
    for site, clash in enumerate(clashes):
        for side, option in enumerate(clash.options):
            for place in places_in(option.heads):
                found[place][site] = found[place].get(site, 0) | 1 << side
    return found


def _choice(clashes: Sequence[Clash], fits: Fits) -> Pick:
    """For each clash the first side that fits the heads of a group."""
    sides = {id(clash): next(places_in(fits.get(site, 1))) for site, clash in enumerate(clashes)}
    return lambda clash: clash.options[sides[id(clash)]].state


def ancestors(names: Iterable[RevisionId], every: Mapping[RevisionId, Revision]) -> set[RevisionId]:
    """These revisions with all their ancestors, as far as they are known."""
    found: set[RevisionId] = set()
    waiting = [name for name in names if name in every]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting.extend(parent for parent in every[name].parents if parent in every)
    return found
