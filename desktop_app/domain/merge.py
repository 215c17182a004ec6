"""A record that was changed apart on several computers, seen as one: a pure function of its revisions.

The set of revisions is the journal, and joining two journals is the union of two sets. What a person sees is computed
here, from the set alone: neither the order of arrival nor any clock has a say in what is merged, so two computers with
the same set see the same. Nothing is written for it. The next change that a person makes names all merged heads as
parents. Heads that can't be merged stay beside each other, and the record has a conflict.

The three-way merge goes field by field, and in texts word by word. A deletion gives way to a change that was made
without knowing of it. The base is the lowest common ancestor; several of them are merged first, as git's recursive
strategy does it.
"""

from __future__ import annotations

import heapq
import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from operator import itemgetter

from desktop_app.domain.revision import Json, RecordId, Revision, RevisionId, heads
from desktop_app.domain.words import merge_texts

Body = Mapping[str, Json]
IDENTITIES = ("stage", "id", "key")
"""The fields by which the objects in a list are told apart."""
FURTHEST = {"status": ("planned", "started", "finished", "reflected")}
"""Fields that only ever go on: where both changed, the further one holds."""


class ClashError(Exception):
    """Both sides changed the same place differently."""


@dataclass(frozen=True, slots=True)
class Branch:
    """One or more heads that could be merged, with their body; `made_at` is the latest of theirs."""

    heads: tuple[RevisionId, ...]
    kind: str
    made_at: datetime
    body: Body | None


@dataclass(frozen=True, slots=True)
class Merged:
    """A record as a person sees it: the branch that shows, and those that contradict it (almost always none)."""

    record: RecordId
    first_made_at: datetime
    shown: Branch
    others: tuple[Branch, ...]


def merged(revisions: Iterable[Revision]) -> Merged:
    """The record of which these are all known revisions (at least one).

    Where branches can't be merged, the one that was written last shows, by its computer's own clock; that clock
    decides nothing else.
    """
    every = {one.id: one for one in revisions}
    branches = _branches(every)
    alive = [one for one in branches if one.body is not None] or branches
    shown = max(alive, key=lambda one: (one.made_at, one.heads))
    first = min(every.values(), key=lambda one: (one.made_at, one.id))
    others = tuple(one for one in branches if one is not shown)
    return Merged(first.record, first.made_at, shown, others)


def before_deletion(revisions: Iterable[Revision]) -> Branch | None:
    """The state of a deleted record before it was deleted; None where there was none.

    Heads that delete it are left out, again and again, until what is left has a body.
    """
    left = {one.id: one for one in revisions}
    while deletions := [one.id for one in heads(left.values()) if one.body is None]:
        for name in deletions:
            del left[name]
    return merged(left.values()).shown if left else None


def _branches(every: Mapping[RevisionId, Revision]) -> list[Branch]:
    """The heads, merged as far as they can be; in the order of their ids."""
    branches = [Branch((one.id,), one.kind, one.made_at, one.body) for one in heads(every.values())]
    while (found := _first_pair(branches, every)) is not None:
        one, other, joined = found
        branches = sorted(
            [joined, *(each for each in branches if each not in (one, other))], key=lambda each: each.heads
        )
    return branches


def _first_pair(
    branches: Sequence[Branch], every: Mapping[RevisionId, Revision]
) -> tuple[Branch, Branch, Branch] | None:
    for place, one in enumerate(branches):
        for other in branches[place + 1 :]:
            joined = _joined(one, other, every)
            if joined is not None:
                return one, other, joined
    return None


def _joined(one: Branch, other: Branch, every: Mapping[RevisionId, Revision]) -> Branch | None:
    if one.kind != other.kind:
        return None
    if one.body is None or other.body is None:
        body = other.body if one.body is None else one.body
    else:
        shared = ancestors(one.heads, every) & ancestors(other.heads, every)
        try:
            body = _merged_object(_base(shared, every), one.body, other.body)
        except ClashError:
            return None
    return Branch(tuple(sorted({*one.heads, *other.heads})), one.kind, max(one.made_at, other.made_at), body)


def _base(shared: set[RevisionId], every: Mapping[RevisionId, Revision]) -> Body:
    """The body of the lowest common ancestor; empty where two computers began the record apart."""
    if not shared:
        return {}
    return _branches({name: every[name] for name in shared})[0].body or {}


def ancestors(names: Iterable[RevisionId], every: Mapping[RevisionId, Revision]) -> set[RevisionId]:
    """These revisions and all that they grew from, as far as they are known."""
    found: set[RevisionId] = set()
    waiting = [name for name in names if name in every]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting.extend(parent for parent in every[name].parents if parent in every)
    return found


def merge_bodies(base: Body, one: Body, other: Body) -> dict[str, Json]:
    """What both sides made of the base, field by field.

    Raises:
        ClashError: they changed the same place differently.
    """
    return _merged_object(base, one, other)


