"""Windows and dialogs on small screens, on several screens, and with large text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.widgets.base_dialog import BaseDialog
from desktop_app.gui.widgets.screen_fit import FRAME, ScreenFit, fitted
from tests.screens import screen_of

ROOM = QRect(1000, 50, 800, 500)


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (QRect(1100, 100, 300, 200), QRect(1100, 100, 300, 200)),
        (QRect(0, 0, 300, 200), QRect(1000, 50, 300, 200)),
        (QRect(5000, 5000, 300, 200), QRect(1500, 350, 300, 200)),
        (QRect(1700, 400, 3000, 2000), QRect(1000, 50, 800, 500)),
    ],
)
def test_a_rectangle_is_moved_and_made_smaller_only_as_far_as_necessary(wanted: QRect, expected: QRect) -> None:
    assert fitted(wanted, ROOM) == expected


@pytest.mark.parametrize("name", ["desktop", "laptop", "netbook"])
def test_a_window_is_no_larger_than_the_screen_on_which_it_is(qtbot: QtBot, name: str) -> None:
    window, area = QWidget(), screen_of(name).availableGeometry()
    qtbot.addWidget(window)
    window.setGeometry(area.left() + 60, area.top() + 40, 1280, 820)
    fit = ScreenFit(window, QSize(980, 640))
    window.show()
    fit.fit()
    assert area.contains(window.frameGeometry())
    lacking = QSize(1280, 820).boundedTo(area.size()) - window.size()
    assert lacking.width() <= FRAME.left() + FRAME.right()
    assert lacking.height() <= FRAME.top() + FRAME.bottom()


class Tall(BaseDialog):
    """A dialog that is higher than a small screen."""

    def __init__(self, parent: QWidget, lines: int) -> None:
        super().__init__(parent)
        layout, self.row = QVBoxLayout(self), QHBoxLayout()
        self.fields = [QLineEdit(self) for _ in range(lines)]
        for field in self.fields:
            layout.addWidget(field)
        self.close_, self.save = QPushButton("Close"), QPushButton("Save")
        self.row.addWidget(QLabel("All is saved"))
        self.row.addStretch()
        for button in (self.close_, self.save):
            self.row.addWidget(button)
        layout.addLayout(self.row)


@pytest.mark.parametrize("name", ["laptop", "netbook"])
@pytest.mark.parametrize("lines", [3, 60])
def test_a_dialog_is_on_the_screen_of_its_window_and_its_buttons_do_not_scroll(
    qtbot: QtBot, name: str, lines: int
) -> None:
    parent, area = QWidget(), screen_of(name).availableGeometry()
    qtbot.addWidget(parent)
    parent.setGeometry(area.adjusted(0, 0, -10, -10))
    parent.show()
    dialog = Tall(parent, lines)
    dialog.open()
    assert area.contains(dialog.frameGeometry())
    areas = dialog.findChildren(QScrollArea)
    assert len(areas) == (lines == 60)
    for button in (dialog.close_, dialog.save):
        assert not any(area.isAncestorOf(button) for area in areas)
        assert dialog.rect().contains(QRect(button.mapTo(dialog, button.rect().topLeft()), button.size()))
    assert all(area.isAncestorOf(dialog.fields[0]) for area in areas)
    dialog.done(0)
