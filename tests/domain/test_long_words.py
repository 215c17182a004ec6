"""Words of a hundred thousand letters are indexed in a moment: foreign texts, and pasted ones, contain such words."""

import time

import pytest

from desktop_app.domain.search_words import index_text, other_forms, placed_words, words_of

LENGTH = 100_000
SOFT, NON_JOINER = "\u00ad", "\u200c"
PATTERNS = ("x", "ab-", "-'", "l'", "c+", "#", "1", "_", "\u0627", "\u05d4", "\u5b66", "\u0301", f"x{SOFT}", NON_JOINER)


@pytest.mark.parametrize("end", ["", SOFT, f"{NON_JOINER}y"])
@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_long_word_is_read_in_a_moment(pattern: str, end: str) -> None:
    text, began = pattern * LENGTH + end, time.process_time()
    for read in (index_text, words_of, other_forms, placed_words):
        assert sum(1 for _ in read(text)) >= 0
    assert time.process_time() - began < 5


def test_forms_of_compounds_and_divided_words_are_the_same_as_before() -> None:
    assert [*other_forms("well-known rock-'n-roll -a- b_c-d 'tis o'clock")] == ["wellknown", "nroll", "cd", "oclock"]
    assert [*other_forms(f"a{SOFT}b c_d{SOFT}e")] == ["a", "b", "d", "e"]
