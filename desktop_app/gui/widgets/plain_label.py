"""Labels for untrusted texts: shown literally, never parsed as markup."""

from __future__ import annotations

import re
from html import escape
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.domain.direction import begun_from_right
from desktop_app.domain.foreign_text import shown_line, shown_text
from desktop_app.gui.widgets.marked_text import is_mirrored


class PlainLabel(QLabel):
    """A label for any text: unprintable characters are removed, and nothing is parsed as markup.

    In a window from right to left, a text that begins with a name in Latin letters stays from right to left.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(directed(shown_text(text)), parent)
        self.setTextFormat(Qt.TextFormat.PlainText)

    def setText(self, text: str) -> None:
        super().setText(directed(shown_text(text)))


def directed(text: str) -> str:
    """The text for a label; in a window from right to left, a name in Latin letters at its start does not turn it."""
    return begun_from_right(text) if is_mirrored() else text


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
