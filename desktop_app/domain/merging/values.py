"""What merging works on: JSON, and the places in it that contradict each other or are not there."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Final, Literal

from desktop_app.domain.revision import Json


class _Missing(Enum):
    ABSENT = "absent"
    UNCHANGED = "unchanged"


ABSENT: Final = _Missing.ABSENT
"""Stands for a field that an object does not have."""
UNCHANGED: Final = _Missing.UNCHANGED
"""Stands in a `Clash` for a side that did not change the place."""


@dataclass(frozen=True, slots=True)
class Clash:
    """A place that the sides changed differently: its value in the common state, and in each side in their order."""

    field: str
    common: Tree
    values: tuple[Tree, ...]


@dataclass(frozen=True, slots=True)
class UndecidedValue:
    """A place in a common state at which revisions contradict each other. No value of a body equals it.

    `digest` names the contradiction; `alternatives` are the values, as JSON, that were written there. `text` is what
    texts that were written later are compared with: their common words, with a mark for each contradicted part.
    """

    digest: str
    alternatives: frozenset[str] = field(compare=False)
    text: str = field(compare=False, default="")


@dataclass(frozen=True, slots=True)
class MergedText:
    """A text with contradicted parts; `whole` is the contradiction of the texts as they were written."""

    parts: tuple[str | Clash, ...]
    whole: Clash


Tree = (
    str
    | int
    | None
    | Sequence["Tree"]
    | Mapping[str, "Tree"]
    | Clash
    | MergedText
    | UndecidedValue
    | Literal[_Missing.ABSENT, _Missing.UNCHANGED]
)
"""JSON, or the result of merging some."""
State = Mapping[str, Tree]
"""The body of a revision, or a common state of several."""


def _json_of_special(value: object) -> Json:
    return {"": value.digest} if isinstance(value, UndecidedValue) else {"": repr(value)}


_ENCODER = json.JSONEncoder(sort_keys=True, default=_json_of_special)


def canonical_json(value: Tree) -> str:
    """A value as JSON with sorted keys. Two values are the same where this is the same."""
    return _ENCODER.encode(value)


def is_same(one: Tree, other: Tree) -> bool:
    """Whether two values are the same JSON. Python takes a flag, at any depth, for the number 0 or 1."""
    if one is other:
        return True
    if type(one) is not type(other) or one != other:
        return False
    return canonical_json(one) == canonical_json(other) if isinstance(one, (dict, list)) else True


def distinct(values: Iterable[Tree]) -> list[Tree]:
    """Each value once, in the order of their first appearance."""
    found: dict[object, Tree] = {}
    for value in values:
        key = canonical_json(value) if isinstance(value, (dict, list)) else (type(value), value)
        found.setdefault(key, value)
    return [*found.values()]


def is_open(value: Tree) -> bool:
    """Whether something in a common state is undecided."""
    if isinstance(value, (dict, list)):
        return any(map(is_open, value.values() if isinstance(value, dict) else value))
    return isinstance(value, UndecidedValue)


def clashes_in(value: Tree) -> Iterator[Clash]:
    """All places in a merged value that contradict each other."""
    if isinstance(value, Clash):
        yield value
    elif isinstance(value, (dict, list, MergedText)):
        parts = value.parts if isinstance(value, MergedText) else value.values() if isinstance(value, dict) else value
        for each in parts:
            yield from clashes_in(each)


def pick_sides(value: Tree, pick: Callable[[Clash], Tree]) -> Tree:
    """The merged value with one of the contradicting values in each place; a field that becomes `ABSENT` goes."""
    if isinstance(value, Clash):
        return pick(value)
    if isinstance(value, MergedText):
        return "".join(str(pick_sides(part, pick)) for part in value.parts)
    if isinstance(value, dict):
        picked = {key: pick_sides(each, pick) for key, each in value.items()}
        return {key: each for key, each in picked.items() if each is not ABSENT}
    return [pick_sides(each, pick) for each in value] if isinstance(value, list) else value


def common_state(value: Tree) -> Tree:
    """The merged value as a common state: contradicted places are undecided."""
    if isinstance(value, Clash):
        return _undecided(value, ())
    if isinstance(value, MergedText):
        return _undecided(value.whole, value.parts)
    if isinstance(value, dict):
        return {key: common_state(each) for key, each in value.items()}
    return [common_state(each) for each in value] if isinstance(value, list) else value


def _undecided(clash: Clash, parts: Sequence[str | Clash]) -> UndecidedValue:
    values = [value for value in clash.values if value is not UNCHANGED]
    alternatives: set[str] = set()
    for value in values:
        alternatives |= value.alternatives if isinstance(value, UndecidedValue) else {canonical_json(value)}
    text = "".join(part if isinstance(part, str) else f" \0{_digest(part)}" for part in parts)
    return UndecidedValue(_digest(clash), frozenset(alternatives), text)


def _digest(clash: Clash) -> str:
    values = sorted(canonical_json(value) for value in clash.values if value is not UNCHANGED)
    return hashlib.sha256(json.dumps([canonical_json(clash.common), *values]).encode()).hexdigest()
