"""The shortcuts of a window, read from the window itself, so that the list is always correct."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop_app.gui.help.commands import Place, plain

NATIVE = QKeySequence.SequenceFormat.NativeText


@dataclass(frozen=True, slots=True)
class Shortcut:
    """A shortcut: keys, description, and page; an empty page means everywhere."""

    keys: str
    description: str
    where: str


def shortcuts_of(window: QWidget, places: list[Place]) -> list[Shortcut]:
    """All shortcuts of the window: first the global ones, then those of each page."""
    found = {*_own(window, places), *_of_actions(window)}
    order = ["", *(name for _, name in places)]
    return sorted(
        found, key=lambda one: (order.index(one.where) if one.where in order else len(order), one.description)
    )


def _own(window: QWidget, places: list[Place]) -> Iterator[Shortcut]:
    for one in window.findChildren(QShortcut):
        parent = one.parent()
        where = _place_of(parent, places) if isinstance(parent, QWidget) and parent is not window else ""
        for keys in one.keys() or [one.key()]:
            yield Shortcut(keys.toString(NATIVE), one.whatsThis(), where)


def _of_actions(window: QWidget) -> Iterator[Shortcut]:
    for action in window.findChildren(QAction):
        if not action.shortcut().isEmpty() and action.shortcutContext() != Qt.ShortcutContext.WidgetShortcut:
            yield Shortcut(action.shortcut().toString(NATIVE), plain(action.text()), "")


def _place_of(widget: QWidget, places: list[Place]) -> str:
    for page, name in places:
        if page is widget or page.isAncestorOf(widget):
            return name
    return QCoreApplication.translate("Shortcuts", "Elsewhere")
