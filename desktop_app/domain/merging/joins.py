"""Joining the states of several heads, place by place and, in texts, word by word.

In each place, only the states count that no other head saw and replaced. If one remains, it is the result. Objects, and
lists of objects with names, are joined part by part, and texts between their common words. If versions contradict each
other, the result is a `Clash` with all of them, each with the heads that fit it. A part that one side removed and
another one changed concurrently is kept completely.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from desktop_app.domain.merging.lists import joined_items, joined_order
from desktop_app.domain.merging.states import (
    Atom,
    Clash,
    Fields,
    Listing,
    Option,
    State,
    Text,
    numbered,
    plain_value,
)
from desktop_app.domain.merging.supersession import Knows, LiveState, Version, options, remaining_versions
from desktop_app.domain.merging.texts import joined_texts

ORDERED_VALUES = {"status": ("planned", "started", "finished", "reflected")}
"""Fields that only move forward: if several sides changed them, the furthest value wins."""


@dataclass(frozen=True, slots=True)
class Side:
    """The state of a head in a place, None if it has none; `bit` represents the head in sets of heads."""

    head: int
    bit: int
    state: State | None


@dataclass(frozen=True, slots=True)
class Joiner:
    """Joins the states of one record.

    Attributes:
        origin: the number that the result belongs to.
        knows: whether one revision, by its number, descends from another one or is it.
    """

    origin: int
    knows: Knows

    def join(self, name: str, sides: Sequence[Side]) -> State | None:
        """The joined state of a place; None if it was removed.

        Args:
            name: the field, or the name of an object in a list.
            sides: one for each head, in an order that depends only on the set of revisions.
        """
        live = self._live(sides)
        if not live:
            return None
        return live[0].state if len(live) == 1 else self._joined(name, sides, live)

    def _joined(self, name: str, sides: Sequence[Side], live: Sequence[LiveState]) -> State:
        """The result of joining several concurrent states."""
        states = [one.state for one in live]
        if name in ORDERED_VALUES and all(plain_value(state) in ORDERED_VALUES[name] for state in states):
            furthest = max(states, key=lambda state: ORDERED_VALUES[name].index(str(plain_value(state))))
            return replace(furthest, origin=self.origin)
        if all(isinstance(state, Fields) for state in states):
            objects = [(side, side.state.fields) for side in sides if isinstance(side.state, Fields)]
            return Fields(self.origin, self._parts(objects))
        if all(isinstance(state, Listing) for state in states):
            return self._lists(sides, live)
        texts = [(one, one.state) for one in live if isinstance(one.state, Text)]
        if len(texts) == len(live):
            return joined_texts(self.origin, name, texts, self.knows)
        return self._values(name, live)

    def _live(self, sides: Sequence[Side]) -> list[LiveState]:
        """The states that no other head replaced; a replaced state fits the states that replaced it."""
        states: dict[int, tuple[State, int]] = {}
        bits: dict[int, int] = {}
        for side in sides:
            if side.state is not None:
                states.setdefault(side.state.origin, (side.state, side.head))
                bits[side.state.origin] = bits.get(side.state.origin, 0) | side.bit
        gone = {origin for origin, (_, head) in states.items() if self._is_replaced(origin, head, sides)}
        return [
            LiveState(state, head, bits[origin] | sum(bits[old] for old in gone if self.knows(head, old)))
            for origin, (state, head) in states.items()
            if origin not in gone
        ]

    def _is_replaced(self, origin: int, head: int, sides: Sequence[Side]) -> bool:
        if origin == head:
            return False
        return any(self.knows(side.head, origin) for side in sides if side.state is None or side.state.origin != origin)

    def _parts(self, objects: Sequence[tuple[Side, Mapping[str, State]]]) -> dict[str, State]:
        """Each part joined, in the order of their names."""
        names = sorted({name for _, parts in objects for name in parts})
        found = {
            name: self.join(name, [Side(side.head, side.bit, parts.get(name)) for side, parts in objects])
            for name in names
        }
        return {name: state for name, state in found.items() if state is not None}

    def _lists(self, sides: Sequence[Side], live: Sequence[LiveState]) -> Listing:
        lists = [one.state for one in live if isinstance(one.state, Listing)]
        keys = {one.key for one in lists if one.items}
        key = keys.pop() if len(keys) == 1 else None
        if key is None:
            items = joined_items([one.items for one in lists], [one.head for one in live], self.knows)
            return Listing(self.origin, items, None, {})
        every = [(side, side.state) for side in sides if isinstance(side.state, Listing)]
        parts = self._parts([(side, one.named) for side, one in every if one.key == key or not one.items])
        named = {name: parts[name] for name in joined_order([[*one.named] for one in lists], parts)}
        marks = {each: found for one in lists for each, (_, found) in one.items.items()}
        new = frozenset([(self.origin, 0)])
        items = {each: (item, marks.get(each, new)) for each, item in numbered(map(plain_value, named.values()))}
        return Listing(self.origin, items, key, named)

    def _values(self, name: str, live: Sequence[LiveState]) -> State:
        """A place without common parts: the one version that remains, or a clash of all that remain."""
        values = [plain_value(one.state) for one in live]
        versions = [
            Version(one, (value,), (one.state.marks,) if isinstance(one.state, Atom) else ())
            for one, value in zip(live, values, strict=True)
        ]
        simple = all(isinstance(one.state, Atom) for one in live)
        held = (
            remaining_versions(versions, self.knows)
            if simple
            else [(version, version.side.heads) for version in versions]
        )
        found = [
            Option(Atom(self.origin, content[0], marks[0]) if simple else _state(versions, content[0]), heads)
            for content, marks, heads in options(held)
        ]
        return found[0].state if len(found) == 1 else Clash(self.origin, name, tuple(found))


def _state(versions: Sequence[Version], value: object) -> State:
    return next(version.side.state for version in versions if version.content[0] is value)
