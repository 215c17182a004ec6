"""All that a person can do now, by name: the buttons of the places and the entries of their menus."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QMenu, QPushButton, QToolButton, QWidget

Place = tuple[QWidget, str]
"""A page and its name."""


@dataclass(frozen=True, slots=True)
class WindowCommand:
    """Something to do.

    Args:
        text: what it does.
        where: the place, and the keys that do the same.
        run: does it.
    """

    text: str
    where: str
    run: Callable[[], object]


def plain(text: str) -> str:
    """A button's text without the mark of its letter and without dots."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").strip(" …").strip()


def commands_of(places: Sequence[Place], go: Callable[[QWidget], object]) -> list[WindowCommand]:
    """What the places offer. `go` shows a place; what a place does not offer now is left out."""
    found: list[WindowCommand] = []
    for page, name in places:
        found.append(WindowCommand(name, "", partial(go, page)))
        for button in page.findChildren(QAbstractButton):
            if isinstance(button, QPushButton | QToolButton) and button.isEnabled() and button.isVisibleTo(page):
                found += _of_button(button, name, partial(go, page))
    return found


def _of_button(button: QPushButton | QToolButton, place: str, go: Callable[[], object]) -> Iterator[WindowCommand]:
    name = plain(button.accessibleName() or button.text())
    if len(name) <= 1:  # an arrow or a sign without a name is a part of a control of Qt's
        return
    menu: QMenu | None = button.menu()
    if menu is not None:
        yield from _of_menu(menu, f"{place} · {name}", go)
        return
    keys = button.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    tip = button.toolTip() if button.toolTip() != button.text() else ""
    where = " · ".join(part for part in (place, tip, keys) if part)

    def press() -> None:
        go()
        if button.isEnabled():
            button.setFocus()
            button.click()

    yield WindowCommand(name, where, press)


def _of_menu(menu: QMenu, place: str, go: Callable[[], object]) -> Iterator[WindowCommand]:
    # A menu that is filled when it opens is asked to fill itself.
    menu.aboutToShow.emit()
    for action in menu.actions():
        if action.isSeparator() or not action.isEnabled() or not action.isVisible():
            continue
        below = action.menu()
        if isinstance(below, QMenu):
            yield from _of_menu(below, f"{place} · {plain(action.text())}", go)
        else:
            yield of_action(action, place, go)


def of_action(action: QAction, place: str, go: Callable[[], object] = lambda: None) -> WindowCommand:
    """The command of a menu's entry."""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)

    def choose() -> None:
        go()
        action.trigger()

    return WindowCommand(plain(action.text()), " · ".join(part for part in (place, keys) if part), choose)
