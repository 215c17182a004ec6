"""Choosing in a combo box what an entry says, also where the box does not know it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

ADDED_ROLE = Qt.ItemDataRole.UserRole + 1


def select_entry(box: QComboBox, key: str, text: str = "") -> None:
    """Choose the item of that key; one that is missing is added, so that showing an entry never changes it.

    What was added before for another entry is taken out again.

    Args:
        box: items carry their key as data.
        key: what the entry says; empty for nothing.
        text: how a missing item is shown; its key where empty.
    """
    for place in reversed(range(box.count())):
        if box.itemData(place, ADDED_ROLE) and box.itemData(place) != key:
            box.removeItem(place)
    if key and box.findData(key) < 0:
        box.addItem(text or key, key)
        box.setItemData(box.count() - 1, True, ADDED_ROLE)  # noqa: FBT003 - Qt's signature
    box.setCurrentIndex(max(0, box.findData(key)))
