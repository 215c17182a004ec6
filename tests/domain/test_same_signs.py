import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.same_signs import same_signs


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        (unicodedata.normalize("NFD", "Les élèves évaluent"), "élèves", unicodedata.normalize("NFD", "élèves")),
        ("eine inter\u00adnatio\u00adnale Schule", "internationale", "inter\u00adnatio\u00adnale"),
        ("said \u201cread it\u201d again", 'said "read it"', "said \u201cread it\u201d"),
        ("The \ufb01rst \ufb02ower", "first flower", "\ufb01rst \ufb02ower"),
        ("two\n words\u00a0here", "two words here", "two\n words\u00a0here"),
        ("يكتبـــون الدرس", "يكتبون", "يكتبـــون"),
        ("re\u2011read it", "re-read", "re\u2011read"),
    ],
)
def test_words_are_found_whatever_signs_their_letters_have(text: str, words: str, found: str) -> None:
    assert [text[start:end] for start, end in same_signs(text, words)] == [found]


@pytest.mark.parametrize("words", ["x²", "cafe", "", " ", "24"])
def test_other_letters_and_digits_are_not_the_same(words: str) -> None:
    assert list(same_signs("x2 caf\u00e9 ²4", words)) == []


@given(st.text(), st.text(min_size=1))
def test_any_text_can_be_searched(text: str, words: str) -> None:
    for start, end in same_signs(text, words):
        assert 0 <= start < end <= len(text)