def _merged_object(base: Body, one: Body, other: Body) -> dict[str, Json]:
    found: dict[str, Json] = {}
    for key in sorted({*one, *other}):
        if key in one and key in other:
            found[key] = _merged_value(key, base.get(key), one[key], other[key])
        else:
            # Only one side has it: new there, or taken away on the other. What was changed is never taken away.
            kept = one[key] if key in one else other[key]
            if key not in base or not _is_same(base[key], kept):
                found[key] = kept
    return found


def _merged_value(key: str, base: Json, one: Json, other: Json) -> Json:
    if _is_same(one, other) or _is_same(other, base):
        return one
    if _is_same(one, base):
        return other
    if key in FURTHEST and one in FURTHEST[key] and other in FURTHEST[key]:
        return max(one, other, key=lambda value: FURTHEST[key].index(str(value)))
    if isinstance(one, str) and isinstance(other, str):
        text = merge_texts(base if isinstance(base, str) else "", one, other)
        if text is not None:
            return text
    if isinstance(one, dict) and isinstance(other, dict):
        return _merged_object(base if isinstance(base, dict) else {}, one, other)
    if isinstance(one, list) and isinstance(other, list):
        return _merged_list(base if isinstance(base, list) else [], one, other)
    raise ClashError(key)


def _is_same(one: Json, other: Json) -> bool:
    """Whether two values are the same JSON. Python takes a flag, at any depth, for the number 0 or 1."""
    return one == other and _text(one) == _text(other)


def _text(value: Json) -> str:
    """JSON as text, the same for the same value."""
    return json.dumps(value, sort_keys=True)


def _merged_list(base: list[Json], one: list[Json], other: list[Json]) -> list[Json]:
    """Objects are matched by what names them, each by its own name; anything else makes the list an ordered set."""
    key = next((name for name in IDENTITIES if all(_are_named(side, name) for side in (base, one, other))), None)
    if key is None:
        return _merged_set(base, one, other)
    sides = [{_name(item, key): item for item in side} for side in (base, one, other)]
    result = _merged_object(*sides)
    order = [*sides[0], *_additions([*sides[0]], [*sides[1]], [*sides[2]])]
    return [result[str(name)] for name in order if name in result]


def _merged_set(base: list[Json], one: list[Json], other: list[Json]) -> list[Json]:
    there = [{*map(_text, side)} for side in (one, other)]
    kept = [item for item in base if all(_text(item) in side for side in there)]
    return [*kept, *_additions(base, one, other)]


def _additions(base: Sequence[Json], one: Sequence[Json], other: Sequence[Json]) -> list[Json]:
    """What each side added, in its order; of the next items of both sides, the one whose text is first goes first.

    What both added stands there once, or as often as one of them added it.
    """
    known = {*map(_text, base)}
    sides = [_numbered(item for item in side if _text(item) not in known) for side in (one, other)]
    return [*dict(heapq.merge(*sides, key=itemgetter(0))).values()]


def _numbered(items: Iterable[Json]) -> list[tuple[tuple[str, int], Json]]:
    """The items, each with its text and how often that stood before it: two equal items of a list are two items."""
    counts: Counter[str] = Counter()
    found = []
    for item in items:
        found.append(((_text(item), counts[_text(item)]), item))
        counts[_text(item)] += 1
    return found


def _are_named(items: Sequence[Json], key: str) -> bool:
    """Whether each item is an object with a name that no other one has."""
    return all(_is_named(item, key) for item in items) and len({_name(item, key) for item in items}) == len(items)


def _is_named(item: Json, key: str) -> bool:
    return isinstance(item, dict) and isinstance(item.get(key), str)


def _name(item: Json, key: str) -> str:
    return str(item[key]) if isinstance(item, dict) else ""


PROSE = {
    "notes": "\n\n",
    "text": "\n\n",
    "alternative": "\n\n",
    "description": "\n\n",
    "title": " / ",
    "caption": " / ",
}
"""The fields whose texts are put behind each other when a person wants both, and what stands between them."""


def with_both(one: Body, other: Body) -> dict[str, Json]:
    """A body that holds the texts of both, for a person to edit; where only one can stand, that of `one` does."""
    return {key: _both(key, one.get(key, other.get(key)), other.get(key, one.get(key))) for key in {**one, **other}}


def _both(key: str, one: Json, other: Json) -> Json:
    if isinstance(one, str) and isinstance(other, str) and key in PROSE:
        whole = next((text for text, part in ((one, other), (other, one)) if part.strip() in text), None)
        return whole if whole is not None else f"{one}{PROSE[key]}{other}"
    if isinstance(one, dict) and isinstance(other, dict):
        return with_both(one, other)
    if isinstance(one, list) and isinstance(other, list):
        if all(_is_named(item, "stage") for item in (*one, *other)):
            pairs = with_both(
                {_name(item, "stage"): item for item in one}, {_name(item, "stage"): item for item in other}
            )
            return [*pairs.values()]
        return [*one, *(item for item in other if item not in one)]
    return one
