"""Labels for words that may come from a stranger: shown as they are, never read as markup."""

from __future__ import annotations

import re
from html import escape
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.domain.foreign_text import shown_line, shown_text


class PlainLabel(QLabel):
    """A label for any text: what is unfit for a screen is left out, and nothing is read as markup."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(shown_text(text), parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def setText(self, text: str) -> None:
        super().setText(shown_text(text))


def plain_label(text: str, role: str = "") -> PlainLabel:
    """A label that wraps, in one of the theme's roles."""
    label = PlainLabel(text)
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    return label


def plain_tip(text: str) -> str:
    """A tool tip that wraps: Qt wraps only what it takes for markup, so the words are escaped into some."""
    return f"<p>{escape(shown_text(text))}</p>" if text else ""


def breakable(path: Path) -> str:
    """A path that a label can wrap: after each separator, and in names that are long."""
    return re.sub(r"([/\\]|[^/\\]{20})", "\\1\N{ZERO WIDTH SPACE}", shown_line(str(path)))
