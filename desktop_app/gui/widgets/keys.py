"""Shortcuts, each with a description for the list of shortcuts."""

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
    """Run an action on these keys in a window, a widget with its children, or only a widget; `description` names it."""
    shortcut = QShortcut(QKeySequence(keys), widget, callback)
    # PySide 6.11 ignores `context` in the constructor.
    shortcut.setContext(context)
    shortcut.setWhatsThis(description)
    return shortcut
