"""Enter presses the button with the focus; a double click counts once where the button means something else then."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QPushButton, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.shell.main_window import MainWindow
from desktop_app.gui.widgets.base_dialog import BaseDialog
from desktop_app.gui.widgets.pressing import SinglePress
from tests.gui.conftest import settle
from tests.parts import parts

LEFT = Qt.MouseButton.LeftButton


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_presses_the_focused_button_of_a_page(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    button = parts(window.workspace.shelf).asList
    button.setFocus()
    qtbot.keyClick(button, key)
    assert button.isChecked()


def test_enter_presses_the_focused_tool_button_of_a_dialog_and_not_its_default_button(qtbot: QtBot) -> None:
    dialog = BaseDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    tool, box = QToolButton(), QDialogButtonBox(QDialogButtonBox.StandardButton.Ok)
    column.addWidget(tool)
    column.addWidget(box)
    pressed: list[str] = []
    tool.clicked.connect(lambda: pressed.append("tool"))
    box.accepted.connect(lambda: pressed.append("default"))
    dialog.show()
    dialog.activateWindow()
    tool.setFocus()
    qtbot.keyClick(tool, Qt.Key.Key_Return)
    assert pressed == ["tool"]


def test_a_double_click_presses_once(qtbot: QtBot) -> None:
    button = QPushButton("Keep")
    qtbot.addWidget(button)
    SinglePress(button)
    button.show()
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    qtbot.mouseClick(button, LEFT)
    qtbot.mouseDClick(button, LEFT)
    assert len(pressed) == 1


def test_a_double_click_on_keep_keeps(qtbot: QtBot, window: MainWindow) -> None:
    shelf = window.workspace.shelf
    parts(shelf).grid.setCurrentIndex(shelf.model.index(0))
    settle(qtbot, window)
    keep = parts(shelf).keep
    assert keep.text() == "&Keep"
    qtbot.mouseClick(keep, LEFT)
    settle(qtbot, window)
    qtbot.mouseDClick(keep, LEFT)
    settle(qtbot, window)
    assert keep.text() == "&Remove"


def test_enter_in_a_field_presses_the_main_button_of_a_dialog(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = BaseDialog(parent)
    layout, field = QVBoxLayout(dialog), QLineEdit(dialog)
    other, main = QPushButton("Choose a file", dialog), QPushButton("Add", dialog)
    main.setProperty("role", "primary")
    for part in (field, other, main):
        layout.addWidget(part)
    pressed: list[str] = []
    other.clicked.connect(lambda: pressed.append("other"))
    main.clicked.connect(lambda: pressed.append("main"))
    dialog.open()
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert pressed == ["main"]
    dialog.done(0)
