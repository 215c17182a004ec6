"""Lists in a line of text."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication


def listed(parts: Iterable[str]) -> str:
    """The parts that are not empty, with the window's language's comma between them, such as `،` in Arabic."""
    return QCoreApplication.translate("lists", ", ").join(part for part in parts if part)
