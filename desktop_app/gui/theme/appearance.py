"""How a person wants the window: colours, size of letters, room, movement, language.

What a person chooses is in their journal (`SETTING`). What is chosen while nobody is in, or by a guest, is for this
computer; what is chosen in a profile without a passphrase is for both, because then the account is that person's.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QSettings

from desktop_app.gui.theme.palette import Scheme

MIN_TEXT, MAX_TEXT, STEP = 80, 200, 10
"""Sizes of text, in percent."""
GROUP, SETTING = "appearance", "appearance"
"""Where it is among this computer's settings and among a person's."""
Kind = TypeVar("Kind", bound=StrEnum)


class SystemOption(StrEnum):
    """Something that may follow the system."""

    SYSTEM = "system"
    YES = "yes"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Appearance:
    """What a person chose.

    Args:
        scheme: the colours.
        text: the size of text in percent, 80 to 200.
        compact: whether pages take less room around things; the system's way is to ask how large the screen is.
        still: whether nothing moves by itself.
        language: the code of the language (`fr`), empty for the system's.
    """

    scheme: Scheme = Scheme.SYSTEM
    text: int = 100
    compact: SystemOption = SystemOption.SYSTEM
    still: bool = False
    language: str = ""

    @property
    def scale(self) -> float:
        """How many times as large as usual text is."""
        return self.text / 100

    def with_text(self, percent: int) -> Appearance:
        """The same with text of that size, as near as it is possible."""
        values = asdict(self) | {"text": min(max(percent, MIN_TEXT), MAX_TEXT)}
        return Appearance(**values)


def read_appearance(settings: QSettings | None) -> Appearance:
    """What was chosen on this computer. A value that nothing is known of counts as not chosen."""
    if settings is None:
        return Appearance()
    return _appearance_of({one.name: settings.value(f"{GROUP}/{one.name}") for one in fields(Appearance)})


def write_appearance(settings: QSettings | None, appearance: Appearance) -> None:
    """Keep what was chosen."""
    if settings is not None:
        for name, value in asdict(appearance).items():
            settings.setValue(f"{GROUP}/{name}", str(value))


def from_text(text: str) -> Appearance | None:
    """What a person chose, from their setting; None where they chose nothing."""
    try:
        given = json.loads(text) if text else None
    except (ValueError, RecursionError):
        return None
    return _appearance_of(given) if isinstance(given, dict) else None


def to_text(appearance: Appearance) -> str:
    """What a person chose, as a setting."""
    return json.dumps(asdict(appearance))


def _appearance_of(given: Mapping[str, object]) -> Appearance:
    return Appearance(
        scheme=_one_of(Scheme, given.get("scheme"), Scheme.SYSTEM),
        compact=_one_of(SystemOption, given.get("compact"), SystemOption.SYSTEM),
        still=str(given.get("still")).lower() == "true",
        language=str(given.get("language") or ""),
    ).with_text(_number(given.get("text")))


def _one_of(kind: type[Kind], value: object, otherwise: Kind) -> Kind:
    try:
        return kind(str(value))
    except ValueError:
        return otherwise


def _number(value: object) -> int:
    try:
        return int(str(value))
    except ValueError:
        return 100
