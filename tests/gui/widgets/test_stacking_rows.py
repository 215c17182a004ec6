"""The columns of a page stand side by side where there is room for them, and one above another where there is none."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.widgets.stacking_rows import ONE_ABOVE_ANOTHER, SIDE_BY_SIDE, StackingRows

COLUMN = 200


def shown_page(qtbot: QtBot, width: int) -> tuple[QScrollArea, QHBoxLayout]:
    """A page of a width with a row of two columns that need 200 pixels each."""
    scroll, content = QScrollArea(), QWidget()
    qtbot.addWidget(scroll)
    scroll.setWidgetResizable(True)
    row = QHBoxLayout()
    for _ in range(2):
        column = QLabel("A column")
        column.setMinimumWidth(COLUMN)
        row.addWidget(column)
    QVBoxLayout(content).addLayout(row)
    scroll.setWidget(content)
    StackingRows(scroll, content, [row])
    scroll.resize(width, 300)
    scroll.show()
    qtbot.waitExposed(scroll)
    return scroll, row


def test_columns_stand_side_by_side_where_they_fit(qtbot: QtBot) -> None:
    _, row = shown_page(qtbot, 3 * COLUMN)

    assert row.direction() == SIDE_BY_SIDE


def test_a_narrow_page_has_them_one_above_another_and_is_not_wider_than_its_view(qtbot: QtBot) -> None:
    scroll, row = shown_page(qtbot, COLUMN + 80)

    assert row.direction() == ONE_ABOVE_ANOTHER
    qtbot.waitUntil(lambda: scroll.horizontalScrollBar().maximum() == 0)


def test_a_page_that_grows_has_them_side_by_side_again(qtbot: QtBot) -> None:
    scroll, row = shown_page(qtbot, COLUMN + 80)

    scroll.resize(3 * COLUMN, 300)

    qtbot.waitUntil(lambda: row.direction() == SIDE_BY_SIDE)


def test_columns_that_become_wider_are_stacked(qtbot: QtBot) -> None:
    scroll, row = shown_page(qtbot, 3 * COLUMN)

    for column in scroll.findChildren(QLabel):
        column.setMinimumWidth(2 * COLUMN)

    qtbot.waitUntil(lambda: row.direction() == ONE_ABOVE_ANOTHER)
