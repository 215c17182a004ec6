"""The font for each character. A character without a font is shown as its code, so that no text is silently lost."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from html import escape
from itertools import groupby

from desktop_app.domain.direction import STEERING, without_steering
from desktop_app.typesetting.emoji import EMOJI_FACE, PRIVATE, as_written, with_sequences_joined
from desktop_app.typesetting.font_files import FontCut
from desktop_app.typesetting.fonts import face_of, own_characters
from desktop_app.typesetting.scripts import joined

INVISIBLE = {
    *("\u200b", "\u200c", "\u200d", "\u2060", "\ufe0e", "\ufe0f", "\ufeff", "\u00ad", "\r"),
    *map(chr, range(0xE0020, 0xE0080)),
    *("\u202a", "\u202b", "\u202c", "\u202d", "\u202e"),
}
"""Characters that are never drawn and therefore left out, also tags that belong to no flag.

Marks that steer the direction stay until lines are put in visual order.
"""

NOT_PLAIN = re.compile(f"[{''.join(sorted(INVISIBLE))}\u0300-\u036f\u0590-\u08ff]")
"""Characters that must be left out, joined or composed before drawing."""


def face_name(character: str) -> str | None:
    """The name of the font that draws a character; None if no font does."""
    if ord(character) in own_characters() or STEERING.match(character):
        return FontCut.REGULAR.value
    if PRIVATE.match(character):
        return EMOJI_FACE
    face = face_of(character)
    return face.name if face else None


def runs(text: str) -> Iterator[tuple[str, str]]:
    """Split the text into runs of one font: its name and the text, with Arabic joined and codes in brackets."""
    if _is_plain(text):
        if text:
            yield FontCut.REGULAR.value, text
        return
    shown: list[tuple[str, str]] = []
    for character in _drawn(text):
        if character in INVISIBLE:
            continue
        if character == "\n":
            shown.append((FontCut.REGULAR.value, character))
            continue
        name = face_name(character)
        shown.append((name, character) if name else (FontCut.REGULAR.value, f"[U+{ord(character):04X}]"))
    for name, group in groupby(shown, key=lambda one: one[0]):
        yield name, "".join(character for _, character in group)


def _is_plain(text: str) -> bool:
    """Whether FiraGO draws each character unchanged, but for line feeds."""
    text = text.replace("\n", "")
    return (text.isascii() and text.isprintable()) or (
        own_characters().issuperset(map(ord, text)) and not NOT_PLAIN.search(text)
    )


def _composed(text: str) -> str:
    """Compose letters with accents where Unicode has one character (NFC), and replace tabs with spaces."""
    return unicodedata.normalize("NFC", text.replace("\t", " "))


def _drawn(text: str) -> str:
    """What is drawn of a text that FiraGO alone can't draw: Arabic joined, and each emoji as one character."""
    own = PRIVATE.sub(lambda found: f"[U+{ord(found[0]):04X}]", _composed(text))
    return joined(with_sequences_joined(own))


def printable(text: str) -> str:
    """`text` as it is drawn, with each character that no font has as `[U+…]`."""
    return as_written(without_steering("".join(piece for _, piece in runs(text))))


def unprintable(text: str) -> str:
    """The characters of `text` that are shown as a code, each once."""
    found = (one for one in _drawn(text) if one not in INVISIBLE and one != "\n" and face_name(one) is None)
    return "".join(dict.fromkeys(found))


def markup(text: str) -> str:
    """`text` as markup between the tags of a `Text`."""
    return "".join(
        escape(piece, quote=False)
        if name == FontCut.REGULAR.value
        else f'<font name="{name}">{escape(piece, quote=False)}</font>'
        for name, piece in runs(text)
    )
