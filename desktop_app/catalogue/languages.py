"""Languages of publications in feeds, as far as they are languages."""

from __future__ import annotations

import re
from collections.abc import Iterable

NO_LANGUAGE = "und"
"""The code for a language that nobody says (BCP 47, section 4.1)."""
UNKNOWN = frozenset({"un", "undefined", "undetermined", "unknown", "none", "null", "nil", "other"})
"""What servers write where they know no language."""
LANGUAGE = re.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")


def language_in(words: str) -> str:
    """The language code in a text, or a language's name as it is; `NO_LANGUAGE` where there is neither."""
    code = words.strip().replace("_", "-")
    return code if LANGUAGE.fullmatch(code) and code.lower() not in UNKNOWN else NO_LANGUAGE


def first_language(texts: Iterable[str]) -> str:
    """The first of these that is a language; `NO_LANGUAGE` where none is."""
    return next((code for words in texts if (code := language_in(words)) != NO_LANGUAGE), NO_LANGUAGE)
