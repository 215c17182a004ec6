"""Reading JSON from untrusted sources: each function returns a value of the requested type, or an empty one."""

from __future__ import annotations

import json
from typing import Any

from desktop_app.catalogue.codes import DocumentCode
from desktop_app.catalogue.errors import DocumentError
from desktop_app.domain.foreign_size import MAX_PARTS, json_parts
from desktop_app.domain.foreign_text import clean_text, is_clean
from desktop_app.domain.numbers import MAX_DIGITS, in_range

JsonDict = dict[str, Any]


def parse_object(data: bytes, address: str) -> JsonDict:
    """Parse `data` as a JSON object.

    Raises:
        DocumentError: it is not JSON, or not an object.
    """
    if json_parts(data) > MAX_PARTS:
        raise too_large(address)
    try:
        # One invalid byte or one raw control character must not make all entries unreadable.
        found = json.loads(data.decode(json.detect_encoding(data), "replace"), strict=False, parse_int=_whole)
    except (ValueError, RecursionError) as error:
        raise DocumentError(DocumentCode.UNKNOWN_FORMAT, address) from error
    if not isinstance(found, dict):
        raise DocumentError(DocumentCode.NOT_A_CATALOGUE, address)
    return found


def _whole(digits: str) -> int | None:
    """Parse an integer; None if Python refuses it as too long, so that one value can't make the document unreadable."""
    return int(digits) if len(digits) <= MAX_DIGITS + 1 else None


def too_large(address: str) -> DocumentError:
    """Make the error for a document that is too large for any supported computer."""
    return DocumentError(DocumentCode.TOO_LARGE, address)


def text_of(value: object) -> str:
    """A text that can be shown and stored; of a language map, the English one or the first."""
    if isinstance(value, str):
        return clean_text(value).strip()
    if isinstance(value, dict):
        chosen = value.get("en") or next((one for one in value.values() if isinstance(one, str)), "")
        return text_of(chosen) if isinstance(chosen, str) else ""
    return ""


def list_of(value: object) -> list[Any]:
    """A list; a single value counts as a list of one, nothing as an empty one."""
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def objects_in(value: object) -> list[JsonDict]:
    """The objects in a list, or a single object as a list of one."""
    return [one for one in list_of(value) if isinstance(one, dict)]


def object_of(value: object) -> JsonDict:
    """An object, or an empty one."""
    return value if isinstance(value, dict) else {}


def count_of(value: object) -> int | None:
    """A whole number that is not negative and that a database takes, or None."""
    return in_range(value) if isinstance(value, int) and not isinstance(value, bool) else None


def names_in(value: object) -> tuple[str, ...]:
    """Names from a text, an object with `name`, or a list of either."""
    names = (
        text_of(one.get("name")) if isinstance(one, dict) and "name" in one else text_of(one) for one in list_of(value)
    )
    return tuple(name for name in names if name)


def address_of(value: object) -> str:
    """An address as written. An unfit one is refused later by `links.absolute`; a repaired one would lead elsewhere."""
    return value.strip() if isinstance(value, str) else ""


def all_clean(value: object) -> bool:
    """Whether all texts in a value can be shown and stored as they are."""
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, str) and not is_clean(one):
            return False
        if isinstance(one, dict):
            waiting += one.values()
        elif isinstance(one, list):
            waiting += one
    return True
