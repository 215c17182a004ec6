"""A student teacher finds, keeps, reads, highlights and cites, with the keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.publication import KeepState
from desktop_app.domain.records.reflection import Reflection
from desktop_app.gui.journal.cite_into_dialog import CiteIntoDialog
from desktop_app.gui.reader.web_reader import WebReader
from desktop_app.gui.shell.main_window import MainWindow
from tests.gui.conftest import PATIENCE, services_of, settle
from tests.parts import parts

NONE, CTRL, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
WORDS, TITLE = "belonging built", "Belonging is built in minutes, not in project weeks"
SHIFT = Qt.KeyboardModifier.ShiftModifier


def focused(window: MainWindow) -> QWidget:
    widget = window.focusWidget()
    assert widget is not None
    return widget.focusProxy() or widget


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    qtbot.keyClick(focused(window), key, modifier)
    settle(qtbot, window)


def selected(view: WebReader) -> str:
    return " ".join(view.page.selectedText().split())


@pytest.mark.usefixtures("watchdog")
def test_from_a_word_to_a_citation_without_a_mouse(  # noqa: PLR0915 - one journey, told in one piece
    qtbot: QtBot, window: MainWindow
) -> None:
    workplace = services_of(window)
    qtbot.waitExposed(window, timeout=PATIENCE)

    # Find, from whatever place.
    press(qtbot, window, Qt.Key.Key_3, CTRL)
    press(qtbot, window, Qt.Key.Key_K, CTRL)
    qtbot.keyClicks(focused(window), WORDS)
    qtbot.waitUntil(lambda: window.workspace.shelf.model.rowCount() == 1, timeout=PATIENCE)
    press(qtbot, window, Qt.Key.Key_Down)
    assert window.focusWidget() is parts(window.workspace.shelf).grid
    assert parts(window.workspace.shelf).title.text() == TITLE

    # Keep, take off, and think again.
    press(qtbot, window, Qt.Key.Key_D, CTRL)
    qtbot.waitUntil(lambda: workplace.shelf.shelf.items(WORDS)[0].state is KeepState.KEPT, timeout=PATIENCE)
    settle(qtbot, window)
    press(qtbot, window, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "removed from this computer" in window.workspace.bar.text(), timeout=PATIENCE)
    assert workplace.shelf.shelf.items(WORDS)[0].state is KeepState.LISTED
    window.workspace.bar.action.click()
    qtbot.waitUntil(lambda: workplace.shelf.shelf.items(WORDS)[0].state is KeepState.KEPT, timeout=PATIENCE)
    settle(qtbot, window)

    # Read: the contents, a larger size, the next paragraphs.
    press(qtbot, window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.workspace.current is window.workspace.reader, timeout=PATIENCE)
    view = window.workspace.reader.view
    assert isinstance(view, WebReader)
    qtbot.waitUntil(lambda: view.page.title() == TITLE, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not view.is_loading, timeout=PATIENCE)
    press(qtbot, window, Qt.Key.Key_Plus, CTRL)
    assert view.view.zoomFactor() > 1
    words = ""
    for _ in range(4):
        before = words
        press(qtbot, window, Qt.Key.Key_Down, ALT)
        qtbot.waitUntil(lambda before=before: selected(view) not in {"", before}, timeout=PATIENCE)  # type: ignore[misc]
        words = selected(view)

    # Highlight, and write on it.
    press(qtbot, window, Qt.Key.Key_H, CTRL)
    qtbot.waitUntil(lambda: len(workplace.profile.journal.highlights()) == 1, timeout=PATIENCE)
    ((entry, highlight),) = workplace.profile.journal.highlights()
    assert " ".join(highlight.exact.split()) == words
    qtbot.waitUntil(lambda: window.workspace.reader.marks.editor.record == entry.record, timeout=PATIENCE)
    press(qtbot, window, Qt.Key.Key_M, ALT)
    assert window.focusWidget() is parts(window.workspace.reader.marks.editor).notes
    qtbot.keyClicks(focused(window), "For Monday")

    # Cite it: a reflection begins with it, and the journal has all three.
    press(qtbot, window, Qt.Key.Key_C, CTRL | SHIFT)
    qtbot.waitUntil(lambda: len(window.findChildren(CiteIntoDialog)) == 1, timeout=PATIENCE)
    settle(qtbot, window)
    (dialog,) = window.findChildren(CiteIntoDialog)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    settle(qtbot, window)
    assert window.workspace.current is window.workspace.journal
    # Without a window manager, no window becomes active when a dialog closes.
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE)
    assert focused(window) is window.workspace.journal.reflection.field(0).edit
    press(qtbot, window, Qt.Key.Key_S, CTRL)
    ((_, reflection),) = workplace.profile.journal.reflections()
    assert isinstance(reflection, Reflection)
    written = "\n".join(stage.text for stage in reflection.stages)
    assert f"](urn:springshelf:{highlight.publication.rpartition(':')[2]})" in written
    assert highlight.exact.split("\n")[0][:40] in written
    assert workplace.profile.journal.highlights()[0][1].notes == "For Monday"
    kinds = {line.kind for line in workplace.profile.journal.mentioning(highlight.publication)}
    assert kinds == {"highlight", "reflection"}

    # And back, by the entry in the journal, to the very place.
    window.workspace.journal.open_record(entry.record)
    settle(qtbot, window)
    press_open = parts(window.workspace.journal.highlight).open
    press_open.setFocus()
    press(qtbot, window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.workspace.current is window.workspace.reader, timeout=PATIENCE)
    qtbot.waitUntil(lambda: selected(view) == words, timeout=PATIENCE)
    press(qtbot, window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.workspace.current is window.workspace.journal, timeout=PATIENCE)
    settle(qtbot, window)
