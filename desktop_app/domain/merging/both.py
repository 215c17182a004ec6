"""Two states of a record in one body, for a person to edit."""

from __future__ import annotations

from desktop_app.domain.merging.states import Body, identity_in, name_in
from desktop_app.domain.revision import Json

PROSE = {
    "notes": "\n\n",
    "text": "\n\n",
    "alternative": "\n\n",
    "description": "\n\n",
    "agreed": "\n\n",
    "note": "\n\n",
    "title": " / ",
    "caption": " / ",
}
"""The fields with texts that are joined, each with its separator."""


def with_both(one: Body, other: Body) -> dict[str, Json]:
    """A body with the texts of both, for a person to edit; a field with room for only one has that of `one`."""
    return {key: _both(key, one.get(key, other.get(key)), other.get(key, one.get(key))) for key in {**one, **other}}


def _both(key: str, one: Json, other: Json) -> Json:
    if isinstance(one, str) and isinstance(other, str) and key in PROSE:
        whole = next((text for text, part in ((one, other), (other, one)) if part.strip() in text), None)
        return whole if whole is not None else f"{one}{PROSE[key]}{other}"
    if isinstance(one, dict) and isinstance(other, dict):
        return with_both(one, other)
    if isinstance(one, list) and isinstance(other, list):
        name = identity_in(one)
        if name is not None and name == identity_in(other):
            pairs = with_both(
                {name_in(item, name): item for item in one}, {name_in(item, name): item for item in other}
            )
            return [*pairs.values()]
        return [*one, *(item for item in other if item not in one)]
    return one
