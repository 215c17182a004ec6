"""Rows of sentences are as high as what is painted in them, whatever the width and the padding."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QListWidget, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from desktop_app.gui.widgets.wrapping_delegate import WrappingDelegate

TEXT = "0:40   A message makes you angry or delighted? Wait a minute before you pass it on."
ARABIC = "0:40   رسالة تغضبك أو تفرحك؟ انتظر دقيقة قبل أن تمررها إلى غيرك من الناس في المدرسة."


@pytest.fixture
def view(qtbot: QtBot) -> QListWidget:
    made = QListWidget()
    qtbot.addWidget(made)
    made.setWordWrap(True)
    made.setItemDelegate(WrappingDelegate(made))
    made.setStyleSheet("QListWidget::item { padding: 7px 8px; }")
    return made


def inked(view: QListWidget, more: int) -> int:
    """The number of lines of pixels with ink in the first row, if it is painted with some more height."""
    hint = view.sizeHintForIndex(view.model().index(0, 0))
    image = QImage(QSize(view.viewport().width(), hint.height() + more), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    option = QStyleOptionViewItem()
    view.initViewItemOption(option)
    option.rect = image.rect()
    painter = QPainter(image)
    view.itemDelegate().paint(painter, option, view.model().index(0, 0))
    painter.end()
    white = QColor("white").rgb()
    return sum(any(image.pixel(x, y) != white for x in range(image.width())) for y in range(image.height()))


@pytest.mark.parametrize("text", [TEXT, ARABIC])
def test_no_line_of_a_sentence_is_cut_off_at_any_width(view: QListWidget, text: str) -> None:
    view.addItem(text)
    if text == ARABIC:
        view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.show()
    for width in range(150, 420, 9):
        view.resize(width, 300)
        assert inked(view, 0) == inked(view, 200), width


def test_a_short_sentence_has_one_line(view: QListWidget) -> None:
    view.addItems(["One", TEXT])
    view.resize(200, 300)
    view.show()
    heights = [view.sizeHintForIndex(view.model().index(row, 0)).height() for row in range(2)]
    assert heights[0] < 3 * view.fontMetrics().height() < heights[1] + 2 * view.fontMetrics().height()
