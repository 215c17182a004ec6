"""Capital and small letters, with those of Turkish and Azerbaijani: i with a dot and ı without one."""

import pytest

from desktop_app.domain.letter_case import caseless, lower_case, upper_case


@pytest.mark.parametrize(
    ("text", "language", "small"),
    [
        ("IŞIK", "tr", "ışık"),
        ("İSTANBUL", "tr", "istanbul"),
        ("İçindekiler", "tr-TR", "içindekiler"),
        ("IŞIQ", "az", "ışıq"),
        ("I", "en", "i"),
        ("İstanbul", "", "istanbul"),
        ("I\N{COMBINING DOT ABOVE}stanbul", "", "istanbul"),
        ("STRASSE ÖL", "de", "strasse öl"),
    ],
)
def test_small_letters_are_those_of_the_language(text: str, language: str, small: str) -> None:
    assert lower_case(text, language) == small


@pytest.mark.parametrize(
    ("text", "language", "capital"),
    [("istanbul", "tr", "İSTANBUL"), ("ışık", "tr_TR", "IŞIK"), ("istanbul", "en", "ISTANBUL"), ("ış", "", "IŞ")],
)
def test_capital_letters_are_those_of_the_language(text: str, language: str, capital: str) -> None:
    assert upper_case(text, language) == capital


@pytest.mark.parametrize(
    ("one", "other"),
    [("İsmail", "İSMAİL"), ("ismail", "İsmail"), ("Işık", "IŞIK"), ("Anna", "ANNA"), ("Ismail", "İsmail")],
)
def test_texts_that_differ_in_capitals_alone_are_the_same(one: str, other: str) -> None:
    assert caseless(one) == caseless(other)


def test_other_letters_remain_others() -> None:
    assert caseless("Ömer") != caseless("Omer")
