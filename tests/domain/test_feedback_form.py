"""The day that a mentor typed is read in the format that the form states; an uncertain one is not guessed."""

from datetime import date

import pytest

from desktop_app.domain.feedback_form import day_typed


@pytest.mark.parametrize(
    "text", ["12.04.2026", "12. 4. 2026", " 12.4.2026. ", "2026-04-12", "١٢.٠٤.٢٠٢٦", "12 . 04 . 2026"]
)
def test_the_stated_format_is_read(text: str) -> None:
    assert day_typed(text) == date(2026, 4, 12)


@pytest.mark.parametrize("text", ["15/12/2026", "12/15/2026", "15-12-2026", "15.12.2026"])
def test_another_separator_is_read_where_only_one_number_can_be_a_month(text: str) -> None:
    assert day_typed(text) == date(2026, 12, 15)


@pytest.mark.parametrize(
    "text",
    ["12/04/2026", "04-12-2026", "12.04.26", "31.02.2026", "12.13.2026", "April", "", "12 квітня 2026", "0.0.0000"],
)
def test_what_is_not_certain_is_not_read(text: str) -> None:
    assert day_typed(text) is None
