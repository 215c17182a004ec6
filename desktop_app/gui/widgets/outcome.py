"""What came of an action, below its fields: a problem in the colour of problems, a success without it."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from desktop_app.gui.theme.theme import repolish


def show_problem(label: QLabel, text: str) -> None:
    """Show why something did not work."""
    _show(label, text, "problem")


def show_success(label: QLabel, text: str) -> None:
    """Show what was done."""
    _show(label, text, "strong")


def _show(label: QLabel, text: str, role: str) -> None:
    label.setText(text)
    if label.property("role") != role:
        label.setProperty("role", role)
        repolish(label)
