"""Choosing in a combo box what an entry says, also where the box does not know it."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox


def choose(box: QComboBox, key: str, text: str = "") -> None:
    """Choose the item of that key; one that is missing is added, so that showing an entry never changes it.

    Args:
        box: items carry their key as data.
        key: what the entry says; empty for nothing.
        text: how a missing item is shown; its key where empty.
    """
    if key and box.findData(key) < 0:
        box.addItem(text or key, key)
    box.setCurrentIndex(max(0, box.findData(key)))
