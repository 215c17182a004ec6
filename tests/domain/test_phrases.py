"""What errors say is found again among the sentences of a language; what is not, stays."""

import pytest

from desktop_app.domain.errors import SpringshelfError
from desktop_app.domain.phrases import Phrases

PHRASES = Phrases(
    {
        "This file can't be read": "Ce fichier ne peut pas être lu",
        "This file can't be read ({})": "Ce fichier ne peut pas être lu ({})",
        "It needs {} MB, and {} MB are free there.": "Libres : {1} Mo, il en faut {0}.",
        "Choose another one.": "Choisissez-en un autre.",
        "Not yet": "",
    }
)


def test_what_happened_and_what_to_do_are_told_and_names_stay() -> None:
    error = SpringshelfError("This file can't be read", "/tmp/Not yet.ics", "Choose another one.")  # noqa: S108 - a name
    assert PHRASES.told(error) == "Ce fichier ne peut pas être lu: /tmp/Not yet.ics. Choisissez-en un autre."


def test_what_differs_from_case_to_case_goes_to_its_place() -> None:
    assert PHRASES.said("This file can't be read (No such file)") == "Ce fichier ne peut pas être lu (No such file)"
    assert PHRASES.said("It needs 20 MB, and 3 MB are free there.") == "Libres : 3 Mo, il en faut 20."


@pytest.mark.parametrize("sentence", ["Something new", "Not yet", ""])
def test_what_nobody_translated_stays(sentence: str) -> None:
    assert PHRASES.said(sentence) == sentence


def test_an_error_that_became_text_before_is_told_again() -> None:
    text = str(SpringshelfError("This file can't be read (a. b)", "c: d. e", "Choose another one."))
    assert PHRASES.sentence(text) == "Ce fichier ne peut pas être lu (a. b): c: d. e. Choisissez-en un autre."
    assert PHRASES.sentence("Whatever: it is.") == "Whatever: it is."


def test_an_error_of_another_kind_is_told_as_it_is() -> None:
    assert PHRASES.told(ValueError("Choose another one.")) == "Choose another one."
