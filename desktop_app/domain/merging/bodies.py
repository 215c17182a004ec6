"""Merging the bodies of any number of revisions, field by field and, in texts, word by word.

Each side is compared with its own base: what it knew of the others when it was written. A place that sides changed
differently becomes a `Clash` in the result, and everything around it is merged.
"""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from operator import itemgetter
from typing import cast

from desktop_app.domain.merging.values import (
    ABSENT,
    UNCHANGED,
    Clash,
    MergedText,
    State,
    Tree,
    UndecidedValue,
    canonical_json,
    clashes_in,
    distinct,
    is_open,
    is_same,
    pick_sides,
)
from desktop_app.domain.revision import Json
from desktop_app.domain.words import join_texts

Body = Mapping[str, Json]
IDENTITIES = ("stage", "id", "key")
"""The fields by which the objects in a list are told apart."""
ORDERED_VALUES = {"status": ("planned", "started", "finished", "reflected")}
"""Fields that only ever go on: where several sides changed them, the furthest value holds."""


class ClashError(Exception):
    """Both sides changed the same place differently."""


def merge_bodies(base: Body, one: Body, other: Body) -> dict[str, Json]:
    """What both sides made of the base, field by field.

    Raises:
        ClashError: they changed the same place differently.
    """
    result = merge_states(base, (base, base), (one, other))
    for clash in clashes_in(result):
        raise ClashError(clash.field)
    return cast("dict[str, Json]", result)


def rebased(base: Body, changed: Body, other: Body) -> dict[str, Json]:
    """What one side made of the base, made of another body; where they contradict each other, the other stays."""
    result = merge_states(base, (base, base), (changed, other))
    return cast("dict[str, Json]", pick_sides(result, lambda clash: clash.values[1]))


def merge_states(common: State, bases: Sequence[State], sides: Sequence[State]) -> State:
    """Apply to a common state what each side changed since its own base.

    Args:
        common: what at least two sides know, merged.
        bases: for each side, what it shares with the others; the common state or an earlier one.
        sides: the states to merge.
    """
    found = {
        key: _merged(
            key,
            common.get(key, ABSENT),
            [base.get(key, ABSENT) for base in bases],
            [side.get(key, ABSENT) for side in sides],
        )
        for key in sorted({key for state in (common, *sides) for key in state})
    }
    return {key: value for key, value in found.items() if value is not ABSENT}


def _merged(name: str, common: Tree, bases: Sequence[Tree], sides: Sequence[Tree]) -> Tree:
    changed = [place for place, side in enumerate(sides) if not is_same(side, bases[place])]
    present = [place for place in changed if sides[place] is not ABSENT]
    if not present:
        removed = any(is_same(bases[place], common) for place in changed)
        return ABSENT if removed else _unchanged(name, common, bases, sides)
    # What one side changed is kept where another side removed it.
    values = distinct([sides[place] for place in present])
    if common is not ABSENT and not all(is_same(bases[place], common) for place in present):
        values = distinct([*values, common])
    if len(values) == 1:
        return values[0]
    if all(isinstance(value, (dict, list)) and type(value) is type(values[0]) for value in values):
        shown = set(present)
        kept = [side if place in shown else bases[place] for place, side in enumerate(sides)]
        return _merged_parts(values[0], common, bases, kept)
    return _merged_leaf(name, common, bases, sides, present)


def _unchanged(name: str, common: Tree, bases: Sequence[Tree], sides: Sequence[Tree]) -> Tree:
    """A place that no side changed since its base. The common state may be undecided there, and no body is."""
    if isinstance(common, UndecidedValue):
        return _clash(name, common, sides, {}, {})
    return _merged_parts(common, common, bases, sides) if is_open(common) else common


def _merged_parts(like: Tree, common: Tree, bases: Sequence[Tree], sides: Sequence[Tree]) -> Tree:
    merge = _merged_objects if isinstance(like, dict) else _merged_lists
    return merge(common, bases, sides)


def _merged_objects(common: Tree, bases: Sequence[Tree], sides: Sequence[Tree]) -> Tree:
    return merge_states(_object(common), [_object(base) for base in bases], [_object(side) for side in sides])


def _object(value: Tree) -> State:
    return value if isinstance(value, Mapping) else {}


def _merged_lists(common: Tree, bases: Sequence[Tree], sides: Sequence[Tree]) -> Tree:
    """Objects are matched by what names them; anything else makes the list a set with an order."""
    shared, known, lists = _items(common), [*map(_items, bases)], [*map(_items, sides)]
    every = (shared, *known, *lists)
    key = next((name for name in IDENTITIES if all(_are_named(each, name) for each in every)), None)
    if key is None:
        removed = [
            {*map(canonical_json, base)} - {*map(canonical_json, side)} for base, side in zip(known, lists, strict=True)
        ]
        kept = [item for item in shared if not any(canonical_json(item) in each for each in removed)]
        return [*kept, *_additions(shared, known, lists)]
    named = [[_by_name(each, key) for each in group] for group in ((shared,), known, lists)]
    result = merge_states(named[0][0], named[1], named[2])
    names = [[name_in(item, key) for item in each] for each in every]
    added = _additions(names[0], names[1 : len(known) + 1], names[len(known) + 1 :])
    return [result[str(name)] for name in (*names[0], *added) if name in result]


