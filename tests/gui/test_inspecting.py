"""What looks through every page finds what is wrong with one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.pictures.inspecting import clipped, outside, too_small, unnamed, unreachable


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    QVBoxLayout(made)
    made.resize(300, 200)
    made.show()
    return made


def put(page: QWidget, widget: QWidget) -> None:
    layout = page.layout()
    assert layout is not None
    layout.addWidget(widget)
    layout.activate()
    QApplication.processEvents()


def test_a_page_without_faults_has_none(page: QWidget) -> None:
    put(page, QPushButton("Save"))
    for check in (unnamed, clipped, too_small, outside, unreachable):
        assert check(page) == []


def test_a_control_without_a_name_is_found(page: QWidget) -> None:
    put(page, QLineEdit())
    assert len(unnamed(page)) == 1


def test_a_sign_is_no_name(page: QWidget) -> None:
    put(page, QPushButton("…"))
    assert len(unnamed(page)) == 1


def test_a_choice_is_not_named_by_what_is_chosen(page: QWidget) -> None:
    box = QComboBox()
    box.addItem("Blue")
    put(page, box)
    assert len(unnamed(page)) == 1
    box.setAccessibleDescription("Colour")
    assert unnamed(page) == []


def test_a_text_that_is_cut_is_found(page: QWidget) -> None:
    label = QLabel("A long sentence that has no room here at all")
    label.setMaximumWidth(60)
    put(page, label)
    assert "too narrow" in clipped(page)[0]


def test_a_wrapped_text_that_is_cut_is_found(page: QWidget) -> None:
    label = QLabel("A long sentence that has no room here at all, and goes on in several lines")
    label.setWordWrap(True)
    label.setFixedSize(80, 20)
    put(page, label)
    assert "too low" in clipped(page)[0]


def test_a_small_target_is_found(page: QWidget) -> None:
    button = QPushButton("A")
    button.setFixedSize(20, 20)
    put(page, button)
    assert len(too_small(page)) == 1


def test_what_lies_outside_is_found(page: QWidget) -> None:
    button = QPushButton("Save", page)
    button.move(290, 10)
    button.show()
    assert len(outside(page)) == 1


def test_what_tab_never_comes_to_is_found(page: QWidget) -> None:
    button = QPushButton("Save")
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    put(page, button)
    assert len(unreachable(page)) == 1
