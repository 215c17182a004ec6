"""Characters that FiraGO has no glyph for: shown as their code, so that nothing is silently missing on paper."""

from __future__ import annotations

from functools import cache
from html import escape

from fontTools.ttLib import TTFont

from desktop_app.typesetting.fonts import Cut, font_file

INVISIBLE = {"\u200b", "\u200c", "\u200d", "\u2060", "\ufe0e", "\ufe0f", "\ufeff", "\u00ad", "\r"}
"""Characters that are never drawn; they are left out."""


@cache
def _known() -> frozenset[int]:
    with TTFont(font_file(Cut.REGULAR), lazy=True) as font:
        return frozenset(font.getBestCmap())


def printable(text: str) -> str:
    """`text` with each character that can't be printed as `[U+…]`. Tabs become spaces."""
    shown = []
    for character in text.replace("\t", " "):
        if character in INVISIBLE:
            continue
        drawn = character == "\n" or ord(character) in _known()
        shown.append(character if drawn else f"[U+{ord(character):04X}]")
    return "".join(shown)


def markup(text: str) -> str:
    """`text` as it stands between the tags of a `Text`."""
    return escape(printable(text), quote=False)
