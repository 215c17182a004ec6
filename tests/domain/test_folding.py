"""Lines of lists are found by what is typed, in whatever letters either is written."""

# ruff: noqa: RUF001 - the letters of many scripts look like others

import pytest

from desktop_app.domain.folding import fold, has_typed, typed_words

SAME = [
    ("Résumé of the visit", "resume"),
    ("Visit of the resume", "VISIT résumé"),
    ("зустріч у п\u02bcятницю", "п'ятницю"),
    ("зустріч у п'ятницю", "п\u2019"),
    ("المدرسة الكبرى", "مدرسه"),
    ("على الطريق", "علي"),
    ("کتاب", "كتاب"),
    ("Straße", "STRASSE"),
    ("ΟΔΟΣ", "οδος"),
    ("İstanbul", "istanbul"),
    ("Immo\u00adbilien", "immobilien"),
    ("５年１組", "5年1組"),
    ("٣ دروس", "3"),
]


@pytest.mark.parametrize(("text", "typed"), SAME)
def test_a_line_is_found_however_it_is_written(text: str, typed: str) -> None:
    assert has_typed(text, typed)


def test_each_word_has_to_stand_in_the_line_and_none_is_in_each() -> None:
    assert not has_typed("A long walk", "walk home")
    assert has_typed("A long walk", "wal lon")
    assert has_typed("A long walk", "  ")


def test_an_apostrophe_at_the_end_is_not_typed_on_yet() -> None:
    assert typed_words("п' l’ '") == ("п", "l")
    assert fold("п'ятниця") == fold("пʼятниця")