def _items(value: Tree) -> Sequence[Tree]:
    return value if isinstance(value, list) else []


def _by_name(items: Sequence[Tree], key: str) -> State:
    return {name_in(item, key): item for item in items}


def _additions(
    common: Sequence[Tree], bases: Sequence[Sequence[Tree]], sides: Sequence[Sequence[Tree]]
) -> Sequence[Tree]:
    """What each side added, in its order; of the next items of all sides, the one whose text is first goes first.

    What several added is there once, or as often as one of them added it. Where the next items of two sides are equal,
    `heapq.merge` takes that of the earlier argument, so the sides are sorted by content: the order in which they are
    named must not decide.
    """
    there = {*map(canonical_json, common)}
    added = []
    for base, side in zip(bases, sides, strict=True):
        known = there | {*map(canonical_json, base)}
        added.append(_numbered(item for item in side if canonical_json(item) not in known))
    added.sort(key=lambda items: [key for key, _ in items])
    return [*dict(heapq.merge(*added, key=itemgetter(0))).values()]


def _numbered(items: Iterable[Tree]) -> list[tuple[tuple[str, int], Tree]]:
    """The items, each with its text and how often that was there before it: two equal items are two items."""
    counts: Counter[str] = Counter()
    found = []
    for item in items:
        found.append(((canonical_json(item), counts[canonical_json(item)]), item))
        counts[canonical_json(item)] += 1
    return found


def _are_named(items: Sequence[Tree], key: str) -> bool:
    """Whether each item is an object with a name that no other one has."""
    return all(is_named(item, key) for item in items) and len({name_in(item, key) for item in items}) == len(items)


def is_named(item: Tree, key: str) -> bool:
    """Whether an item of a list is an object with a name in that field."""
    return isinstance(item, dict) and isinstance(item.get(key), str)


def name_in(item: Tree, key: str) -> str:
    """The name of an object in a list."""
    return str(item[key]) if isinstance(item, dict) else ""


def _merged_leaf(name: str, common: Tree, bases: Sequence[Tree], sides: Sequence[Tree], present: Sequence[int]) -> Tree:
    """A place with no parts of its own that sides changed; texts are joined word by word."""
    fitting: dict[int, Tree] = {}
    contradicting: dict[int, Tree] = {}
    for place in present:
        if common is ABSENT or is_same(bases[place], common):
            fitting[place] = sides[place]
            continue
        # The common state was changed since this side's base.
        moved = _joined(name, bases[place], {0: common, 1: sides[place]}, 2)
        if isinstance(moved, (Clash, MergedText)):
            contradicting[place] = sides[place]
        else:
            fitting[place] = moved
    if not contradicting:
        return _joined(name, common, fitting, len(sides))
    return _clash(name, common, sides, contradicting, fitting)


def _joined(name: str, base: Tree, values: Mapping[int, Tree], count: int) -> Tree:
    """What several of `count` sides made of a base, by their places."""
    several = distinct(values.values())
    if len(several) == 1:
        return several[0]
    if name in ORDERED_VALUES and all(value in ORDERED_VALUES[name] for value in several):
        return max(several, key=lambda value: ORDERED_VALUES[name].index(str(value)))
    whole = _clash_of(name, base, count, values)
    texts = [value for value in values.values() if isinstance(value, str)]
    if len(texts) < len(values):
        return whole
    known = base.text if isinstance(base, UndecidedValue) else base if isinstance(base, str) else ""
    parts = tuple(
        part if isinstance(part, str) else _part(name, part, values, count) for part in join_texts(known, texts)
    )
    if all(isinstance(part, str) for part in parts):
        return "".join(map(str, parts))
    return MergedText(parts, whole)


def _part(name: str, words: Sequence[str | None], places: Iterable[int], count: int) -> Clash:
    values = {place: text for place, text in zip(places, words, strict=True) if text is not None}
    return _clash_of(name, "", count, values)


def _clash(
    name: str, common: Tree, sides: Sequence[Tree], contradicting: Mapping[int, Tree], fitting: Mapping[int, Tree]
) -> Tree:
    """Changes that contradict the common state. Where no side went on from it, those that changed nothing hold it."""
    if fitting:
        holders = fitting
    elif isinstance(common, UndecidedValue):
        holders = {place: side for place, side in enumerate(sides) if canonical_json(side) in common.alternatives}
        holders = holders or (dict(enumerate(sides)) if not contradicting else {})
    else:
        holders = dict(enumerate(sides)) if is_open(common) else dict.fromkeys(range(len(sides)), common)
    values = {**holders, **contradicting}
    several = distinct(values.values())
    return several[0] if len(several) == 1 else _clash_of(name, common, len(sides), values)


def _clash_of(name: str, common: Tree, count: int, values: Mapping[int, Tree]) -> Clash:
    return Clash(name, common, tuple(values.get(place, UNCHANGED) for place in range(count)))
