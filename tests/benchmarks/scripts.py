"""The scripts in which the benchmark of the search writes and types: Latin words in the letters of each.

A word keeps its length, its frequency and what it has in common with others, so that the scripts can be compared. In
those without spaces, two Latin letters are one character and words follow each other directly.
"""

from __future__ import annotations

from dataclasses import dataclass
from string import ascii_lowercase
from zlib import crc32


@dataclass(frozen=True)
class Script:
    """How a Latin word is written: letter by letter (`letters`), or as characters from a range."""

    letters: str = ascii_lowercase
    first: int = 0
    count: int = 0
    spaced: bool = True

    def word(self, latin: str) -> str:
        """A word in this script."""
        if not self.count:
            return latin.translate(dict(zip(map(ord, ascii_lowercase), self.letters, strict=True)))
        pairs = (latin[at : at + 2] for at in range(0, len(latin), 2))
        return "".join(chr(self.first + crc32(pair.encode()) % self.count) for pair in pairs)

    @property
    def space(self) -> str:
        """What stands between two words."""
        return " " if self.spaced else ""


SCRIPTS = {
    "Latin": Script(),
    "Cyrillic": Script("абцдефгхийклмнопярстувшчиз"),
    "Greek": Script("αβξδεφγηιθκλμνοπςρστυωψχζσ"),
    "Arabic": Script("ابجدهوزحطيكلمنسعفصقرشتثخذض"),
    "Devanagari": Script("अबचदइफगहईजकलमनओपखरसतउवठडयझ"),
    "Han": Script(first=0x4E00, count=2_500, spaced=False),
    "Hangul": Script(first=0xAC00, count=2_000, spaced=True),
    "Thai": Script("กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบ", spaced=False),
}
