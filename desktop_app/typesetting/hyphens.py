"""Hyphenation, for languages with patterns."""

from __future__ import annotations

from functools import cache
from typing import Any

import pyphen

MIN_LETTERS = 8
"""Shorter words are not hyphenated: with a ragged margin, that would not help."""


@cache
def patterns_for(language: str) -> dict[str, Any]:
    """The hyphenation options of a paragraph style for a language (BCP 47); none if pyphen lacks patterns for it."""
    known = pyphen.language_fallback(language.replace("-", "_"))
    if not known:
        return {}
    return {"hyphenationLang": pyphen.Pyphen(lang=known).iterate, "hyphenationMinWordLength": MIN_LETTERS}
