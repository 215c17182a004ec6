"""TOML that is made to take all time, or that Python's own parser fails at otherwise than it says."""

import tomllib

import pytest

from desktop_app.domain.foreign_toml import parse_toml


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
