"""Spelling with the system's dictionaries. Without a dictionary, no word is marked.

Words are looked up inside this process; no word leaves it, and no personal word list is stored.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Protocol

MAX_SUGGESTIONS = 6
MIN_WORD_LENGTH = 2
"""Shorter words are never marked."""


class Dictionary(Protocol):
    """A dictionary of one language."""

    def check(self, word: str) -> bool:
        """Whether the word belongs to the language."""

    def suggest(self, word: str) -> list[str]:
        """Suggested corrections."""


class Spelling:
    """Looks words up in the dictionaries of the person's languages; a word in any of them is correct."""

    def __init__(self, dictionaries: Sequence[Dictionary]) -> None:
        self._dictionaries = dictionaries
        self._ignored: set[str] = set()
        self._known: Callable[[str], bool] = lru_cache(maxsize=20_000)(self._look_up)

    def __bool__(self) -> bool:
        return bool(self._dictionaries)

    def is_right(self, word: str) -> bool:
        """Whether a word is correct, or can't be checked: without a dictionary, with digits, or ignored."""
        if not self or len(word) < MIN_WORD_LENGTH or word in self._ignored or any(letter.isdigit() for letter in word):
            return True
        return self._known(word)

    def _look_up(self, word: str) -> bool:
        plain = word.replace("’", "'")
        return any(dictionary.check(plain) for dictionary in self._dictionaries)

    def suggestions(self, word: str) -> tuple[str, ...]:
        """Suggested corrections, most likely first."""
        found = (text for dictionary in self._dictionaries for text in dictionary.suggest(word)[:MAX_SUGGESTIONS])
        return tuple(dict.fromkeys(found))[:MAX_SUGGESTIONS]

    def ignore(self, word: str) -> None:
        """Stop marking a word until the program ends."""
        self._ignored.add(word)
