"""The text of a line to write in."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit


def show_from_start(field: QLineEdit, text: str) -> None:
    """Show a text with its beginning, also where it is longer than the field; a cursor in use stays at the end."""
    field.setText(text)
    if not field.hasFocus():
        field.setCursorPosition(0)
