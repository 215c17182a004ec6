from typing import Any

import pytest
from PySide6.QtCore import QSize, QStringListModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.forms.ui_activity import Ui_ActivityForm
from desktop_app.gui.forms.ui_reader import Ui_ReaderForm
from desktop_app.gui.forms.ui_shelf import Ui_ShelfForm
from desktop_app.gui.widgets.grid_view import GridView


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_an_arrow_goes_to_the_item_that_it_points_to(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    grid = GridView()
    qtbot.addWidget(grid)
    grid.setViewMode(QListView.ViewMode.IconMode)
    grid.setMovement(QListView.Movement.Static)
    grid.setGridSize(QSize(100, 60))
    grid.setModel(QStringListModel([f"item {number}" for number in range(9)], grid))
    grid.setLayoutDirection(direction)
    grid.resize(330, 300)
    grid.show()
    grid.setCurrentIndex(grid.model().index(1, 0))
    middle = grid.visualRect(grid.currentIndex()).x()
    QTest.keyClick(grid, Qt.Key.Key_Left)
    assert grid.visualRect(grid.currentIndex()).x() < middle
    QTest.keyClick(grid, Qt.Key.Key_Right)
    assert grid.visualRect(grid.currentIndex()).x() == middle
    QTest.keyClick(grid, Qt.Key.Key_Down)
    assert grid.currentIndex().row() == 4


@pytest.mark.parametrize(
    ("form", "name"), [(Ui_ShelfForm, "grid"), (Ui_ReaderForm, "pages"), (Ui_ActivityForm, "evidence")]
)
def test_each_list_with_items_side_by_side_is_one(qtbot: QtBot, form: type[Any], name: str) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    made = form()
    made.setupUi(page)
    assert isinstance(getattr(made, name), GridView)
