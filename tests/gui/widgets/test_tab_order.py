from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.widgets.tab_order import order_tabs


def field(name: str, parent: QWidget, kind: type[QWidget] = QLineEdit) -> QWidget:
    made = kind(parent)
    made.setObjectName(name)
    return made


def reached_by_tab(window: QWidget, first: QWidget, qtbot: QtBot) -> list[str]:
    """The names of the fields, as Tab goes through them."""
    first.setFocus()
    names = []
    while (now := window.focusWidget()) is not None and now.objectName() not in names:
        names.append(now.objectName())
        qtbot.keyClick(now, Qt.Key.Key_Tab)
    return names


def test_tab_goes_through_a_panel_in_the_order_of_its_form_and_then_on(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    after, before = field("after", window), field("before", window)
    panel = QWidget()
    inside = [field("number", panel, QSpinBox), field("words", panel)]
    for one in (after, before, panel):
        layout.addWidget(one)
    order_tabs(before, panel, after)
    window.show()
    assert reached_by_tab(window, before, qtbot) == ["before", *(one.objectName() for one in inside), "after"]


def test_the_last_and_the_first_of_a_window_change_places(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    first, middle, last = (field(name, window) for name in ("first", "middle", "last"))
    window.show()
    order_tabs(middle, last, first)
    assert reached_by_tab(window, middle, qtbot) == ["middle", "last", "first"]
