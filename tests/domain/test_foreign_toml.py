"""TOML that is made to take all time, or that Python's own parser fails at otherwise than it says."""

import tomllib

import pytest

from desktop_app.domain.codes import CommonCode
from desktop_app.domain.foreign_toml import parse_toml, toml_reason


def test_ordinary_toml_is_read() -> None:
    assert parse_toml('a.b.c = "One. Two. Three."\n[d]\ne = [1, 2]') == {
        "a": {"b": {"c": "One. Two. Three."}},
        "d": {"e": [1, 2]},
    }


@pytest.mark.parametrize(
    "text", ["a = " + "[" * 9000, "a = " + "{a=" * 9000, "a." * 100_000 + "a = 1", "[" + "a." * 100_000 + "a]"]
)
def test_what_is_nested_too_deep_is_no_toml(text: str) -> None:
    with pytest.raises(tomllib.TOMLDecodeError, match="nested too deep"):
        parse_toml(text)


@pytest.mark.parametrize("text", ["a = " + "9" * 5000, "a =", "a = 2023-02-30", 'a = "\\ud800"'])
def test_what_is_no_toml_is_always_told_in_the_same_way(text: str) -> None:
    with pytest.raises(tomllib.TOMLDecodeError):
        parse_toml(text)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a = " + "[" * 9000, CommonCode.NESTED_TOO_DEEP),
        ("a." * 1000 + "a = 1", CommonCode.NESTED_TOO_DEEP),
        ("a = " + "9" * 5000, CommonCode.NUMBER_TOO_LONG),
    ],
)
def test_a_limit_of_ours_is_a_message_that_can_be_translated(text: str, code: CommonCode) -> None:
    with pytest.raises(tomllib.TOMLDecodeError) as raised:
        parse_toml(text)
    assert toml_reason(raised.value) == code.message()


def test_what_the_parser_says_stays_as_it_is() -> None:
    with pytest.raises(tomllib.TOMLDecodeError) as raised:
        parse_toml("a =")
    assert toml_reason(raised.value) == str(raised.value)
