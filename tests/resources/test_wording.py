"""The fixed texts of documents in the languages that documents can be made in; the check of catalogues has them all."""

from pathlib import Path

import pytest

from desktop_app.domain.language_names import NAMES
from desktop_app.domain.message import Message
from desktop_app.domain.wording import Wording
from desktop_app.services.resources.resources import Resources

PDF_LOCKED = Message("reading.pictures-pdf-locked", "PDF")


@pytest.mark.parametrize(("language", "title"), [("fr", "Réflexions"), ("el", "Αναστοχασμοί"), ("fr-BE", "Réflexions")])
def test_a_text_is_in_the_language_of_the_document(language: str, title: str, resources: Path) -> None:
    say = Resources(resources).wording(language)
    assert (say.language, say("Reflections")) == (language, title)


def test_an_error_on_paper_is_in_the_language_of_the_document(resources: Path) -> None:
    assert Resources(resources).wording("fr").messages.what(PDF_LOCKED) == "Le PDF est verrouillé par un mot de passe"


def test_the_documents_languages_are_those_with_a_catalogue(resources: Path) -> None:
    assert Resources(resources).document_languages == ("en", *sorted(NAMES.keys() - {"en"}))


def test_a_templates_own_wording_comes_first() -> None:
    assert Wording(texts={"Reflections": "Thoughts"})("Reflections") == "Thoughts"


def test_a_language_without_texts_is_english(resources: Path) -> None:
    say = Resources(resources).wording("xx")
    assert (say.language, say("Contents")) == ("en", "Contents")


def test_an_empty_text_stays_empty(resources: Path) -> None:
    assert Resources(resources).wording("fr")("") == ""


def test_braces_in_what_a_person_wrote_are_left_alone() -> None:
    assert Wording()("{what}") == "{what}"


@pytest.mark.parametrize(
    ("language", "count", "said"),
    [
        ("en", 1, "1 word"),
        ("en", 7, "7 words"),
        ("fr", 0, "0 mot"),
        ("uk", 3, "3 слова"),
        ("uk", 5, "5 слів"),
        ("it", 1, "1 parola"),
        ("it", 5, "5 parole"),
        ("es", 0, "0 palabras"),
        ("es", 1_000_000, "1000000 de palabras"),
    ],
)
def test_a_number_has_the_plural_form_of_the_language(language: str, count: int, said: str, resources: Path) -> None:
    assert Resources(resources).wording(language).counted("{count} word", "{count} words", count) == said
