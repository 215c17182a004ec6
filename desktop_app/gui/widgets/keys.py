"""Keys that do something, each with words for the list of shortcuts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

Keys = str | QKeySequence | QKeySequence.StandardKey | Qt.Key
WITHIN = Qt.ShortcutContext.WidgetWithChildrenShortcut
THERE = Qt.ShortcutContext.WidgetShortcut
EVERYWHERE = Qt.ShortcutContext.WindowShortcut


def on_keys(
    widget: QWidget,
    keys: Keys,
    callback: Callable[[], object],
    description: str,
    context: Qt.ShortcutContext = EVERYWHERE,
) -> QShortcut:
    """Have keys do something in a window, below a widget or in it alone; `description` says what, for a person."""
    shortcut = QShortcut(QKeySequence(keys), widget, callback)
    # PySide 6.11 takes `context` in the constructor and forgets it.
    shortcut.setContext(context)
    shortcut.setWhatsThis(description)
    return shortcut
