"""Labels for untrusted texts: shown literally, never parsed as markup."""

from __future__ import annotations

import re
from html import escape
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.domain.foreign_text import shown_line, shown_text


class PlainLabel(QLabel):
    """A label for any text: unprintable characters are removed, and nothing is parsed as markup."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(shown_text(text), parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def setText(self, text: str) -> None:
        super().setText(shown_text(text))


def plain_label(text: str, role: str = "") -> PlainLabel:
    """Make a label that wraps, in one of the theme's roles."""
    label = PlainLabel(text)
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    return label


def plain_tip(text: str) -> str:
    """Make a tool tip that wraps. Qt wraps only markup, so the text is escaped and put into markup."""
    return f"<p>{escape(shown_text(text))}</p>" if text else ""


def breakable(path: Path) -> str:
    """Make a path that a label can wrap: after each separator, and within long names."""
    return re.sub(r"([/\\]|[^/\\]{20})", "\\1\N{ZERO WIDTH SPACE}", shown_line(str(path)))
