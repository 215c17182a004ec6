"""The parts of a layout, and what goes wrong with its items."""

import re
from pathlib import Path
from typing import cast

from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLayoutItem,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

import desktop_app.gui
from desktop_app.gui.widgets.field_problem import FieldProblem
from desktop_app.gui.widgets.flow_row import let_rows_flow
from desktop_app.gui.widgets.layout_parts import clear_layout, parts_of, widgets_in


def test_the_parts_of_a_layout_have_their_places_and_gaps_have_none(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column, row = QVBoxLayout(page), QHBoxLayout()
    second, first, third = QPushButton(page), QLabel(page), QLabel(page)
    row.addWidget(first)
    row.addStretch()
    row.addWidget(second)
    column.addLayout(row)
    column.addWidget(third)
    assert parts_of(row) == {0: first, 2: second}
    assert parts_of(column) == {0: row, 1: third}
    assert widgets_in(column) == [first, second, third]


def test_no_module_asks_a_layout_for_its_items() -> None:
    """Such an item is still there for PySide when Qt has deleted it, and the program ends (see `layout_parts`)."""
    modules = Path(desktop_app.gui.__file__).parent.rglob("*.py")
    asking = [one.name for one in modules if re.search(r"\.(itemAt|itemAtPosition|takeAt)\(", one.read_text("utf-8"))]
    assert asking == ["layout_parts.py"]


def row_in(page: QWidget, *widgets: QWidget) -> tuple[QVBoxLayout, QHBoxLayout, list[QLayoutItem]]:
    """A column with a row of widgets, and the items of the row that PySide knows."""
    column, row = QVBoxLayout(page), QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    column.addLayout(row)
    items = [item for place in range(row.count()) if (item := row.itemAt(place)) is not None]
    assert len(items) == len(widgets)
    return column, row, items


def test_no_item_is_left_for_pyside_where_a_row_becomes_one_that_wraps(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    _column, _row, items = row_in(page, QPushButton(page), QPushButton(page))
    let_rows_flow(page)
    assert [isValid(item) for item in items] == [False, False]


def test_no_item_is_left_for_pyside_where_a_problem_moves_below_its_field(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    label, field = QLabel(page), QLineEdit(page)
    column, _row, items = row_in(page, label)
    column.addWidget(field)
    FieldProblem(label).say("Wrong", field)
    assert [isValid(item) for item in items] == [False]
    assert parts_of(column) == {0: _row, 1: field, 2: label}


def test_a_problem_in_a_form_leaves_no_empty_row(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    form, label, fields = QFormLayout(page), QLabel(page), [QLineEdit(page) for _ in range(2)]
    form.addRow("", label)
    for field in fields:
        form.addRow("A name", field)
    problem = FieldProblem(label)
    for number in (0, 1, 0):
        problem.say("Wrong", fields[number])
        assert form.rowCount() == 3
        assert cast("tuple[int, object]", form.getWidgetPosition(label))[0] == number + 1


def test_no_item_is_left_for_pyside_where_a_layout_is_cleared(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    button = QPushButton(page)
    column, row, items = row_in(page, button)
    clear_layout(row)
    assert [isValid(item) for item in items] == [False]
    assert button.isHidden()
    assert parts_of(column) == {0: row}
