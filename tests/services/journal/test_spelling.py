import pytest

from desktop_app.services.journal.dictionaries import system_spelling
from desktop_app.services.journal.spelling import Spelling


class FewWords:
    """A dictionary with three words."""

    def __init__(self, *words: str) -> None:
        self._words = words

    def check(self, word: str) -> bool:
        return word in self._words

    def suggest(self, word: str) -> list[str]:
        return [one for one in self._words if one[0] == word[0]]


def test_a_word_that_any_language_knows_is_right() -> None:
    spelling = Spelling([FewWords("hello", "help"), FewWords("salut")])
    assert spelling.is_right("hello")
    assert spelling.is_right("salut")
    assert not spelling.is_right("helo")
    assert spelling.suggestions("helo") == ("hello", "help")


def test_what_can_not_be_judged_is_not_marked() -> None:
    assert Spelling([]).is_right("xyzzy")
    spelling = Spelling([FewWords("hello")])
    assert spelling.is_right("6b")
    assert spelling.is_right("a")
    spelling.ignore("eTwinning")
    assert spelling.is_right("eTwinning")


def test_a_language_without_dictionary_has_no_spelling() -> None:
    assert not system_spelling(["tlh-KX"])


def test_the_systems_own_dictionary_is_used() -> None:
    spelling = system_spelling(["en-US"])
    if not spelling:
        pytest.skip("this system has no English dictionary (Debian: libenchant-2-2 and hunspell-en-us)")
    assert spelling.is_right("lesson")
    assert not spelling.is_right("lessson")
    assert "lesson" in spelling.suggestions("lessson")
