"""Frozen dataclasses to and from plain JSON, by their type annotations, for rows that keep a whole domain object."""

from __future__ import annotations

import dataclasses
import types
import typing
from datetime import date, datetime, time, timedelta
from enum import Enum
from typing import Any, TypeVar

_Whole = TypeVar("_Whole")


def to_plain(value: Any) -> Any:  # noqa: ANN401 - any domain value, any JSON
    """`value` as dictionaries, lists, strings and numbers."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {one.name: to_plain(getattr(value, one.name)) for one in dataclasses.fields(value)}
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
    """The `kind` that `to_plain` wrote. A field that is missing gets its default.

    Raises:
        TypeError: a field without default is missing.
        ValueError: a text is no date, or no member of its enumeration.
    """
    hints = _hints(kind)
    known = [one.name for one in dataclasses.fields(kind) if one.name in plain]  # type: ignore[arg-type]
    return kind(**{name: _read(hints[name], plain[name]) for name in known})


_KNOWN_HINTS: dict[str, dict[str, Any]] = {}


def _hints(kind: type[Any]) -> dict[str, Any]:
    """The types of a dataclass's fields; looking them up takes longer than reading a whole object by them."""
    name = f"{kind.__module__}.{kind.__qualname__}"
    if name not in _KNOWN_HINTS:
        _KNOWN_HINTS[name] = typing.get_type_hints(kind)
    return _KNOWN_HINTS[name]


def _read(hint: Any, plain: Any) -> Any:  # noqa: ANN401, PLR0911 - one return for each kind of annotation
    origin = typing.get_origin(hint)
    if plain is None:
        return None
    if origin in (types.UnionType, typing.Union):
        return _read(next(one for one in typing.get_args(hint) if one is not type(None)), plain)
    if origin is tuple:
        return tuple(_read(typing.get_args(hint)[0], item) for item in plain)
    if dataclasses.is_dataclass(hint):
        return from_plain(typing.cast("type[Any]", hint), plain)
    if hint in (datetime, date, time):
        return hint.fromisoformat(plain)
    if hint is timedelta:
        return timedelta(seconds=plain)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint(plain)
    return plain
