"""Codecs: reading a value from JSON, and writing it back without losing data that this version does not know.

Reading is lenient: a missing or malformed field gets an empty value. An older version did not write every field, and
another computer may use a newer one; neither may make an entry disappear.

Writing is based on the JSON that was read. An unchanged value is written back as it was. Of a changed value, all parts
that this version does not know are kept: keys of objects, items of lists.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Generic, TypeVar

from desktop_app.domain.foreign_text import shown_text
from desktop_app.domain.framework import CompetenceRef
from desktop_app.domain.hashes import Sha256
from desktop_app.domain.open_enum import OpenEnum
from desktop_app.domain.revision import Json, RecordId

Body = Mapping[str, Json]
_T = TypeVar("_T")
_Open = TypeVar("_Open", bound=OpenEnum)


@dataclass(frozen=True, slots=True)
class Codec(Generic[_T]):
    """A codec for one value.

    Attributes:
        read: parses the value; its argument is None if the value is missing.
        write: serialises a value; the second argument is the JSON that it replaces, or None.
        separator: between the texts of two versions that a person keeps; empty for a value that can't be joined.
        parts: the codecs of the fields, for an object or a list of objects.
    """

    read: Callable[[Json], _T]
    write: Callable[[_T, Json], Json]
    separator: str = ""
    parts: Mapping[str, Codec[Any]] = field(default_factory=dict)

    def write_over(self, value: _T, was: Json) -> Json:
        """The old JSON if it already represents this value, else the JSON of the value."""
        return was if self.read(was) == value else self.write(value, was)


Codecs = Mapping[str, Codec[Any]]


def scalar(read: Callable[[Json], _T], write: Callable[[_T], Json], separator: str = "") -> Codec[_T]:
    """A codec for a value without parts."""
    return Codec(read, lambda value, _was: write(value), separator)


def _verbatim(raw: Json) -> str:
    return raw if isinstance(raw, str) else ""


def _text(raw: Json) -> str:
    return shown_text(_verbatim(raw))


def _day(raw: Json) -> date | None:
    try:
        return date.fromisoformat(_text(raw))
    except ValueError:
        return None


def read_competence(text: str) -> CompetenceRef | None:
    """Parse a competence as written by `CompetenceRef`; None if it is invalid."""
    try:
        return CompetenceRef.parse(text)
    except ValueError:
        return None


TEXT = scalar(_text, str, "\n\n")
"""A text without unsafe characters, because entries may come from other people. An unchanged text is written back as it
was. The texts of two versions can be joined.
"""
LINE = scalar(_text, str, " / ")
"""A `TEXT` of one line, such as a title."""
IDENTIFIER = scalar(_text, str)
"""A text that the program looks up or compares, such as an id or an address. Two of them can't be joined."""
VERBATIM = scalar(_verbatim, str)
"""A text that is compared with one outside of the journal, character by character."""
NUMBER = scalar(lambda raw: raw if isinstance(raw, int) and not isinstance(raw, bool) else 0, int)
FLAG = scalar(lambda raw: raw is True, bool)
DAY: Codec[date | None] = scalar(_day, lambda day: day.isoformat() if day else "")
"""A date in ISO 8601; an empty text means none."""
DIGEST = scalar(lambda raw: Sha256(_text(raw)), str)
RECORD: Codec[RecordId | None] = scalar(lambda raw: RecordId(_text(raw)) or None, lambda record: record or "")


def choice(kind: type[_Open], absent: _Open | None = None) -> Codec[_Open]:
    """A codec for an enumeration; an unknown value is kept as it is.

    Args:
        kind: the enumeration.
        absent: the value for a missing one; by default an unknown value.
    """

    def read(raw: Json) -> _Open:
        if raw is None and absent is not None:
            return absent
        return kind(raw if isinstance(raw, str) else json.dumps(raw))

    return scalar(read, lambda value: value.value)


def texts(parse: Callable[[str], _T | None], write: Callable[[_T], str] = str) -> Codec[tuple[_T, ...]]:
    """A codec for a list of texts. `parse` converts each text to a value, or to None if it is invalid."""

    def read_one(raw: Json) -> _T | None:
        return parse(shown_text(raw)) if isinstance(raw, str) else None

    def read(raw: Json) -> tuple[_T, ...]:
        found = map(read_one, raw if isinstance(raw, list) else ())
        return tuple(one for one in found if one is not None)

    return Codec(read, lambda value, was: with_unread(map(write, value), was, read_one))


TEXTS = texts(str)
RECORDS = texts(RecordId)
COMPETENCES = texts(read_competence)


def with_unread(written: Iterable[Json], was: Json, read_one: Callable[[Json], object | None]) -> Json:
    """A list that also contains the unreadable items of the list that it replaces, in their positions."""
    result = [*written]
    for place, item in enumerate(was if isinstance(was, list) else ()):
        if read_one(item) is None:
            result.insert(place, item)
    return result


def pairs(parse: Callable[[str], _T | None], read_value: Callable[[Json], Any]) -> Codec[tuple[tuple[_T, Any], ...]]:
    """A codec for a JSON object as pairs, sorted by key.

    Args:
        parse: converts a key to the first part of a pair, or to None if it is invalid.
        read_value: converts the value to the second part, or to None if it is invalid. The result must be JSON.
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
