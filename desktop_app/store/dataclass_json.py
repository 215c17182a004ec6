"""Converts frozen dataclasses to JSON values and back, by their type annotations, for rows that store an object."""

from __future__ import annotations

import dataclasses
import types
import typing
from collections.abc import Callable, Hashable
from datetime import date, datetime, time, timedelta
from enum import Enum
from functools import cache
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
    readers = _readers(typing.cast("Hashable", kind))
    there = {name: (plain[name], read) for name, read in readers if name in plain}
    return kind(**{name: None if value is None else read(value) for name, (value, read) in there.items()})


@cache
def _readers(kind: Hashable) -> tuple[tuple[str, Callable[[Any], Any]], ...]:
    """The reader of each field of a dataclass, cached as analysing annotations is slower than reading an object."""
    known = typing.cast("type[Any]", kind)
    hints = typing.get_type_hints(known)
    return tuple((field.name, _reader(hints[field.name])) for field in dataclasses.fields(known))


@cache
def _reader(hint: Any) -> Callable[[Any], Any]:  # noqa: ANN401, PLR0911 - an annotation; one return for each kind of it
    origin = typing.get_origin(hint)
    if origin in (types.UnionType, typing.Union):
        return _reader(next(arg for arg in typing.get_args(hint) if arg is not type(None)))
    if origin is tuple:
        item = _reader(typing.get_args(hint)[0])
        return lambda plain: tuple([item(one) for one in plain])
    if dataclasses.is_dataclass(hint):
        return lambda plain: from_plain(typing.cast("type[Any]", hint), plain)
    if hint in (datetime, date, time):
        moment: Callable[[Any], Any] = hint.fromisoformat
        return moment
    if hint is timedelta:
        return lambda plain: timedelta(seconds=plain)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint
    return lambda plain: plain
