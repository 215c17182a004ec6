"""Folding of text for comparison: what people write in different ways and mean as the same letters becomes the same."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache

from desktop_app.domain.han_forms import PAIRS

LETTERS = {
    "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "ŋ": "n", "\u0131": "i", "æ": "ae", "œ": "oe",
    "þ": "th", "\u0259": "e", "\u0253": "b", "\u0257": "d", "\u0199": "k", "\u01b4": "y", "\u025b": "e", "\u0254": "o",
    "\u0491": "\u0433",  # the Ukrainian letter that many keyboards and people write as the usual one
    "\u0d7a": "\u0d23\u0d4d", "\u0d7b": "\u0d28\u0d4d", "\u0d7c": "\u0d30\u0d4d",  # chillus of Malayalam, which older
    "\u0d7d": "\u0d32\u0d4d", "\u0d7e": "\u0d33\u0d4d", "\u0d7f": "\u0d15\u0d4d",  # texts write with a virama
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
            folded = LETTERS.get(letter) or _han_forms().get(letter, letter)
        self[code] = folded
        return folded


@cache
def _han_forms() -> dict[str, str]:
    """The form in which each character of Chinese and Japanese is compared, where that is another one."""
    return {pair[0]: pair[1] for pair in PAIRS.split()}


def _is_accent(letter: str) -> bool:
    return unicodedata.combining(letter) not in ESSENTIAL and letter != MYANMAR_DOT_BELOW


MYANMAR_DOT_BELOW = "\u1037"
AM = re.compile(
    "[\u0e48-\u0e4b]?\u0e4d[\u0e48-\u0e4b]?\u0e32[\u0e48-\u0e4b]?|[\u0ec8-\u0ecb]?\u0ecd[\u0ec8-\u0ecb]?\u0eb2[\u0ec8-\u0ecb]?"
)
"""The vowel `am` of Thai and Lao, a ring and a letter, with a tone: people type the three in each order."""
AM_ORDER = "\u0e4d\u0ecd\u0e48\u0e49\u0e4a\u0e4b\u0ec8\u0ec9\u0eca\u0ecb\u0e32\u0eb2".index
_LETTERS = _Letters()


@cache
def symbols() -> str:
    """The symbols that Unicode takes apart into letters, such as `№` and `™`, for a character class."""
    codes = (code for start, end in ((0x2100, 0x3400), (0x1F100, 0x1F300)) for code in range(start, end))
    return character_class(code for code in codes if unicodedata.category(chr(code)) == "So" and _is_apart(chr(code)))


def character_class(codes: Iterable[int]) -> str:
    """Ascending characters for a class in a pattern, as ranges: `re` compares characters above U+FFFF one by one."""
    ranges: list[list[int]] = []
    for code in codes:
        if ranges and ranges[-1][1] == code - 1:
            ranges[-1][1] = code
        else:
            ranges.append([code, code])
    return "".join(f"{chr(first)}-{chr(last)}" for first, last in ranges)


def _is_apart(letter: str) -> bool:
    return any(part.isalnum() for part in unicodedata.normalize("NFKD", letter))


@cache
def _symbol() -> re.Pattern[str]:
    return re.compile(f"[{symbols()}]")


@lru_cache(16)
def typed_words(typed: str) -> tuple[str, ...]:
    """The folded words of what is typed to find a line of a list.

    An apostrophe at the end is left out: inside a Cyrillic word it has no letter of its own, and the word may go on.
    """
    return tuple(word for one in fold(typed).split() if (word := one.rstrip("'")))


def has_typed(text: str, typed: str) -> bool:
    """Whether a text has each word of what is typed, however both are written (`fold`); without words, it has."""
    folded = fold(text)
    return all(word in folded for word in typed_words(typed))


def fold(text: str) -> str:
    """Fold a text for comparison.

    The result is in lower case, without accents, strokes and vowel signs, and without characters that nobody sees (soft
    hyphens, zero-width characters, the tatweel). Digits of all scripts are those of ASCII, and so are apostrophes,
    hyphens and middle dots. A symbol that stands for letters has spaces around these; the apostrophe inside a Cyrillic
    word is left out. Letters of Arabic that keyboards of its languages have in different forms are the same, and so are
    traditional and simplified Chinese characters, and their forms in Japan.

    The order of steps is that of a compatibility caseless match (Unicode 16, section 3.13, D146).
    """
    if text.isascii():
        return text.lower()
    text = _symbol().sub(lambda found: f" {found[0]} ", IN_A_WORD.sub("", text))
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFD", text).casefold()).casefold()
    bare = unicodedata.normalize("NFKD", apart).translate(_LETTERS)
    if "\u0e4d" in bare or "\u0ecd" in bare:
        bare = AM.sub(lambda found: "".join(sorted(found[0], key=AM_ORDER)), bare)
    return unicodedata.normalize("NFC", bare.casefold())
