"""Comparing JSON values, because Python's equality treats some different JSON values as equal."""

from __future__ import annotations

import json

from desktop_app.domain.revision import Json

_ENCODER = json.JSONEncoder(sort_keys=True)


def canonical_json(value: Json) -> str:
    """A value as JSON with sorted keys. Two values are equal if their canonical JSON is equal."""
    return _ENCODER.encode(value)


def is_same(one: Json, other: Json) -> bool:
    """Whether two values are the same JSON. For Python, `True` equals 1 and `False` equals 0, at any depth."""
    if one is other:
        return True
    if type(one) is not type(other) or one != other:
        return False
    return canonical_json(one) == canonical_json(other) if isinstance(one, (dict, list)) else True
