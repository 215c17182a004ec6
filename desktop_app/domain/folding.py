"""Folding of text for comparison: what people write in different ways and mean as the same letters becomes the same."""

from __future__ import annotations

import re
import unicodedata

LETTERS = {
    "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "ŋ": "n", "\u0131": "i", "æ": "ae", "œ": "oe",
    "\u0649": "\u064a", "\u06cc": "\u064a", "\u06d0": "\u064a",  # alef maksura, Farsi yeh, e: yeh
    "\u06a9": "\u0643", "\u06aa": "\u0643",  # keheh, swash kaf: kaf
    "\u0671": "\u0627",  # alef wasla: alef
    "\u0629": "\u0647", "\u06c1": "\u0647", "\u06be": "\u0647", "\u06d5": "\u0647", "\u06c3": "\u0647",  # heh
    "\u05f3": "'", "\u05f4": '"',  # Hebrew geresh and gershayim
    "\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u02bb": "'", "\u02b9": "'", "\u2032": "'", "\ua78c": "'",
    "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2212": "-",
    "\u00b7": "-", "\u2027": "-",  # the middle dot of Catalan, as in "col·lecció"
}  # fmt: skip
"""Letters that Unicode does not take apart, and that people type in another way where a keyboard lacks them."""
IGNORED = frozenset(
    {0x034F, 0x0640, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, *range(0x180B, 0x1810), *range(0xFE00, 0xFE10)}
)
"""The tatweel, and what Unicode calls default ignorable beside the format characters (DerivedCoreProperties)."""
ESSENTIAL = frozenset({0, 8, 9, 103, 107, 118, 122, 129, 130, 132})
"""Combining classes of marks that make another word: voicing of kana, viramas, vowels and tones of Thai and Lao."""
CYRILLIC = "\u0400-\u052f"
APOSTROPHES = "'\u2019\u2018\u02bc\u02bb\u02b9\u2032\u0060\u00b4\uff07\ua78c"
IN_A_WORD = re.compile(f"(?<=[{CYRILLIC}\u0300-\u036f])[{APOSTROPHES}](?=[{CYRILLIC}])")
"""The apostrophe of Ukrainian and Belarusian stands inside a word, as a letter does."""


class _Letters(dict[int, str]):
    """What becomes of each character (for `str.translate`), found out when it is first seen."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        digit = unicodedata.decimal(letter, None)
        if digit is not None:
            folded = str(digit)
        elif code in IGNORED or unicodedata.category(letter) == "Cf" or _is_accent(letter):
            folded = ""
        else:
            folded = LETTERS.get(letter, letter)
        self[code] = folded
        return folded


def _is_accent(letter: str) -> bool:
    return unicodedata.combining(letter) not in ESSENTIAL and letter != MYANMAR_DOT_BELOW


MYANMAR_DOT_BELOW = "\u1037"
_LETTERS = _Letters()


def fold(text: str) -> str:
    """Fold a text for comparison.

    The result is in lower case, without accents, strokes and vowel signs, and without characters that nobody sees (soft
    hyphens, zero-width characters, the tatweel). Digits of all scripts are those of ASCII, and so are apostrophes,
    hyphens and middle dots; the apostrophe inside a Cyrillic word is left out. Letters of Arabic that keyboards of its
    languages have in different forms are the same.

    The order of steps is that of a compatibility caseless match (Unicode 16, section 3.13, D146).
    """
    if text.isascii():
        return text.lower()
    text = IN_A_WORD.sub("", text)
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFD", text).casefold()).casefold()
    bare = unicodedata.normalize("NFKD", apart).translate(_LETTERS)
    return unicodedata.normalize("NFC", bare.casefold())
