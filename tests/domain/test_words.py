from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.words import TextChange, compare, in_both, words_of

PROSE = st.text("ab \n", max_size=30)


@given(st.text())
def test_the_words_of_a_text_put_together_are_the_text(text: str) -> None:
    assert "".join(words_of(text)) == text


@given(PROSE, PROSE)
def test_a_comparison_holds_both_texts_whole(old: str, new: str) -> None:
    pieces = compare(old, new)
    assert "".join(text for change, text in pieces if change is not TextChange.ADDED) == old
    assert "".join(text for change, text in pieces if change is not TextChange.REMOVED) == new


def test_a_comparison_goes_word_by_word() -> None:
    assert compare("The class was loud.", "The class was very calm.") == (
        (TextChange.SAME, "The class was"),
        (TextChange.REMOVED, " loud."),
        (TextChange.ADDED, " very calm."),
    )


@given(PROSE, PROSE)
def test_the_words_in_both_texts_are_equal_and_in_the_order_of_both(old: str, new: str) -> None:
    before, after = words_of(old), words_of(new)
    pairs = in_both(before, after)
    assert all(before[there] == after[here] for here, there in pairs)
    assert all(one[0] < other[0] and one[1] < other[1] for one, other in pairwise(pairs))


@given(PROSE)
def test_all_words_of_a_text_are_in_the_same_text(text: str) -> None:
    words = words_of(text)
    assert in_both(words, words) == [(place, place) for place in range(len(words))]
