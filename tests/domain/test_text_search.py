import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.text_search import MARKS, fold, query_words, snippet


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("lecon", "Leçon"),
        ("ταξη", "Τάξη"),
        ("ученьє", "УЧЕНЬЄ"),
        ("istanbul", "İSTANBUL"),
        ("მერცხალი", "ᲛᲔᲠᲪᲮᲐᲚᲘ"),
        ("դասարան", "ԴԱՍԱՐԱՆ"),
        ("مدرسة", "مَدْرَسَةٌ"),
        ("strasse", "Straße"),
        ("skolasina", "Skolasiņa"),
    ],
)
def test_case_and_accents_make_no_difference_in_any_script(typed: str, written: str) -> None:
    assert query_words(typed) == query_words(written)


def test_a_snippet_marks_each_word_that_was_found() -> None:
    found = snippet("In the morning the class read the news, and read it again.", ["read", "new"])
    assert found == "In the morning the class {0}read{1} the {0}news{1}, and {0}read{1} it again.".format(*MARKS)


def test_a_long_text_is_cut_around_the_first_find() -> None:
    found = snippet("before " * 50 + "zebra " + "after " * 50, ["zebra"])
    assert found.startswith("…before")
    assert found.endswith("…")
    assert f"{MARKS[0]}zebra{MARKS[1]}" in found
    assert len(found) < 120


def test_nothing_is_marked_where_nothing_was_found() -> None:
    assert snippet("some text", ["zebra"]) == ""
    assert snippet("some text", []) == ""


@given(st.text(), st.text(min_size=1, max_size=3))
def test_any_text_can_be_searched_for_anything(text: str, typed: str) -> None:
    words = query_words(typed)
    found = snippet(text, words)
    assert not found or MARKS[0] in found


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)
