"""Dataclasses that are stored as JSON objects, and codecs for such objects inside others."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from operator import attrgetter
from typing import Any, ClassVar, Self, TypeVar

from desktop_app.domain.codec import Body, Codec, Codecs, with_unread
from desktop_app.domain.revision import Json


@dataclass(frozen=True, slots=True)
class JsonObject:
    """Base of the frozen dataclasses that are stored as JSON objects.

    `CODECS` maps the name of each field to its codec. A field in `INLINE` is also such an object; its fields are stored
    beside the others instead of in a nested object.
    """

    CODECS: ClassVar[Codecs] = {}
    INLINE: ClassVar[Mapping[str, type[JsonObject]]] = {}

    @classmethod
    def all_codecs(cls) -> Codecs:
        """The codecs of all fields in its JSON, including those of `INLINE`."""
        return {
            **cls.CODECS,
            **{name: codec for part in cls.INLINE.values() for name, codec in part.all_codecs().items()},
        }

    def to_body(self, over: Body | None = None) -> dict[str, Json]:
        """The object as JSON.

        Args:
            over: the JSON from which it was read; unchanged and unknown parts are kept as they are.
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
        """Parse an object; missing fields are empty."""
        found: dict[str, Any] = {name: codec.read(body.get(name)) for name, codec in cls.CODECS.items()}
        found |= {name: part.from_body(body) for name, part in cls.INLINE.items()}
        return cls(**found)


_Object = TypeVar("_Object", bound=JsonObject)


def nested(kind: type[_Object]) -> Codec[_Object]:
    """A codec for a nested object; a missing one has empty fields."""

    def write(value: _Object, was: Json) -> Json:
        return value.to_body(was if isinstance(was, dict) else None)

    return Codec(lambda raw: kind.from_body(raw if isinstance(raw, dict) else {}), write, parts=kind.all_codecs())


def optional(kind: type[_Object]) -> Codec[_Object | None]:
    """A codec for an optional object."""
    codec = nested(kind)

    def write(value: _Object | None, was: Json) -> Json:
        return None if value is None else codec.write(value, was)

    return Codec(lambda raw: codec.read(raw) if isinstance(raw, dict) else None, write, parts=codec.parts)


def objects(kind: type[_Object], key: str, needs: str = "") -> Codec[tuple[_Object, ...]]:
    """A codec for a list of objects.

    Args:
        kind: the class of the objects.
        key: the field that identifies them, so that each is written over its own old JSON.
        needs: an object in which this field is empty is not read, but kept as it is.
    """
    any_object = optional(kind)

    def read_one(raw: Json) -> _Object | None:
        one = any_object.read(raw)
        return None if one is None or (needs and not getattr(one, needs)) else one

    codec = Codec(read_one, any_object.write, parts=any_object.parts)

    def read(raw: Json) -> tuple[_Object, ...]:
        found = map(codec.read, raw if isinstance(raw, list) else ())
        return tuple(one for one in found if one is not None)

    def write(value: tuple[_Object, ...], was: Json) -> Json:
        before = [one for one in was if isinstance(one, dict) and read_one(one)] if isinstance(was, list) else []
        matches = _matched(value, [(codec.read(one), one) for one in before], key)
        return with_unread(map(codec.write_over, value, matches), was, codec.read)

    return Codec(read, write, parts=codec.parts)


def _matched(
    value: tuple[_Object, ...], before: list[tuple[_Object | None, dict[str, Json]]], key: str
) -> list[dict[str, Json] | None]:
    """The old JSON of each object: of an equal object, or else of one with the same key; each is used once."""
    equal = [_pop(before, one, lambda each: each) for one in value]
    by_key = attrgetter(key)
    return [_pop(before, one, by_key) if match is None else match for one, match in zip(value, equal, strict=True)]


def _pop(
    before: list[tuple[_Object | None, dict[str, Json]]], wanted: _Object, key: Callable[[Any], object]
) -> dict[str, Json] | None:
    """Remove the JSON of the first object with that key from the list, and return it."""
    place = next((place for place, (one, _) in enumerate(before) if key(one) == key(wanted)), None)
    return None if place is None else before.pop(place)[1]
