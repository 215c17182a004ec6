"""Hyphenation, for languages with patterns."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

import pyphen

MIN_LETTERS = 8
"""Shorter words are not hyphenated: with a ragged margin, that would not help."""


@cache
def patterns_for(language: str) -> dict[str, Any]:
    """The hyphenation options of a paragraph style for a language (BCP 47); none if pyphen lacks patterns for it."""
    known = pyphen.language_fallback(language.replace("-", "_")) if language else None
    if not known:
        return {}
    iterate = pyphen.Pyphen(lang=known).iterate

    def places(word: str) -> Iterator[tuple[str, str]]:
        """The parts of a word at each place where it can be divided; none of two words that stay together."""
        return iter(()) if " " in word else iterate(word)

    return {"hyphenationLang": places, "hyphenationMinWordLength": MIN_LETTERS}
