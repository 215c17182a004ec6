"""Roots of words whose stems change."""

import pytest

from desktop_app.domain.folding import fold
from desktop_app.store.roots import roots_of


@pytest.mark.parametrize(
    ("word", "other", "language"),
    [("dzień", "dni", "pl"), ("uczeń", "ucznia", "pl"), ("школа", "шкіл", "uk"), ("pies", "psa", "pl")],
)
def test_two_forms_of_a_word_have_a_root_in_common(word: str, other: str, language: str) -> None:
    assert {*map(fold, roots_of(word, word, language))} & {*map(fold, roots_of(other, other, language))}


@pytest.mark.parametrize("word", ["zed", "set", "pen", "bez"])
def test_a_short_word_of_another_language_has_no_root_of_two_letters(word: str) -> None:
    """`zd` and `st` are roots of many Polish words, which nobody means who types `zed` or `set`."""
    assert {*roots_of(word, word, "pl")} == {word}
