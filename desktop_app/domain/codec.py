"""Codecs: how a value is read from JSON, and written back without losing what this version does not know.

Reading is lenient: a field that is missing or has another shape gets an empty value. An older version did not write
every field, and another computer may run a newer one; neither may make an entry vanish.

Writing goes over the JSON that was read. A value that did not change is written back as it came, whatever it was; of a
value that changed, all parts that this version does not know are kept: keys of objects, items of lists.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from operator import attrgetter
from typing import Any, ClassVar, Generic, Self, TypeVar

from desktop_app.domain.framework import CompetenceRef
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.open_enum import OpenEnum
from desktop_app.domain.revision import Json, RecordId

Body = Mapping[str, Json]
_T = TypeVar("_T")
_Open = TypeVar("_Open", bound=OpenEnum)


@dataclass(frozen=True, slots=True)
class Codec(Generic[_T]):
    """How one value is read from JSON and written.

    Attributes:
        read: gives the value; None stands for a missing one.
        write: gives the JSON of a value; the second argument is the JSON that it replaces, None where there is none.
    """

    read: Callable[[Json], _T]
    write: Callable[[_T, Json], Json]

    def write_over(self, value: _T, was: Json) -> Json:
        """The JSON as it was where that already says this value, else the JSON of the value."""
        return was if self.read(was) == value else self.write(value, was)


Codecs = Mapping[str, Codec[Any]]


def scalar(read: Callable[[Json], _T], write: Callable[[_T], Json]) -> Codec[_T]:
    """A codec of a value without parts."""
    return Codec(read, lambda value, _was: write(value))


def _text(raw: Json) -> str:
    return raw if isinstance(raw, str) else ""


def _day(raw: Json) -> date | None:
    try:
        return date.fromisoformat(_text(raw))
    except ValueError:
        return None


def read_competence(text: str) -> CompetenceRef | None:
    """A competence as `CompetenceRef` writes it, or None where it is none."""
    try:
        return CompetenceRef.parse(text)
    except ValueError:
        return None


TEXT = scalar(_text, str)
NUMBER = scalar(lambda raw: raw if isinstance(raw, int) and not isinstance(raw, bool) else 0, int)
FLAG = scalar(lambda raw: raw is True, bool)
DAY: Codec[date | None] = scalar(_day, lambda day: day.isoformat() if day else "")
"""A day as ISO 8601 writes it; an empty text is none."""
DIGEST = scalar(lambda raw: Sha256(_text(raw)), str)
RECORD: Codec[RecordId | None] = scalar(lambda raw: RecordId(_text(raw)) or None, lambda record: record or "")


def choice(kind: type[_Open], absent: _Open | None = None) -> Codec[_Open]:
    """A codec of an enumeration's values; a value that is not known stays what it is.

    Args:
        kind: the enumeration.
        absent: the value where none was written; without it, that is an unknown value, too.
    """

    def read(raw: Json) -> _Open:
        if raw is None and absent is not None:
            return absent
        return kind(raw if isinstance(raw, str) else json.dumps(raw))

    return scalar(read, lambda value: value.value)


def texts(parse: Callable[[str], _T | None], write: Callable[[_T], str] = str) -> Codec[tuple[_T, ...]]:
    """A codec of a list of texts, each of which `parse` turns into a value, or into None where it can't be read."""

    def read_one(raw: Json) -> _T | None:
        return parse(raw) if isinstance(raw, str) else None

    def read(raw: Json) -> tuple[_T, ...]:
        found = map(read_one, raw if isinstance(raw, list) else ())
        return tuple(one for one in found if one is not None)

    return Codec(read, lambda value, was: _with_unread(map(write, value), was, read_one))


TEXTS = texts(str)
RECORDS = texts(RecordId)
COMPETENCES = texts(read_competence)


def _with_unread(written: Iterable[Json], was: Json, read_one: Callable[[Json], object | None]) -> Json:
    """A list, with the items of the list that it replaces which can't be read; each stays at its place."""
    result = [*written]
    for place, item in enumerate(was if isinstance(was, list) else ()):
        if read_one(item) is None:
            result.insert(place, item)
    return result


