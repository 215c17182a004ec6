"""Two states of a record in one body, for a person to edit."""

from __future__ import annotations

from typing import Any

from desktop_app.domain.codec import Codec, Codecs
from desktop_app.domain.merging.states import Body, identity_in, name_in
from desktop_app.domain.revision import Json

NO_CODECS: Codecs = {}


def with_both(one: Body, other: Body, codecs: Codecs = NO_CODECS) -> dict[str, Json]:
    """A body with the texts of both, for a person to edit; a field with room for only one has that of `one`.

    Args:
        one: a body.
        other: another one.
        codecs: the codecs of the fields, which say what texts are joined. A field without a codec has that of `one`.
    """
    return {
        key: _both(one.get(key, other.get(key)), other.get(key, one.get(key)), codecs.get(key))
        for key in {**one, **other}
    }


def _both(one: Json, other: Json, codec: Codec[Any] | None) -> Json:
    separator, parts = (codec.separator, codec.parts) if codec else ("", NO_CODECS)
    if isinstance(one, str) and isinstance(other, str) and separator:
        whole = next((text for text, part in ((one, other), (other, one)) if part.strip() in text), None)
        return whole if whole is not None else f"{one}{separator}{other}"
    if isinstance(one, dict) and isinstance(other, dict):
        return with_both(one, other, parts)
    if isinstance(one, list) and isinstance(other, list):
        name = identity_in(one)
        if name is not None and name == identity_in(other):
            mine, theirs = ({name_in(item, name): item for item in items} for items in (one, other))
            both = {**mine, **theirs}
            return [_both(mine.get(key, both[key]), theirs.get(key, both[key]), codec) for key in both]
        return [*one, *(item for item in other if item not in one)]
    return one
