"""The same text in other signs: accents composed or not, soft hyphens, ligatures, straight or curly quotes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from desktop_app.domain.folding import APOSTROPHES, IGNORED
from desktop_app.domain.search_words import characters

LIGATURES = re.compile("[\ufb00-\ufdff\ufe70-\ufefc]")
"""Letters that stand in a file as they are drawn; what they stand for is the same text."""
QUOTES = dict.fromkeys(map(ord, APOSTROPHES), "'") | dict.fromkeys(
    map(ord, "\u201c\u201d\u201e\u201f\u00ab\u00bb"), '"'
)
HYPHENS = dict.fromkeys(map(ord, "\u2010\u2011"), "-")


class _Signs(dict[int, str]):
    """The plain sign of each character (for `str.translate`); characters that nobody sees have none."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        sign = "" if code in IGNORED or unicodedata.category(letter) == "Cf" else letter
        self[code] = sign
        return sign


_SIGNS = _Signs(QUOTES | HYPHENS)


def same_signs(text: str, words: str) -> Iterator[tuple[int, int]]:
    """Where a text has the words, whatever signs their letters are written with: start and end.

    Args:
        text: any text.
        words: with something that is no white space.
    """
    wanted = _whole(words).strip()
    if not wanted or wanted not in _whole(text):  # which takes a tenth of the time
        return
    plain, places = _plain(text)
    place = plain.find(wanted)
    while place >= 0:
        yield places[place], places[place + len(wanted)]
        place = plain.find(wanted, place + 1)


@lru_cache(512)
def _whole(text: str) -> str:
    """The text in plain signs."""
    apart = LIGATURES.sub(lambda found: unicodedata.normalize("NFKC", found[0]), unicodedata.normalize("NFC", text))
    return " ".join(apart.translate(_SIGNS).split())


@lru_cache(64)
def _plain(text: str) -> tuple[str, tuple[int, ...]]:
    """The text in plain signs, and where each of them stands in it; the last place is the end of the text."""
    signs: list[str] = []
    places: list[int] = []
    for start, letter in characters(text):
        plain = _plain_letter(letter)
        if plain == " " and signs and signs[-1] == " ":
            continue
        signs += plain
        places += [start] * len(plain)
    return "".join(signs), (*places, len(text))


@lru_cache(4096)
def _plain_letter(letter: str) -> str:
    return " " if letter.isspace() else _whole(letter)
