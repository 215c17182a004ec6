"""Selecting an entry's value in a combo box, also if the box does not contain it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

ADDED_ROLE = Qt.ItemDataRole.UserRole + 1


def select_entry(box: QComboBox, key: str, text: str = "") -> None:
    """Select the item with that key. A missing item is added, so that displaying an entry never changes it.

    An item that was added for another entry is removed.

    Args:
        box: a combo box with keys as item data.
        key: the entry's value; empty for none.
        text: the text of a missing item; if empty, its key.
    """
    for place in reversed(range(box.count())):
        if box.itemData(place, ADDED_ROLE) and box.itemData(place) != key:
            box.removeItem(place)
    if key and box.findData(key) < 0:
        box.addItem(text or key, key)
        box.setItemData(box.count() - 1, True, ADDED_ROLE)  # noqa: FBT003 - Qt's signature
    box.setCurrentIndex(max(0, box.findData(key)))
