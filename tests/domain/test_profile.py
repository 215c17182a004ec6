from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.profile import MAX_PAUSE, initials, pause_after, same_name
from desktop_app.domain.recovery_code import CODE_BYTES, count_of, from_text, to_text


@pytest.mark.parametrize(
    ("name", "letters"),
    [("Anna Kowalska", "AK"), ("anna", "A"), ("Maria da Silva Pereira", "MP"), ("Ωμέγα", "Ω"), ("", "?"), ("- -", "?")],
)
def test_a_name_has_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_names_that_people_take_for_the_same_are_the_same() -> None:
    assert same_name(" Anna ", "ANNA")
    assert same_name("İsmail Işık", "İSMAİL IŞIK")
    assert not same_name("Anna", "Anne")


def test_initials_are_capital_letters_of_the_language() -> None:
    assert initials("ismail ışık", "tr") == "İI"


def test_the_pause_after_wrong_tries_begins_late_grows_and_ends() -> None:
    pauses = [pause_after(wrong) for wrong in range(60)]
    assert pauses[:3] == [timedelta(0)] * 3
    assert pauses[3] < pauses[4] < pauses[5]
    assert pauses == sorted(pauses)
    assert pauses[-1] == MAX_PAUSE


@given(st.binary(min_size=CODE_BYTES, max_size=CODE_BYTES))
def test_a_printed_code_is_read_again_however_it_is_typed(code: bytes) -> None:
    text = to_text(code)
    assert from_text(text) == code
    assert from_text(text.lower().replace("-", "  ")) == code
    assert from_text(text.replace("O", "0").replace("I", "1").replace("B", "8")) == code


@given(st.text(max_size=60))
def test_what_is_no_code_is_none(typed: str) -> None:
    found = from_text(typed)
    assert found is None or len(found) == CODE_BYTES


def test_letters_that_were_typed_are_counted() -> None:
    assert count_of("ABCD-EF gh") == 8
