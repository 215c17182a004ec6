"""The control with the focus is scrolled into view, in every area around it."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.widgets.focus_scrolling import FocusScrolling
from tests.waiting import PATIENCE_MS


def area_with(*widgets: QWidget) -> QScrollArea:
    area, content = QScrollArea(), QWidget()
    column = QVBoxLayout(content)
    for widget in widgets:
        column.addWidget(widget)
    area.setWidgetResizable(True)
    area.setWidget(content)
    return area


def space(height: int) -> QWidget:
    made = QWidget()
    made.setFixedHeight(height)
    return made


def seen(widget: QWidget, area: QScrollArea) -> QRect:
    """The part of a control that an area shows."""
    at = widget.mapTo(area.viewport(), QPoint(0, 0))
    return QRect(at, widget.size()).intersected(area.viewport().rect())


def show(qtbot: QtBot, *widgets: QWidget) -> QWidget:
    window = QWidget()
    column = QVBoxLayout(window)
    for widget in widgets:
        column.addWidget(widget)
    FocusScrolling(window)
    qtbot.addWidget(window)
    window.resize(300, 400)
    window.show()
    with qtbot.waitActive(window, timeout=PATIENCE_MS):
        window.activateWindow()
    return window


def test_tab_scrolls_to_a_field_in_an_area_within_another(qtbot: QtBot) -> None:
    first, field = QPushButton("Before"), QLineEdit()
    inner = area_with(space(500), field, space(100))
    inner.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    inner.setFixedHeight(200)
    outer = area_with(space(600), inner, space(100))
    outer.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    window = show(qtbot, first, outer)
    assert window.isActiveWindow()
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    qtbot.waitUntil(field.hasFocus, timeout=PATIENCE_MS)
    assert seen(field, inner).size() == field.size()
    assert seen(field, outer).size() == field.size()


def test_all_of_a_high_field_is_seen_and_not_its_cursor_alone(qtbot: QtBot) -> None:
    text = QPlainTextEdit("One line")
    text.setFixedHeight(150)
    area = area_with(space(700), text, space(100))
    window = show(qtbot, area)
    text.setFocus(Qt.FocusReason.TabFocusReason)
    assert window.focusWidget() is text
    assert seen(text, area).size() == text.size()


def test_of_a_text_that_is_higher_than_the_area_the_line_with_the_cursor_is_seen(qtbot: QtBot) -> None:
    text = QPlainTextEdit("\n".join(str(number) for number in range(60)))
    text.setFixedHeight(1500)
    first, area = QPushButton("Before"), area_with(text)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    window = show(qtbot, first, area)
    first.setFocus()
    text.moveCursor(text.textCursor().MoveOperation.End)
    text.setFocus(Qt.FocusReason.TabFocusReason)
    assert window.focusWidget() is text
    line = text.cursorRect().translated(text.mapTo(area.viewport(), QPoint(0, 0)))
    assert area.viewport().rect().contains(line)
