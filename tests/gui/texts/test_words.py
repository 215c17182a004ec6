from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from desktop_app.domain.publication import MaterialKind, Publication
from desktop_app.gui.profiles.profile_words import strength_text
from desktop_app.gui.texts.labels import labelled
from desktop_app.gui.texts.languages import SOURCE, Languages
from desktop_app.gui.texts.words import (
    ago_text,
    day_text,
    duration_text,
    facts_text,
    language_name,
    long_day_text,
)
from desktop_app.services.profiles.strength import Strength

NOW = datetime(2023, 3, 8, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("ago", "text"),
    [
        (timedelta(seconds=30), "just now"),
        (-timedelta(hours=3), "just now"),
        (timedelta(minutes=5), "5 minutes ago"),
        (timedelta(minutes=61), "1 hour ago"),
        (timedelta(hours=47), "47 hours ago"),
        (timedelta(days=3), "3 days ago"),
    ],
)
def test_how_long_ago_is_told_roughly(ago: timedelta, text: str) -> None:
    assert ago_text(NOW - ago, NOW) == text


@pytest.fixture
def languages(qapp: QApplication, resources: Path) -> Iterator[Languages]:
    """The window's languages; English again after the test."""
    chosen = Languages(qapp, resources)
    yield chosen
    chosen.use(SOURCE)


@pytest.mark.parametrize(
    ("language", "ago", "text"),
    [
        ("ar", timedelta(minutes=5), "قبل 5 دقائق"),
        ("ar", timedelta(minutes=11), "قبل 11 دقيقة"),
        ("ar", timedelta(hours=2), "قبل ساعتين"),
        ("ar", timedelta(days=2), "قبل يومين"),
        ("ar", timedelta(days=12), "قبل 12 يومًا"),
        ("ar", timedelta(days=100), "قبل 100 يوم"),
        ("ar", timedelta(days=201), "قبل 201 يوم"),
        ("uk", timedelta(days=3), "3 дні тому"),
        ("uk", timedelta(days=5), "5 днів тому"),
        ("uk", timedelta(days=21), "21 день тому"),
    ],
)
def test_how_long_ago_is_told_with_the_plurals_of_the_language(
    languages: Languages, language: str, ago: timedelta, text: str
) -> None:
    languages.use(language)
    assert ago_text(NOW - ago, NOW) == text


@pytest.mark.parametrize(
    ("language", "seconds", "text"),
    [("ar", 2, "ثانيتين"), ("ar", 600, "10 دقائق"), ("ar", 660, "11 دقيقة"), ("uk", 60, "1 хвилину")],
)
def test_a_duration_has_the_case_that_its_sentence_needs(
    languages: Languages, language: str, seconds: float, text: str
) -> None:
    languages.use(language)
    assert duration_text(seconds) == text


@pytest.mark.parametrize(
    ("language", "days", "text"),
    [
        ("en", 3, "A thief would need about 3 days to guess it."),
        ("en", 366, "A thief would need about 1 year to guess it."),
        ("uk", 731, "Зловмисникові потрібно приблизно 2 роки, щоб її вгадати."),
        ("ar", 3, "يحتاج سارق إلى نحو 3 أيام لتخمينها."),
        ("ar", 100, "يحتاج سارق إلى نحو 100 يوم لتخمينها."),
    ],
)
def test_the_strength_of_a_passphrase_is_told_with_the_plurals_of_the_language(
    languages: Languages, language: str, days: int, text: str
) -> None:
    languages.use(language)
    assert strength_text(Strength(days * 86_400)) == text


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
