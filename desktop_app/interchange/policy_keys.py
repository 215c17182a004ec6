"""The keys of an administrator's policy: which values each may have, and how its values are described."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import Any

from desktop_app.domain.fetching import AllowedSources, KeepMode
from desktop_app.domain.foreign_text import is_clean
from desktop_app.domain.message import Message
from desktop_app.domain.policy import Feature, UpdateMode
from desktop_app.interchange.codes import ShapeCode

VERSION = 1
MAX_LOCK_MINUTES = 24 * 60
HOURS = re.compile(r"([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d")
CATALOGUE = "catalogue"
"""The one table of which there may be several."""


class ValueKind(Enum):
    """The type of a value, for those who write it: a form of Windows, for example."""

    TEXT = auto()
    TEXTS = auto()
    NUMBER = auto()
    CHOICE = auto()


@dataclass(frozen=True, slots=True)
class PolicyKey:
    """A key.

    Args:
        kind: the type of its value.
        fits: whether a value is valid.
        shape: the description of valid values.
        choices: all valid values, or all valid parts of a list; empty if there is no list of them.
    """

    kind: ValueKind
    fits: Callable[[Any], bool]
    shape: Message
    choices: tuple[str, ...] = ()


def _text(value: object) -> bool:
    return isinstance(value, str) and is_clean(value)


def _whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _texts(value: object) -> bool:
    return isinstance(value, list) and all(_text(one) for one in value)


def _hours(value: object) -> bool:
    return isinstance(value, str) and HOURS.fullmatch(value) is not None


def _minutes(value: object) -> bool:
    return _whole(value) and value in range(1, MAX_LOCK_MINUTES + 1)


def _absolute(value: object) -> bool:
    return isinstance(value, str) and _text(value) and Path(value).is_absolute()


def _address(value: object) -> bool:
    return isinstance(value, str) and _text(value) and bool(value.strip())


def _choice(choices: Sequence[str], shape: Message) -> PolicyKey:
    return PolicyKey(
        ValueKind.CHOICE, lambda value: isinstance(value, str) and value in choices, shape, tuple(map(str, choices))
    )


def _either(one: str, other: str) -> PolicyKey:
    return _choice((one, other), ShapeCode.EITHER.message(one=one, other=other))


def _number() -> PolicyKey:
    return PolicyKey(ValueKind.NUMBER, _whole, ShapeCode.WHOLE_NUMBER.message())


SHAPE: Mapping[str, Mapping[str, PolicyKey]] = {
    "": {
        "version": PolicyKey(
            ValueKind.NUMBER, lambda value: value == VERSION, ShapeCode.NUMBER.message(number=VERSION)
        ),
        "home": PolicyKey(ValueKind.TEXT, _absolute, ShapeCode.QUOTED_PATH.message()),
        "hidden": PolicyKey(
            ValueKind.TEXTS,
            lambda value: _texts(value) and set(value) <= set(Feature),
            ShapeCode.SOME_OF.message(choices=", ".join(Feature)),
            tuple(map(str, Feature)),
        ),
    },
    CATALOGUE: {
        "address": PolicyKey(ValueKind.TEXT, _address, ShapeCode.ADDRESS.message()),
        "name": PolicyKey(ValueKind.TEXT, _text, ShapeCode.NAME.message()),
        "keep": _either(KeepMode.ALL.value, KeepMode.ASK.value),
        "subtopics": PolicyKey(ValueKind.TEXTS, _texts, ShapeCode.SUBTOPICS.message()),
    },
    "fetching": {
        "sources": _choice(tuple(AllowedSources), ShapeCode.ONE_OF.message(choices=", ".join(AllowedSources))),
        "bytes_per_second": _number(),
        "hours": PolicyKey(ValueKind.TEXT, _hours, ShapeCode.HOURS.message()),
        "most_megabytes": _number(),
    },
    "profiles": {
        "list": _either("shown", "hidden"),
        "passphrase": _either("needed", "free"),
        "lock_after_minutes": PolicyKey(
            ValueKind.NUMBER, _minutes, ShapeCode.WHOLE_NUMBER_UP_TO.message(most=MAX_LOCK_MINUTES)
        ),
        "backup_folder": PolicyKey(ValueKind.TEXT, _absolute, ShapeCode.PATH.message()),
    },
    "updates": {
        "mode": _choice(tuple(UpdateMode), ShapeCode.ONE_OF.message(choices=", ".join(UpdateMode))),
        "address": PolicyKey(ValueKind.TEXT, _address, ShapeCode.ADDRESS.message()),
        "root": PolicyKey(ValueKind.TEXT, _absolute, ShapeCode.QUOTED_PATH.message()),
    },
}
"""Each table with its keys."""
