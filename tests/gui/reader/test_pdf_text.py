"""Positions in the text of a PDF's page, by which the keys move the end of a selection."""

from __future__ import annotations

import pytest

from desktop_app.gui.reader.pdf_text import Unit, flatten

TEXT = flatten("One two three\r\nfour\r\nfive six")


@pytest.mark.parametrize(
    ("place", "step", "unit", "expected"),
    [
        (0, -1, Unit.LETTER, 0),
        (0, 1, Unit.LETTER, 1),
        (27, 1, Unit.LETTER, 27),
        (1, 1, Unit.WORD, 3),
        (3, 1, Unit.WORD, 7),
        (5, -1, Unit.WORD, 4),
        (27, 1, Unit.WORD, 27),
        (5, 1, Unit.LINE, 18),
        (2, 1, Unit.LINE, 16),
        (18, -1, Unit.LINE, 4),
        (2, -1, Unit.LINE, 0),
        (20, 1, Unit.LINE, 27),
        (5, 1, Unit.LINE_END, 13),
        (5, -1, Unit.LINE_END, 0),
    ],
)
def test_a_position_moves_by_letters_words_and_lines(place: int, step: int, unit: Unit, expected: int) -> None:
    assert TEXT.moved(place, step, unit) == expected


def test_a_line_is_read_leftwards_by_its_first_strong_letter() -> None:
    text = flatten("12 Hello\n(ב) עברית\n12 مرحبا\n")
    assert [text.reads_leftwards(text.text.index(word)) for word in ("Hello", "עברית", "مرحبا")] == [False, True, True]
    assert not flatten("").reads_leftwards(0)
