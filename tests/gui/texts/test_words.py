from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QDate, QLocale

from desktop_app.domain.publication import MaterialKind, Publication
from desktop_app.gui.texts.labels import labelled
from desktop_app.gui.texts.words import day_format, day_text, facts_text, language_name, long_day_text


@pytest.mark.parametrize(
    ("code", "name", "short"),
    [("en-GB", "English", "EN"), ("pt-BR", "Portuguese", "PT"), ("und", "", ""), ("", "", ""), ("zxx", "", "")],
)
def test_a_language_that_is_not_known_has_no_name(code: str, name: str, short: str) -> None:
    shown = facts_text(Publication("a", "A", MaterialKind.ARTICLE, "", (), language=code), short=True)
    assert language_name(code) == name
    assert shown == " · ".join(part for part in ("Article", short) if part)


@pytest.fixture
def french() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("fr"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def spanish() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("es"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def german() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("french")
def test_the_first_of_a_month_is_an_ordinal_number_where_the_language_says_so() -> None:
    assert day_text(date(2023, 3, 1)) == "1er mars 2023"
    assert long_day_text(date(2023, 4, 1)) == "1er avril 2023"
    assert long_day_text(date(2023, 4, 11)) == "11 avril 2023"


def test_the_first_of_a_month_is_a_number_in_english() -> None:
    assert long_day_text(date(2023, 3, 1)) == "1 March 2023"


@pytest.mark.usefixtures("spanish")
def test_a_long_date_has_the_words_of_the_language_between_day_month_and_year() -> None:
    assert long_day_text(date(2023, 3, 1)) == "1 de marzo de 2023"
    assert day_text(date(2023, 3, 1)) == "1 mar 2023"


@pytest.mark.usefixtures("german")
def test_a_day_in_front_of_its_month_has_the_full_stop_of_german() -> None:
    assert day_text(date(2023, 3, 1)) == "1. März 2023"
    assert long_day_text(date(2023, 4, 11)) == "11. April 2023"
    assert QLocale().toString(QDate(2023, 4, 11), day_format()) == "11. Apr. 2023"


@pytest.mark.usefixtures("french")
def test_a_label_has_the_colon_of_the_language() -> None:
    assert labelled("Mentor", "Ana") == "Mentor\N{NO-BREAK SPACE}: Ana"


def test_a_label_has_no_space_before_its_colon_in_english() -> None:
    assert labelled("Mentor", "Ana") == "Mentor: Ana"
