"""Labels for words that may come from a stranger: shown as they are, never read as markup."""

from __future__ import annotations

import re
from html import escape
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def plain_label(text: str, role: str = "") -> QLabel:
    """A label that wraps, in one of the theme's roles."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    return label


def plain_tip(text: str) -> str:
    """A tool tip that wraps: Qt wraps only what it takes for markup, so the words are escaped into some."""
    return f"<p>{escape(text)}</p>" if text else ""


def breakable(path: Path) -> str:
    """A path that a label can wrap: after each separator, and in names that are long."""
    return re.sub(r"([/\\]|[^/\\]{20})", "\\1\N{ZERO WIDTH SPACE}", str(path))
