"""Texts that strangers wrote are made fit to be stored, shown and printed."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.foreign_text import (
    MAX_TEXT_LENGTH,
    clean_text,
    is_address,
    is_clean,
    shown_json,
    shown_line,
    shown_text,
)

any_character = st.characters(categories=None) | st.integers(0, 0x10FFFF).map(chr)
any_text = st.text(st.characters(exclude_categories=()))
"""Texts of all characters, also lone surrogates; a text is drawn faster than each of its characters."""


@given(st.text(any_character))
def test_a_cleaned_text_is_clean_can_be_written_and_stays_as_it_is(text: str) -> None:
    cleaned = clean_text(text)
    assert is_clean(cleaned)
    assert clean_text(cleaned) == cleaned
    assert cleaned.encode("utf-8").decode("utf-8") == cleaned
    assert is_clean(text) == (cleaned == text.replace("\r\n", "\n").replace("\r", "\n"))


@pytest.mark.parametrize(
    "text",
    ["Ελληνικά", "مدرسة\u200f", "нап'ять", "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", "a\tb\nc", "👩🏽‍🏫"],
)
def test_every_script_its_marks_and_joiners_stay(text: str) -> None:
    assert clean_text(text) == text


def test_half_a_character_leaves_a_sign_and_commands_leave_nothing() -> None:
    assert clean_text("T\ud83d\x1b[2J\u202e\x00") == "T\ufffd[2J"


def test_no_carriage_return_takes_a_terminal_back() -> None:
    assert clean_text("a\r\nb\rc") == "a\nb\nc"


def test_a_line_stays_one_line_and_a_shown_text_is_never_cut() -> None:
    assert shown_line("a\r\n\tb\u2028c\x1b") == "a b c"
    assert len(shown_text("x" * (MAX_TEXT_LENGTH + 1))) == MAX_TEXT_LENGTH + 1


@given(st.recursive(any_text, st.lists))
def test_json_for_a_terminal_is_clean_and_loses_nothing(data: object) -> None:
    written = shown_json(data)
    assert is_clean(written)
    assert json.loads(written) == json.loads(json.dumps(data))


def test_a_text_that_is_too_long_is_cut() -> None:
    assert len(clean_text("x" * (MAX_TEXT_LENGTH + 1))) == MAX_TEXT_LENGTH


@pytest.mark.parametrize(
    ("text", "expected"), [("a/b.html", True), ("a\x00b", False), ("a\nb", False), ("\ud83d", False)]
)
def test_an_address_has_no_unfit_characters(text: str, expected: bool) -> None:
    assert is_address(text) == expected
