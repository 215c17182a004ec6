"""Selected text and highlights in the reader: the bubble, the menu, and their keys, in EPUB and in PDF."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop_app.domain.records.highlight import Colour, Highlight
from desktop_app.gui.reader.material_view import MaterialView, Selected
from desktop_app.gui.reader.pdf_reader import PdfReader
from desktop_app.gui.reader.reader_page import ReaderPage
from desktop_app.gui.shell.main_window import MainWindow
from desktop_app.services.journal.journal import Journal
from tests.gui.conftest import PATIENCE, answer, current_page, services_of, settle, shown, shown_text
from tests.parts import parts

EPUB, PDF = "application/epub+zip", "application/pdf"
KINDS = pytest.mark.parametrize("kind", [EPUB, PDF])
Key = Qt.Key
SHOWN = 50
"""Milliseconds in which a menu that was opened becomes the active window."""
pytestmark = pytest.mark.qt_log_ignore("does not support grabbing the keyboard")  # where menus are shown offscreen


def opened(qtbot: QtBot, window: MainWindow, kind: str) -> tuple[ReaderPage, MaterialView]:
    """Open a material of that kind."""
    item = next(one for one in shown(window) if one.publication.files[0].media_type == kind)
    with qtbot.waitSignal(window.workspace.reader.opened, timeout=PATIENCE):
        window.workspace.navigation.read(item)
    settle(qtbot, window)
    view = window.workspace.reader.view
    assert view is not None
    qtbot.waitUntil(lambda: len(shown_text(qtbot, view)) > 300, timeout=PATIENCE)
    return window.workspace.reader, view


def select(qtbot: QtBot, reader: ReaderPage, view: MaterialView) -> tuple[int, int]:
    """Select the beginning of a line, and wait for the bubble."""
    found = re.search(r"^\w.{20}", shown_text(qtbot, view), re.MULTILINE)
    assert found is not None
    view.go(view.entry, (found.start(), found.start() + 8))
    qtbot.waitUntil(reader.selecting.bubble.isVisible, timeout=PATIENCE)
    return found.start(), found.start() + 8


def highlights(window: MainWindow) -> list[Highlight]:
    return [one for _, one in journal_of(window).highlights()]


def journal_of(window: MainWindow) -> Journal:
    return services_of(window).profile.journal


def menus(reader: ReaderPage) -> list[QMenu]:
    """The menus of highlights that are open."""
    return [one for one in reader.findChildren(QMenu) if one.isVisible()]


def choose(qtbot: QtBot, reader: ReaderPage, text: str) -> None:
    """Choose from the menu when it is open."""
    qtbot.waitUntil(lambda: bool(menus(reader)), timeout=PATIENCE)
    (menu,) = menus(reader)
    # The offscreen platform makes a new window the active one a moment later, also if it is closed by then.
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is menu, timeout=PATIENCE)
    QTest.qWait(SHOWN)
    next(one for one in menu.actions() if one.text().replace("&", "") == text).trigger()
    menu.close()


@KINDS
def test_selected_text_has_a_bubble_and_a_highlight_a_menu_for_mouse_and_keys(
    qtbot: QtBot, window: MainWindow, kind: str
) -> None:
    reader, view = opened(qtbot, window, kind)
    keys_select(qtbot, reader, view)
    start, end = bubble_stands_beside(qtbot, window, reader, view)
    words = shown_text(qtbot, view)[start:end].strip()
    bubble_highlights_by_keys(qtbot, window, reader, view)
    assert [(one.exact, one.colour) for one in highlights(window)] == [(words, Colour.PINK)]
    menu_is_opened(qtbot, window, reader, view)
    menu_changes(qtbot, window, reader, words)
    words_are_looked_up(qtbot, reader, view)


def keys_select(qtbot: QtBot, reader: ReaderPage, view: MaterialView) -> None:
    """Shift and arrows select letters, words and lines; without a selection they begin with what is visible."""
    target = view.pages if isinstance(view, PdfReader) else view
    assert answer(qtbot, view.ask_selected) is None
    shift, ctrl = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
    lengths = [0]
    for key, keys in ((Key.Key_Right, shift), (Key.Key_Right, shift | ctrl), (Key.Key_Down, shift)):
        QTest.keyClick(target, key, keys)
        qtbot.waitUntil(lambda: selected_length(qtbot, view) > lengths[-1], timeout=PATIENCE)
        lengths.append(selected_length(qtbot, view))
    qtbot.waitUntil(reader.selecting.bubble.isVisible, timeout=PATIENCE)


def selected_length(qtbot: QtBot, view: MaterialView) -> int:
    """How many letters are selected."""
    selected: Selected | None = answer(qtbot, view.ask_selected)
    return 0 if selected is None else selected.span[1] - selected.span[0]


def bubble_stands_beside(qtbot: QtBot, window: MainWindow, reader: ReaderPage, view: MaterialView) -> tuple[int, int]:
    """It covers nothing of the selection; Esc closes it, clears the selection, and stays in the material."""
    select(qtbot, reader, view)
    bubble, box = reader.selecting.bubble, answer(qtbot, view.ask_selection_box)
    assert isinstance(box, QRect)
    assert parts(reader).views.rect().contains(bubble.geometry())
    assert not bubble.geometry().intersects(box)
    reader.escape()
    qtbot.waitUntil(bubble.isHidden, timeout=PATIENCE)
    assert current_page(window) is reader
    assert answer(qtbot, view.ask_selected) is None
    return select(qtbot, reader, view)


def bubble_highlights_by_keys(qtbot: QtBot, window: MainWindow, reader: ReaderPage, view: MaterialView) -> None:
    """The arrows go to the fourth colour, and Enter presses it."""
    bubble = reader.selecting.bubble
    reader.selecting.open()
    qtbot.waitUntil(bubble.buttons[0].hasFocus, timeout=PATIENCE)
    for key in (Key.Key_Right, Key.Key_Right, Key.Key_Right, Key.Key_Return):
        QTest.keyClick(bubble.focusWidget(), key)
    qtbot.waitUntil(lambda: len(highlights(window)) == 1, timeout=PATIENCE)
    settle(qtbot, window)
    qtbot.waitUntil(bubble.isHidden, timeout=PATIENCE)
    qtbot.waitUntil(lambda: answer(qtbot, view.ask_selected) is None, timeout=PATIENCE)


def menu_is_opened(qtbot: QtBot, window: MainWindow, reader: ReaderPage, view: MaterialView) -> None:
    """By a click on the highlight, not beside it; and by the key of the bubble when the highlight is selected."""
    view.clicked.emit(QPoint(1, 1))
    settle(qtbot, window)
    assert not menus(reader)
    start, _end = select(qtbot, reader, view)
    box = answer(qtbot, view.ask_selection_box)
    qtbot.waitUntil(lambda: reader.marks.at(view.entry, start) is not None, timeout=PATIENCE)
    view.clicked.emit(box.center())
    choose(qtbot, reader, "Add a note")
    settle(qtbot, window)
    qtbot.waitUntil(parts(reader.marks.editor).notes.hasFocus, timeout=PATIENCE)


def menu_changes(qtbot: QtBot, window: MainWindow, reader: ReaderPage, words: str) -> None:
    """It recolours, copies, cites and deletes."""
    cited: list[Highlight] = []
    reader.marks.cite_requested.connect(cited.append)
    reader.cite_requested.disconnect()
    reader.selecting.open()
    choose(qtbot, reader, "Blue")
    qtbot.waitUntil(lambda: highlights(window)[0].colour is Colour.BLUE, timeout=PATIENCE)
    for name in ("Copy", "Cite", "Delete"):
        settle(qtbot, window)
        reader.selecting.open()
        choose(qtbot, reader, name)
    qtbot.waitUntil(lambda: highlights(window) == [], timeout=PATIENCE)
    settle(qtbot, window)
    assert QGuiApplication.clipboard().text() == words
    assert [one.exact for one in cited] == [words]


def words_are_looked_up(qtbot: QtBot, reader: ReaderPage, view: MaterialView) -> None:
    """The search of the material has the words and their places."""
    start, end = select(qtbot, reader, view)
    reader.selecting.bubble.find_requested.emit()
    qtbot.waitUntil(lambda: parts(reader).find.text() == shown_text(qtbot, view)[start:end].strip(), timeout=PATIENCE)
    qtbot.waitUntil(lambda: parts(reader).found.model().rowCount() >= 1, timeout=PATIENCE)
    assert parts(reader).side.currentWidget() is reader.search
