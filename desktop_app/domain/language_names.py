"""The languages of the program."""

from __future__ import annotations

NAMES = {
    "en": "English",
    "fr": "Français",
    "de": "Deutsch",
    "it": "Italiano",
    "es": "Español",
    "pl": "Polski",
    "tr": "Türkçe",
    "el": "Ελληνικά",
    "uk": "Українська",
    "ar": "العربية",
}
"""The completely translated languages by code, with their own names."""


def language_name(code: str) -> str:
    """A language's own name, as far as the program knows it; else its code (BCP 47)."""
    return NAMES.get(code) or NAMES.get(code.split("-", maxsplit=1)[0]) or code
