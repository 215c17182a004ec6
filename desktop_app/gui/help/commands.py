"""All available commands by name: the buttons of the pages and the entries of their menus."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QMenu, QPushButton, QToolButton, QWidget

from desktop_app.gui.base.page import Page

Place = tuple[QWidget, str]
"""A page and its name."""


@dataclass(frozen=True, slots=True)
class WindowCommand:
    """A command.

    Args:
        text: what it does.
        where: the page, and its shortcut.
        run: runs it.
    """

    text: str
    where: str
    run: Callable[[], object]


def plain(text: str) -> str:
    """A button's text without the mnemonic mark and the dots."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").strip(" …").strip()


def commands_of(
    places: Sequence[Place], go: Callable[[QWidget], object], menus: Sequence[tuple[QMenu, str]] = ()
) -> list[WindowCommand]:
    """The commands that can be run now.

    Args:
        places: the pages, with their buttons and actions; a page without content is left out.
        go: shows a page.
        menus: menus beside the pages, with their names.
    """
    found: list[WindowCommand] = []
    for page, name in places:
        if isinstance(page, Page):
            if not page.has_content:
                continue
            page.fill_up()
        found += [of_action(action, name, partial(go, page)) for action in page.actions() if action.isEnabled()]
        found.append(WindowCommand(name, "", partial(go, page)))
        for button in page.findChildren(QAbstractButton):
            if isinstance(button, QPushButton | QToolButton) and button.isEnabled() and button.isVisibleTo(page):
                found += _of_button(button, name, partial(go, page))
    for menu, name in menus:
        found += _of_menu(menu, name, lambda: None)
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
    # Menus that are filled when they open must be filled first.
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
    """The command of a menu entry."""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)

    def choose() -> None:
        go()
        action.trigger()

    return WindowCommand(plain(action.text()), " · ".join(part for part in (place, keys) if part), choose)
