"""Capital and small letters where the language matters: Turkish and Azerbaijani have an i with a dot and one without.

Python knows the rules of other languages alone: the small letter of `İ` becomes two characters, and `I` becomes `i`.
"""

from __future__ import annotations

import unicodedata

from desktop_app.domain.language_codes import primary_language

WITH_TWO = frozenset({"tr", "az"})
"""The languages with both letters."""
DOT = "\N{COMBINING DOT ABOVE}"
TO_SMALL = str.maketrans({"I": "ı", "İ": "i"})
TO_CAPITAL = str.maketrans({"i": "İ", "ı": "I"})


def lower_case(text: str, language: str = "") -> str:
    """A text in small letters.

    Args:
        text: any text.
        language: its language, with or without a region; where it is not known, `I` is the letter of most languages.
    """
    composed = unicodedata.normalize("NFC", text)
    return (composed.translate(TO_SMALL) if _has_two(language) else composed.replace("İ", "i")).lower()


def upper_case(text: str, language: str = "") -> str:
    """A text in capital letters.

    Args:
        text: any text.
        language: its language, with or without a region.
    """
    return (text.translate(TO_CAPITAL) if _has_two(language) else text).upper()


def caseless(text: str) -> str:
    """A text for comparisons that take capital and small letters for the same, whatever its language: each i is one."""
    return unicodedata.normalize("NFC", text).casefold().replace(f"i{DOT}", "i").replace("ı", "i")


def _has_two(language: str) -> bool:
    return primary_language(language) in WITH_TWO
