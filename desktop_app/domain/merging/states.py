"""The body of a revision with the origin of each part: the revision that wrote it.

A body becomes a tree of states. A text consists of words, a list of items, and each word, item and single value has
marks: the writing of one revision in one position. A revision keeps the marks of everything that it left as its writer
saw it, and gives new marks to what is new. So two revisions have the same word only where both grew from the revision
that wrote it, and a word that a revision knows but does not have was removed by a person who saw it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from desktop_app.domain.merging.values import canonical_json, is_same
from desktop_app.domain.revision import Json
from desktop_app.domain.words import in_both, words_of

IDENTITIES = ("stage", "id", "key")
"""The fields by which the objects in a list are identified."""

Body = Mapping[str, Json]
Marks = frozenset[tuple[int, int]]
"""The writers of something: numbers of revisions, each with a position. Several wrote the same independently."""
NumberedItem = tuple[str, int]
"""An item of a list as JSON, and the number of equal items before it."""


@dataclass(frozen=True, slots=True, eq=False)
class Text:
    """A text, or a part of one; `origin` is the revision that last changed it, and the same in all states."""

    origin: int
    words: tuple[str, ...]
    marks: tuple[Marks, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Atom:
    """A value without parts."""

    origin: int
    value: Json
    marks: Marks


@dataclass(frozen=True, slots=True, eq=False)
class Listing:
    """A list. If `key` is one of `IDENTITIES`, each item has a different name in that field."""

    origin: int
    items: Mapping[NumberedItem, tuple[Json, Marks]]
    key: str | None
    named: Mapping[str, State]


@dataclass(frozen=True, slots=True, eq=False)
class Fields:
    """An object."""

    origin: int
    fields: Mapping[str, State]


@dataclass(frozen=True, slots=True, eq=False)
class Option:
    """One of the sides of a clash; `heads` has the bit of each head that may be displayed with it."""

    state: State
    heads: int


@dataclass(frozen=True, slots=True, eq=False)
class Clash:
    """A place where revisions contradict each other, with all sides; heads that are in no side fit each side."""

    origin: int
    field: str
    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True, eq=False)
class TextWithClashes:
    """A text with contradicting parts."""

    origin: int
    parts: tuple[Text | Clash, ...]


State: TypeAlias = Text | Atom | Listing | Fields | Clash | TextWithClashes
Pick = Callable[[Clash], State]


def value_of(state: State, pick: Pick) -> Json:
    """The JSON of a state, with one side of each clash."""
    match state:
        case Text():
            return "".join(state.words)
        case Atom():
            return state.value
        case Fields():
            return {name: value_of(each, pick) for name, each in state.fields.items()}
        case Listing():
            named = [value_of(each, pick) for each in state.named.values()]
            return named if state.key else [item for item, _ in state.items.values()]
        case TextWithClashes():
            return "".join(str(value_of(part, pick)) for part in state.parts)
    return value_of(pick(state), pick)


def plain_value(state: State) -> Json:
    """The JSON of a state without a clash; of a clash, its first side."""
    return value_of(state, lambda clash: clash.options[0].state)


def clashes_in(state: State) -> Iterator[Clash]:
    """All clashes, in the order of the places."""
    parts: Iterable[State] = ()
    match state:
        case Clash():
            yield state
        case TextWithClashes():
            parts = state.parts
        case Fields():
            parts = state.fields.values()
        case Listing() if state.key is not None:
            parts = state.named.values()
    for part in parts:
        yield from clashes_in(part)


def state_after(number: int, value: Json, seen: State | None) -> State:
    """The state after a revision's change to the state that its writer saw; the same object if nothing changed.

    Args:
        number: the number of the revision.
        value: its value in this place.
        seen: the merged state of its parents, or None if they have nothing in this place. The writer has rejected a
            side of a clash that the value does not contain.
    """
    if seen is not None and _holds(seen, value):
        return seen
    if isinstance(value, str):
        return _text(number, value, seen)
    if isinstance(value, dict):
        known = seen.fields if isinstance(seen, Fields) else {}
        return Fields(number, {name: state_after(number, each, known.get(name)) for name, each in value.items()})
    if isinstance(value, list):
        return _listing(number, value, seen if isinstance(seen, Listing) else None)
    marks = next((atom.marks for atom in _atoms(seen) if is_same(atom.value, value)), frozenset([(number, 0)]))
    return Atom(number, value, marks)


def _holds(state: State, value: Json) -> bool:
    match state:
        case Text():
            return isinstance(value, str) and "".join(state.words) == value
        case Atom():
            return is_same(state.value, value)
        case Fields():
            return (
                isinstance(value, dict)
                and value.keys() == state.fields.keys()
                and all(_holds(each, value[name]) for name, each in state.fields.items())
            )
        case Listing():
            return isinstance(value, list) and _lists(state, value)
        case _:
            return False


def _lists(state: Listing, value: Sequence[Json]) -> bool:
    if state.key is None:
        return is_same([item for item, _ in state.items.values()], [*value])
    return len(state.named) == len(value) and all(map(_holds, state.named.values(), value))


def _text(number: int, value: str, seen: State | None) -> Text:
    words = words_of(value)
    before = [*_words(seen)]
    known = dict(in_both([word for word, _ in before], words))
    marks = [before[known[place]][1] if place in known else frozenset([(number, place)]) for place in range(len(words))]
    return Text(number, tuple(words), tuple(marks))


def _words(seen: State | None) -> Iterator[tuple[str, Marks]]:
    """The words that a writer saw, with those of all sides of each clash."""
    match seen:
        case Text():
            yield from zip(seen.words, seen.marks, strict=True)
        case TextWithClashes():
            for part in seen.parts:
                yield from _words(part)
        case Clash():
            for option in seen.options:
                yield from _words(option.state)


def _atoms(seen: State | None) -> Iterator[Atom]:
    if isinstance(seen, Atom):
        yield seen
    elif isinstance(seen, Clash):
        for option in seen.options:
            yield from _atoms(option.state)


def _listing(number: int, value: Sequence[Json], seen: Listing | None) -> Listing:
    known = seen.items if seen else {}
    new = frozenset([(number, 0)])
    items = {each: (item, known[each][1] if each in known else new) for each, item in numbered(value)}
    key = identity_in(value)
    if key is None:
        return Listing(number, items, None, {})
    named = seen.named if seen and seen.key == key else {}
    return Listing(
        number,
        items,
        key,
        {name_in(item, key): state_after(number, item, named.get(name_in(item, key))) for item in value},
    )


def numbered(items: Iterable[Json]) -> Iterator[tuple[NumberedItem, Json]]:
    """Each item with its JSON and the number of equal ones before it, so that equal items differ."""
    counts: Counter[str] = Counter()
    for item in items:
        text = canonical_json(item)
        yield (text, counts[text]), item
        counts[text] += 1


def identity_in(items: Sequence[Json]) -> str | None:
    """The field with a unique name in each item of a list; None if there is none, or the list is empty."""
    for key in IDENTITIES:
        named = all(is_named(item, key) for item in items)
        if items and named and len({name_in(item, key) for item in items}) == len(items):
            return key
    return None


def is_named(item: Json, key: str) -> bool:
    """Whether an item of a list is an object with a name in that field."""
    return isinstance(item, dict) and isinstance(item.get(key), str)


def name_in(item: Json, key: str) -> str:
    """The name of an object in a list."""
    return str(item[key]) if isinstance(item, dict) else ""
