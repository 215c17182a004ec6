from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from desktop_app.domain.publication import MaterialKind, Publication
from desktop_app.gui.texts.labels import labelled
from desktop_app.gui.texts.words import ago_text, day_text, facts_text, language_name, long_day_text

NOW = datetime(2023, 3, 8, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("ago", "text"),
    [
        (timedelta(seconds=30), "just now"),
        (-timedelta(hours=3), "just now"),
        (timedelta(minutes=5), "5 minutes ago"),
        (timedelta(minutes=61), "an hour ago"),
        (timedelta(hours=47), "47 hours ago"),
        (timedelta(days=3), "3 days ago"),
    ],
)
def test_how_long_ago_is_told_roughly(ago: timedelta, text: str) -> None:
    assert ago_text(NOW - ago, NOW) == text


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


@pytest.mark.usefixtures("french")
def test_the_first_of_a_month_is_an_ordinal_number_where_the_language_says_so() -> None:
    assert day_text(date(2023, 3, 1)) == "1er mars 2023"
    assert long_day_text(date(2023, 4, 1)) == "1er avril 2023"
    assert long_day_text(date(2023, 4, 11)) == "11 avril 2023"


def test_the_first_of_a_month_is_a_number_in_english() -> None:
    assert long_day_text(date(2023, 3, 1)) == "1 March 2023"


@pytest.mark.usefixtures("french")
def test_a_label_has_the_colon_of_the_language() -> None:
    assert labelled("Mentor", "Ana") == "Mentor\N{NO-BREAK SPACE}: Ana"


def test_a_label_has_no_space_before_its_colon_in_english() -> None:
    assert labelled("Mentor", "Ana") == "Mentor: Ana"
