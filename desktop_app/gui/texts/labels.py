"""A label with its text in the window's language."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from desktop_app.domain import typography


def labelled(label: str, text: str) -> str:
    """A label, a colon and a text, with the spaces of the window's language."""
    return typography.labelled(label, text, QLocale().name())