def pairs(parse: Callable[[str], _T | None], read_value: Callable[[Json], Any]) -> Codec[tuple[tuple[_T, Any], ...]]:
    """A codec of a JSON object as pairs, in the order of their keys.

    Args:
        parse: gives the first part of a pair from a key, or None where it can't be read.
        read_value: gives the second part, or None where it can't be read. It must be writable as it is.
    """

    def read_pair(key: str, raw: Json) -> tuple[_T, Any] | None:
        first, second = parse(key), read_value(raw)
        return None if first is None or second is None else (first, second)

    def read(raw: Json) -> tuple[tuple[_T, Any], ...]:
        items = sorted(raw.items()) if isinstance(raw, dict) else ()
        return tuple(pair for key, each in items if (pair := read_pair(key, each)) is not None)

    def write(value: tuple[tuple[_T, Any], ...], was: Json) -> Json:
        items = was.items() if isinstance(was, dict) else ()
        unread = {key: each for key, each in items if read_pair(key, each) is None}
        return {**unread, **{str(first): second for first, second in value}}

    return Codec(read, write)


@dataclass(frozen=True, slots=True)
class JsonObject:
    """Base of the frozen dataclasses that stand in JSON as an object.

    `CODECS` has the codec of each field, by its name. A field in `INLINE` is such an object, too; its fields stand
    beside the others, not in an object of their own.
    """

    CODECS: ClassVar[Codecs] = {}
    INLINE: ClassVar[Mapping[str, type[JsonObject]]] = {}

    def to_body(self, over: Body | None = None) -> dict[str, Json]:
        """The object as JSON.

        Args:
            over: the JSON that it was read from; all that did not change, or is not known here, stays as it came.
        """
        body = dict(over or {})
        for name, codec in self.CODECS.items():
            value = getattr(self, name)
            if over is None or codec.read(body.get(name)) != value:
                body[name] = codec.write(value, body.get(name))
        for name in self.INLINE:
            part: JsonObject = getattr(self, name)
            body |= part.to_body(None if over is None else body)
        return body

    @classmethod
    def from_body(cls, body: Body) -> Self:
        """The object that JSON holds; what is missing in it is empty."""
        found: dict[str, Any] = {name: codec.read(body.get(name)) for name, codec in cls.CODECS.items()}
        found |= {name: part.from_body(body) for name, part in cls.INLINE.items()}
        return cls(**found)


_Object = TypeVar("_Object", bound=JsonObject)


def nested(kind: type[_Object]) -> Codec[_Object]:
    """A codec of an object inside another one; a missing one has its empty values."""

    def write(value: _Object, was: Json) -> Json:
        return value.to_body(was if isinstance(was, dict) else None)

    return Codec(lambda raw: kind.from_body(raw if isinstance(raw, dict) else {}), write)


def optional(kind: type[_Object]) -> Codec[_Object | None]:
    """A codec of an object that may be missing."""
    codec = nested(kind)

    def write(value: _Object | None, was: Json) -> Json:
        return None if value is None else codec.write(value, was)

    return Codec(lambda raw: codec.read(raw) if isinstance(raw, dict) else None, write)


def objects(kind: type[_Object], key: str, needs: str = "") -> Codec[tuple[_Object, ...]]:
    """A codec of a list of objects.

    Args:
        kind: what each of them is.
        key: the field that tells them apart, so that each is written over the JSON that it was.
        needs: an object in which this field is empty is not read, and is kept as it is.
    """
    any_object = optional(kind)

    def read_one(raw: Json) -> _Object | None:
        one = any_object.read(raw)
        return None if one is None or (needs and not getattr(one, needs)) else one

    codec = Codec(read_one, any_object.write)

    def read(raw: Json) -> tuple[_Object, ...]:
        found = map(codec.read, raw if isinstance(raw, list) else ())
        return tuple(one for one in found if one is not None)

    def write(value: tuple[_Object, ...], was: Json) -> Json:
        before = [one for one in was if isinstance(one, dict) and read_one(one)] if isinstance(was, list) else []
        matches = _matched(value, [(codec.read(one), one) for one in before], key)
        return _with_unread(map(codec.write_over, value, matches), was, codec.read)

    return Codec(read, write)


def _matched(
    value: tuple[_Object, ...], before: list[tuple[_Object | None, dict[str, Json]]], key: str
) -> list[dict[str, Json] | None]:
    """For each object the JSON that it was: of an equal object, else of one with the same key; each JSON once."""
    equal = [_pop(before, one, lambda each: each) for one in value]
    by_key = attrgetter(key)
    return [_pop(before, one, by_key) if match is None else match for one, match in zip(value, equal, strict=True)]


def _pop(
    before: list[tuple[_Object | None, dict[str, Json]]], wanted: _Object, key: Callable[[Any], object]
) -> dict[str, Json] | None:
    """Take the JSON of the first object with that key out of the list."""
    place = next((place for place, (one, _) in enumerate(before) if key(one) == key(wanted)), None)
    return None if place is None else before.pop(place)[1]
