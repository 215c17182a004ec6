"""Words are divided as pyphen divides them, though the patterns are read one by one."""

import pyphen
import pytest

from desktop_app.typesetting.hyphens import patterns_for

WORDS = {
    "fr": ("établissement", "Réflexion", "apprentissages", "œuvres", "l’enseignement", "a"),
    "pl": ("odpowiedzialność", "nauczycielka", "przygotowanie", "żółwie"),
    "uk": ("відповідальність", "учительський", "спостереження"),
    "hu": ("asszonnyal", "összegyűjtöttük"),
}


@pytest.mark.parametrize("language", ["fr", "pl", "uk"])
def test_words_are_divided_where_pyphen_divides_them(language: str) -> None:
    divide = patterns_for(language)["hyphenationLang"]
    theirs = pyphen.Pyphen(lang=language, cache=False)
    for word in WORDS[language]:
        assert [*divide(word)] == [*theirs.iterate(word)]


def test_a_word_may_change_where_it_is_divided() -> None:
    assert ("asz", "szonnyal") in [*patterns_for("hu")["hyphenationLang"]("asszonnyal")]
