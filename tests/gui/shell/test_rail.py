from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.base.page import Page
from desktop_app.gui.shell.places import Place
from desktop_app.gui.shell.rail import Rail
from tests.waiting import PATIENCE_MS

NUMBERED: Place[Page] = Place("base.page", "Page", lambda: "Numbered", "shelf")
OWN_KEYS: Place[Page] = Place("base.page", "Page", lambda: "Own", "journal", "Ctrl+Alt+P")


def test_a_page_is_reached_by_its_own_shortcut_or_else_by_its_number(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    rail = Rail([NUMBERED, OWN_KEYS], window)
    rail.setParent(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE_MS)
    chosen: list[Place[Page]] = []
    rail.chosen.connect(chosen.append)
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    assert chosen == [NUMBERED, OWN_KEYS]
