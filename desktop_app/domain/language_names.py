"""The languages of the program."""

from __future__ import annotations

NAMES = {"en": "English", "fr": "Français", "el": "Ελληνικά", "uk": "Українська", "ar": "العربية"}
"""The completely translated languages by code, with their own names."""
