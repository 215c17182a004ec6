"""Hyphenation, for languages with patterns."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pyphen

MIN_LETTERS = 8
"""Shorter words are not hyphenated: with a ragged margin, that would not help."""


DIGITS, LETTERS = re.compile(r"\d"), re.compile(r"\D")
AS_NUMBER = "^^"
"""What stands before the number of a character in old files."""
Values = tuple[int, tuple[int, ...]]
"""Where the values of a pattern begin, and the values (F. M. Liang, Word Hy-phen-a-tion by Com-put-er, 1983)."""


class _Patterns(dict[str, Any]):
    """The patterns by their letters; the values of each are read when they are first asked for."""

    def get(self, letters: str, default: object = None) -> Values | None:  # noqa: ARG002 - that of a dictionary
        found: str | Values | None = dict.get(self, letters)
        if isinstance(found, str):
            found = self[letters] = _values_of(found)
        return found


def _values_of(pattern: str) -> Values | None:
    """The values between the letters of a pattern, without zeros at both ends; None if there are only zeros."""
    letters, mark, change = pattern.partition("/")  # a word that changes where it is divided
    read = pyphen.AlternativeParser(letters, change) if mark else int
    values = [read(one or "0") for one in LETTERS.split(letters)]
    places = [place for place, value in enumerate(values) if value]
    return (places[0], (*values[places[0] : places[-1] + 1],)) if places else None


class _Dictionary(pyphen.HyphDict):
    """The patterns of a language.

    Pyphen reads the values of all when it opens a file, which takes a second and a half for German.
    """

    def __init__(self, patterns: list[str]) -> None:
        self.cache: dict[str, list[int]] = {}
        letters = DIGITS.sub("", "\n".join(one.partition("/")[0] for one in patterns)).split("\n")
        pairs = zip(letters, patterns, strict=True)
        self.patterns = _Patterns(one for one in pairs if len(one[0]) < len(one[1]))  # others have no values
        self.maxlen = max(map(len, letters))


def _open(path: Path) -> pyphen.HyphDict:
    with path.open("rb") as file:
        encoding = file.readline().decode().strip()
    text = path.read_text("cp1251" if encoding.lower() == "microsoft-cp1251" else encoding)
    if AS_NUMBER in text:
        return pyphen.HyphDict(path)
    lines = map(str.strip, text.split("\n")[1:])
    return _Dictionary([line for line in lines if line and not line.startswith(pyphen.ignored)])


@cache
def patterns_for(language: str) -> dict[str, Any]:
    """The hyphenation options of a paragraph style for a language (BCP 47); none if pyphen lacks patterns for it."""
    known = pyphen.language_fallback(language.replace("-", "_")) if language else None
    if not known:
        return {}
    path = pyphen.LANGUAGES[known]
    pyphen.hdcache.setdefault(path, _open(path))
    iterate = pyphen.Pyphen(lang=known).iterate

    def places(word: str) -> Iterator[tuple[str, str]]:
        """The parts of a word at each place where it can be divided; none of two words that stay together."""
        return iter(()) if " " in word else iterate(word)

    return {"hyphenationLang": places, "hyphenationMinWordLength": MIN_LETTERS}
