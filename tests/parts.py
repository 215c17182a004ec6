"""Finding the widgets of a page, panel or dialog by the names that they have in Designer's forms."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget


class Parts:
    """The named widgets inside of one widget, each as an attribute, wherever in it they are."""

    def __init__(self, whole: QWidget) -> None:
        self._whole = whole

    def __getattr__(self, name: str) -> Any:
        # A dialog over a page is a child of the page, and no part of it.
        window = self._whole.window()
        found = [one for one in self._whole.findChildren(QWidget, name) if one.window() is window]
        assert len(found) == 1, f"{len(found)} widgets named “{name}” in {type(self._whole).__name__}"
        return found[0]


def parts(whole: QWidget) -> Parts:
    """Reach the widgets of a page, panel or dialog: `parts(dialog).save.click()`."""
    return Parts(whole)
