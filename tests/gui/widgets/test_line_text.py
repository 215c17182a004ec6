"""A text that is longer than its field is shown from its beginning."""

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.domain.records.person import Person
from desktop_app.gui.shell.main_window import MainWindow
from desktop_app.gui.widgets.line_text import show_from_start
from tests.parts import parts
from tests.waiting import PATIENCE_MS

LONG = "Faculty of Education, Sample University of a long name " * 3


def test_a_long_text_begins_in_view_and_a_cursor_in_use_stays_at_the_end(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    show_from_start(field, LONG)
    assert field.cursorPosition() == 0
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus, timeout=PATIENCE_MS)
    show_from_start(field, LONG)
    assert field.cursorPosition() == len(LONG)


def test_the_cover_of_a_portfolio_shows_the_beginnings(window: MainWindow) -> None:
    panel = window.workspace.portfolio.cover
    panel.show_value(Person(LONG, LONG, LONG, LONG))
    ui = parts(panel)
    assert [field.cursorPosition() for field in (ui.name, ui.institution, ui.role, ui.mentor)] == [0, 0, 0, 0]
