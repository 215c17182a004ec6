"""Labels for untrusted texts."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.gui.widgets.plain_label import plain_label


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """The application's direction is from right to left during a test."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize(
    ("text", "from_right"),
    [
        ("eTwinning في إعداد المعلمين: الخطوات الأولى", True),
        ("الذكاء الاصطناعي في الصف", True),
        ("eTwinning for Future Teachers", False),
        ("An article about the word سلام and its use", False),
    ],
)
def test_a_text_in_arabic_that_begins_with_a_name_is_from_right_to_left(
    qtbot: QtBot, mirrored: None, text: str, *, from_right: bool
) -> None:
    label = plain_label("")
    qtbot.addWidget(label)
    label.setText(text)
    for one in (label, plain_label(text)):
        assert one.text().endswith(text)
        assert (unicodedata.bidirectional(one.text()[0]) != "L") == from_right


def test_in_a_window_from_left_to_right_a_text_is_unchanged(qtbot: QtBot) -> None:
    label = plain_label("eTwinning في إعداد المعلمين")
    qtbot.addWidget(label)
    assert label.text() == "eTwinning في إعداد المعلمين"
