"""Reading the body of a revision leniently: a field that is missing or of another shape gets an empty value.

An older version did not write every field, and another computer may run a newer one; neither may make an entry vanish.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import TypeVar

from desktop_app.domain.framework import CompetenceRef
from desktop_app.domain.revision import Json

Body = Mapping[str, Json]
_Choice = TypeVar("_Choice", bound=StrEnum)


def text_in(body: Body, key: str) -> str:
    """A text, or an empty one."""
    value = body.get(key)
    return value if isinstance(value, str) else ""


def texts_in(body: Body, key: str) -> tuple[str, ...]:
    """The texts of a list."""
    value = body.get(key)
    return tuple(item for item in value if isinstance(item, str)) if isinstance(value, list) else ()


def number_in(body: Body, key: str) -> int:
    """A whole number, or 0."""
    value = body.get(key)
    return value if isinstance(value, int) and not isinstance(value, bool) else 0


def flag_in(body: Body, key: str) -> bool:
    """Whether something is so."""
    return body.get(key) is True


def day_in(body: Body, key: str) -> date | None:
    """A day as ISO 8601 writes it, or None."""
    try:
        return date.fromisoformat(text_in(body, key))
    except ValueError:
        return None


def choice_in(body: Body, key: str, default: _Choice) -> _Choice:
    """One of an enumeration's values, or the default."""
    text = text_in(body, key)
    return type(default)(text) if text in {str(member) for member in type(default)} else default


def objects_in(body: Body, key: str) -> tuple[Body, ...]:
    """The objects of a list."""
    value = body.get(key)
    return tuple(item for item in value if isinstance(item, dict)) if isinstance(value, list) else ()


def competences_in(body: Body, key: str) -> tuple[CompetenceRef, ...]:
    """Competences as `CompetenceRef` writes them; what is none is left out."""
    found = []
    for text in texts_in(body, key):
        try:
            found.append(CompetenceRef.parse(text))
        except ValueError:
            continue
    return tuple(found)
