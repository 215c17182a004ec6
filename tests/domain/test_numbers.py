import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.numbers import MAX_INTEGER, grouped, in_range, parse_integer


@pytest.mark.parametrize(("text", "number"), [("0", 0), (" 42 ", 42), (str(MAX_INTEGER), MAX_INTEGER), ("٣", 3)])
def test_a_number_is_read(text: str, number: int) -> None:
    assert parse_integer(text) == number


@pytest.mark.parametrize("text", ["", "²", "-1", "1.5", "1e3", "9" * 5000, str(MAX_INTEGER + 1), "½", "一"])
def test_what_is_none_or_too_large_is_left_out(text: str) -> None:
    assert parse_integer(text) is None


@given(st.text(max_size=30))
def test_no_text_ends_the_program(text: str) -> None:
    found = parse_integer(text)
    assert found is None or 0 <= found <= MAX_INTEGER


def test_what_a_database_does_not_take_is_left_out() -> None:
    assert (in_range(-1), in_range(MAX_INTEGER), in_range(MAX_INTEGER + 1)) == (None, MAX_INTEGER, None)


@pytest.mark.parametrize(
    ("number", "written"), [(0, "0"), (999, "999"), (20_330, "20\u202f330"), (1_000_000, "1\u202f000\u202f000")]
)
def test_groups_of_digits_have_a_space_that_no_language_takes_for_a_decimal_sign(number: int, written: str) -> None:
    assert grouped(number) == written.replace(" ", "\N{NARROW NO-BREAK SPACE}")
