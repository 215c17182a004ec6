"""A person's appearance settings: colours, text size, spacing, animation, language.

The choice of an open profile is stored in its journal (`SETTING`). A choice without an open profile, or by a guest, is
stored for this computer; a choice in a profile without a passphrase is stored in both, because then the account belongs
to that person.
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
"""Text sizes in percent."""
GROUP, SETTING = "appearance", "appearance"
"""The group in this computer's settings, and the name of a person's setting."""
Kind = TypeVar("Kind", bound=StrEnum)


class SystemOption(StrEnum):
    """A setting that may follow the system."""

    SYSTEM = "system"
    YES = "yes"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Appearance:
    """The chosen appearance.

    Args:
        scheme: the colours.
        text: the text size in percent, 80 to 200.
        compact: whether pages use less spacing; the system setting depends on the screen size.
        still: whether animations are off.
        language: the code of the language (`fr`), empty for the system's.
    """

    scheme: Scheme = Scheme.SYSTEM
    text: int = 100
    compact: SystemOption = SystemOption.SYSTEM
    still: bool = False
    language: str = ""

    @property
    def scale(self) -> float:
        """The text size as a factor."""
        return self.text / 100

    def with_text(self, percent: int) -> Appearance:
        """The same with another text size, limited to the allowed range."""
        values = asdict(self) | {"text": min(max(percent, MIN_TEXT), MAX_TEXT)}
        return Appearance(**values)


def read_appearance(settings: QSettings | None) -> Appearance:
    """Read this computer's setting. An unknown value counts as not set."""
    if settings is None:
        return Appearance()
    return _appearance_of({field.name: settings.value(f"{GROUP}/{field.name}") for field in fields(Appearance)})


def write_appearance(settings: QSettings | None, appearance: Appearance) -> None:
    """Write this computer's setting."""
    if settings is not None:
        for name, value in asdict(appearance).items():
            settings.setValue(f"{GROUP}/{name}", str(value))


def from_text(text: str) -> Appearance | None:
    """Parse a person's setting; None if nothing was chosen."""
    try:
        given = json.loads(text) if text else None
    except (ValueError, RecursionError):
        return None
    return _appearance_of(given) if isinstance(given, dict) else None


def to_text(appearance: Appearance) -> str:
    """Serialise a person's setting."""
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
