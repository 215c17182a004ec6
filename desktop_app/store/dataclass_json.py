"""Converts frozen dataclasses to JSON values and back, by their type annotations, for rows that store an object."""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Callable, Hashable
from datetime import date, datetime, time, timedelta
from enum import Enum
from functools import cache, partial
from typing import Any, TypeVar

_Whole = TypeVar("_Whole")


def to_plain(value: Any) -> Any:  # noqa: ANN401 - any domain value, any JSON
    """Convert `value` to dictionaries, lists, strings and numbers."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: to_plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, (tuple, list)):
        return [to_plain(item) for item in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (datetime, date, time)):
        return value.isoformat()
    if isinstance(value, timedelta):
        return int(value.total_seconds())
    return value


def from_plain(kind: type[_Whole], plain: Any) -> _Whole:  # noqa: ANN401 - any JSON
    """Convert the result of `to_plain` back to a `kind`. A missing field gets its default.

    Raises:
        TypeError: a field without default is missing.
        ValueError: a text is not a date, or not a member of its enumeration.
    """
    names = _plain_fields(typing.cast("Hashable", kind))
    if names.issuperset(plain):
        return kind(**plain)
    found: dict[str, Any] = {}
    for name, read in _readers(typing.cast("Hashable", kind)):
        if name in plain:
            value = plain[name]
            found[name] = value if value is None or read is None else read(value)
    return kind(**found)


@cache
def _readers(kind: Hashable) -> tuple[tuple[str, Callable[[Any], Any] | None], ...]:
    """The reader of each field of a dataclass, None where the value is taken as it is.

    Cached, as analysing annotations is slower than reading an object.
    """
    known = typing.cast("type[Any]", kind)
    hints = typing.get_type_hints(known)
    return tuple((field.name, _reader(hints[field.name])) for field in dataclasses.fields(known))


@cache
def _plain_fields(kind: Hashable) -> frozenset[str]:
    """The fields of a dataclass, if the values of all are taken as they are; else none."""
    readers = _readers(kind)
    return frozenset() if any(read for _, read in readers) else frozenset(name for name, _ in readers)


@cache
def _reader(hint: Any) -> Callable[[Any], Any] | None:  # noqa: ANN401, PLR0911 - an annotation; one return for each kind of it
    origin = typing.get_origin(hint)
    if origin in (types.UnionType, typing.Union):
        return _reader(next(arg for arg in typing.get_args(hint) if arg is not type(None)))
    if origin is tuple:
        item = _reader(typing.get_args(hint)[0])
        return tuple if item is None else lambda plain: tuple(map(item, plain))
    if dataclasses.is_dataclass(hint):
        return partial(from_plain, typing.cast("type[Any]", hint))
    if hint in (datetime, date, time):
        moment: Callable[[Any], Any] = hint.fromisoformat
        return moment
    if hint is timedelta:
        return lambda plain: timedelta(seconds=plain)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint
    return None
