"""A line of any form is shown and marked in a time that grows with its length, at each key press."""

import time

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.gui.widgets.markdown_edit import ADDRESS, MARKS, MarkdownEdit
from desktop_app.services.portfolios.portfolio_builder import CITED_PICTURE

MAX_SECONDS = 1.5
LENGTH = 30_000
PARTS = ("**a ", "__a ", "*a ", "_a ", "[", "[a](", "](", "![", "![a](evidence:", "#a ", "http://a ", "*a_ ", "`")


@pytest.mark.parametrize("part", PARTS)
def test_marks_that_open_and_never_close_take_no_time(part: str) -> None:
    began = time.process_time()
    for pattern in (*(pattern for pattern, _ in MARKS), ADDRESS, CITED_PICTURE):
        for _ in pattern.finditer(part * (LENGTH // len(part))):
            pass
    assert time.process_time() - began < MAX_SECONDS


class _Known:
    """A dictionary that has all words."""

    is_right = staticmethod(lambda _word: True)

    def __bool__(self) -> bool:
        return True


@pytest.mark.parametrize("part", ["#a ", "__a ", "[a]("])
def test_a_long_line_is_marked_and_checked_in_a_moment(qtbot: QtBot, part: str) -> None:
    edit = MarkdownEdit()
    qtbot.addWidget(edit)
    edit.setPlainText(part * (LENGTH // len(part)))
    highlighter = edit._look
    highlighter.spelling = _Known()  # type: ignore[assignment]  # the real one asks a program of the system
    began = time.process_time()
    highlighter.rehighlight()
    assert time.process_time() - began < MAX_SECONDS
