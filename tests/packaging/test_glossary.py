"""One word for one thing: the glossary names the terms, and each text that has another word is named."""

from pathlib import Path

import pytest

from check_glossary import Phrase, Term, differences, main, phrases, read_terms
from desktop_app.domain.language_names import NAMES

SHELF = Term("shelf", {"en": ["shelf", "shelves"], "fr": ["étagère"]}, {"en": ["library"], "fr": ["bibliothèque"]})
WORDS = (
    *("catalogue", "feed", "group", "publication", "acquisition-link", "cover", "kept", "listed", "campaign", "theme"),
    *("subtopic", "event", "quiz", "hashtag", "activity", "article", "inspiration", "recording", "community-resource"),
    *("reflection", "evidence", "competence", "readiness", "mentor", "feedback", "sign-off", "portfolio", "version"),
    *("profile", "revision", "head", "conflict", "stick"),
)


def found(language: str, english: str, translation: str) -> list[str]:
    return [one.term for one in differences([SHELF], [Phrase("window", english, translation)], language)]


@pytest.mark.parametrize(
    ("english", "translation", "differs"),
    [
        ("Your shelf is full", "Votre étagère est pleine", False),
        ("Your &Shelves", "Vos &Étagères", False),
        ("Your shelf is full", "Votre rayon est plein", True),
        ("Your place is full", "Votre rayon est plein", False),
        ("Your place is full", "Votre bibliothèque est pleine", True),
    ],
)
def test_a_translation_has_the_term_where_the_english_text_has_it(
    english: str, translation: str, *, differs: bool
) -> None:
    assert bool(found("fr", english, translation)) is differs


@pytest.mark.parametrize(
    ("translation", "differs"),
    [("رف فارغ", False), ("الرف فارغ", False), ("وبالرف كتب", False), ("للرف اسم", False), ("مكتبة فارغة", True)],
)
def test_arabic_writes_the_article_and_short_words_together_with_the_term(translation: str, *, differs: bool) -> None:
    term = Term("shelf", {"en": ["shelf"], "ar": ["رف"]}, {})
    assert bool(list(differences([term], [Phrase("window", "The shelf", translation)], "ar"))) is differs


@pytest.mark.parametrize(
    "english", ["In {shelf}", "Run `springshelf shelf`", "“springshelf shelf list” shows it", "--shelf"]
)
def test_values_commands_and_options_are_no_words(english: str) -> None:
    assert found("fr", english, "Rien") == []


def test_a_quoted_command_is_no_word_within_the_quotation_marks_of_german() -> None:
    term = Term("shelf", {"en": ["shelf"]}, {"de": ["backup"]})
    text = Phrase("messages", "Run it.", "Führen Sie „backup now“ aus.")
    assert list(differences([term], [text], "de")) == []


def test_an_english_text_with_another_word_is_named() -> None:
    assert found("en", "Your library", "Your library") == ["shelf"]
    assert found("en", "Your shelf", "Your shelf") == []


def test_a_language_without_a_chosen_term_is_not_looked_at() -> None:
    assert found("uk", "Your shelf", "Що завгодно") == []


def test_the_glossary_has_every_word_of_the_design_in_english() -> None:
    terms = {term.name: term for term in read_terms()}
    assert set(WORDS) <= terms.keys()
    assert all(term.forms["en"] for term in terms.values())
    assert {language for term in terms.values() for language in (*term.forms, *term.instead)} <= NAMES.keys()


@pytest.mark.parametrize("language", NAMES)
def test_texts_of_window_paper_errors_and_campaign_are_read(language: str, resources: Path) -> None:
    places = {one.place for one in phrases(resources, language)}
    assert places == {"window", "messages", "paper", "campaign"}


@pytest.mark.parametrize("language", ["fr", "el"])
def test_no_translation_has_a_word_that_is_not_to_be_used(language: str, resources: Path) -> None:
    words = [Term(term.name, {}, term.instead) for term in read_terms()]
    assert [str(one) for one in differences(words, phrases(resources, language), language)] == []


@pytest.mark.parametrize("language", ["en", "ar", "de", "el", "es", "fr", "it", "pl", "tr", "uk"])
def test_no_text_has_another_word_for_a_thing(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--strict", language]) == 0, capsys.readouterr().out
