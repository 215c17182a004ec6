"""Comparing JSON values, which Python's equality takes for equal more often than JSON does."""

from __future__ import annotations

import json

from desktop_app.domain.revision import Json

_ENCODER = json.JSONEncoder(sort_keys=True)


def canonical_json(value: Json) -> str:
    """A value as JSON with sorted keys. Two values are the same where this is the same."""
    return _ENCODER.encode(value)


def is_same(one: Json, other: Json) -> bool:
    """Whether two values are the same JSON. Python takes a flag, at any depth, for the number 0 or 1."""
    if one is other:
        return True
    if type(one) is not type(other) or one != other:
        return False
    return canonical_json(one) == canonical_json(other) if isinstance(one, (dict, list)) else True
