from datetime import date

import pytest

from desktop_app.domain.typography import day_number, percent
from desktop_app.domain.wording import Wording


@pytest.mark.parametrize(
    ("day", "language", "shown"),
    [
        (1, "fr", "1er"),
        (1, "fr-BE", "1er"),
        (1, "fr_FR", "1er"),
        (2, "fr", 2),
        (21, "fr", 21),
        (1, "en", 1),
        (1, "el", 1),
    ],
)
def test_the_first_of_a_month_is_an_ordinal_number_in_some_languages(day: int, language: str, shown: int | str) -> None:
    assert day_number(day, language) == shown


def test_a_document_has_it_in_its_dates() -> None:
    assert Wording("fr").day(date(2023, 3, 1)) == "1er March 2023"
    assert Wording().day(date(2023, 3, 1)) == "1 March 2023"


@pytest.mark.parametrize(("language", "shown"), [("tr", "%45"), ("tr-TR", "%45"), ("en", "45 %"), ("de_AT", "45 %")])
def test_the_percent_sign_is_where_the_language_has_it(language: str, shown: str) -> None:
    assert percent(45, language) == shown


def test_the_colon_after_a_label_has_the_spaces_of_the_language() -> None:
    assert Wording("fr").labelled("Mentor", "Ana") == "Mentor\N{NO-BREAK SPACE}: Ana"
    assert Wording("fr-CH").labelled("Mentor", "Ana") == "Mentor\N{NO-BREAK SPACE}: Ana"
    assert Wording().labelled("Mentor", "Ana") == "Mentor: Ana"


def test_decimals_have_the_sign_of_the_language() -> None:
    assert Wording("tr").megabytes(1_540_000) == "1,5"
    assert Wording("fr-CA").megabytes(1_540_000) == "1,5"
    assert Wording().megabytes(1_540_000) == "1.5"
    assert Wording("ar").megabytes(40_000) == "0.0"
