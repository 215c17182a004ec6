"""Rows that go on in a next line where they are too long."""

from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.gui.widgets.flow_row import let_rows_flow
from tests.pictures.inspecting import hidden


def test_what_goes_on_in_a_next_line_can_be_pressed(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column, row = QVBoxLayout(page), QHBoxLayout()
    buttons = [QPushButton("A name of a button", page) for _ in range(3)]
    for button in buttons:
        row.addWidget(button)
    column.addLayout(row)
    below = QPushButton("Below", page)
    column.addWidget(below)
    let_rows_flow(page)
    page.resize(buttons[0].sizeHint().width() + 60, 300)
    page.show()
    QApplication.processEvents()
    assert len({button.y() for button in buttons}) == 3
    assert hidden(page) == []
    assert below.mapTo(page, below.rect().topLeft()).y() > buttons[2].mapTo(page, buttons[2].rect().bottomLeft()).y()


def test_a_name_that_grows_while_the_row_is_hidden_has_room_when_it_is_shown(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column, row, inner = QVBoxLayout(page), QHBoxLayout(), QVBoxLayout()
    panel = QWidget(page)
    panel.setLayout(inner)
    buttons = [QPushButton("Short", panel) for _ in range(2)]
    for button in buttons:
        row.addWidget(button)
    inner.addLayout(row)
    column.addWidget(panel)
    column.addWidget(QPushButton("Below", page))
    let_rows_flow(page)
    page.resize(250, 300)
    page.show()
    QApplication.processEvents()
    panel.hide()
    for button in buttons:
        button.setText("A much longer name of it")
    QApplication.processEvents()
    panel.show()
    QApplication.processEvents()
    assert buttons[0].y() != buttons[1].y()
    assert hidden(page) == []


def test_a_button_that_wraps_below_a_field_keeps_its_size_at_the_end_of_its_line(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column, row, field = QVBoxLayout(page), QHBoxLayout(), QLineEdit(page)
    field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    field.setMinimumWidth(300)
    button = QPushButton("Filters", page)
    row.addWidget(field)
    row.addWidget(button)
    column.addLayout(row)
    column.addStretch()
    let_rows_flow(page)
    page.resize(340, 200)
    page.show()
    QApplication.processEvents()
    assert button.y() > field.y()
    assert button.width() == button.sizeHint().width()
    assert button.geometry().right() == field.geometry().right()


def test_a_text_beside_buttons_has_the_height_of_its_lines(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    column, row, title = QVBoxLayout(page), QHBoxLayout(), QLabel("Participation, consultation and decision " * 3)
    title.setWordWrap(True)
    row.addWidget(title)
    for _ in range(3):
        row.addWidget(QPushButton("A name of a button", page))
    column.addLayout(row)
    column.addStretch()
    let_rows_flow(page)
    page.resize(3 * QPushButton("A name of a button").sizeHint().width() + 300, 400)
    page.show()
    QApplication.processEvents()
    assert title.height() >= title.heightForWidth(title.width())
