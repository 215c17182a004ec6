import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.domain.folding import fold
from desktop_app.domain.search_words import other_forms, placed_words, words_of
from desktop_app.domain.text_search import MARKS, names_in, occurrences, query_words, snippet

MAX_SECONDS = 5


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


@pytest.mark.parametrize(
    ("text", "typed", "found"),
    [
        ("学校図書館で情報教育を進める", "教育", ["教育"]),
        ("学校図書館で情報教育を進める", "情報教育", ["情報教育"]),
        ("教育と教師", "教", ["教", "教"]),
        ("กินข้าวแล้ว", "ข้าว", ["ข้าว"]),
        ("inter\u00adnatio\u00adnale Arbeit", "internationale arb", ["inter\u00adnatio\u00adnale Arbeit"]),
        ("Сім\u02bcя і сім'я", "сім’я", ["Сім\u02bcя", "сім'я"]),
        ("الكتـــاب", "كتاب", ["الكتـــاب"]),
        ("C, C++ and C#", "c++", ["C++"]),
        ("हिन्दी की कक्षा", "हिन्दी की", ["हिन्दी की"]),
    ],
)
def test_places_of_words_are_found_in_every_script(text: str, typed: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in occurrences(text, query_words(typed))] == found


def test_a_name_is_found_where_nothing_divides_it_from_other_words() -> None:
    assert names_in("今天李明和王老师上课", ["李明", "王", "张"]) == ("李明", "王")
    assert names_in("Anna and Дар\u02bcя", ["Ann", "Дар'я"]) == ("Дар'я",)


LETTERS = "ab -'’ʼ\u00ad\u200b学校教กعا\u0640ىหแक가パé½٣_я№™㌔០C+#\u1112\u1161\u11a8\u0e33\u0e4d\u0e49"


@given(st.text(LETTERS))
@example("C#_\u00ad")
@example("C++_x")
@example("C#\u02bc")
@example("C#\u00adC")
@example("\u0e49\u0e33\u0e49")
@example("\u0e01\u0e47" * 70 + "\u0e02" + "\u0e48" * 130 + "\u0e19\u0e49\u0e33" * 40)
@example("学校" * 60 + "\u1112\u1161\u11a8" * 40)
@example("C#\u0640")
@example("\u00e9#_")
@example("1# \u00e9")
@example("C+\u00ad+")
@example("\uac01\u11a8")
@example("1\u115f1")
def test_a_text_has_the_same_words_in_the_index_and_in_the_reader(text: str) -> None:
    assert tuple(word.folded for word in placed_words(text)) == words_of(text)


@pytest.mark.parametrize("text", ["я" * 100_000, "я" * 100_000 + "\u00ad", "a-" * 50_000, "ن\u200c" * 50_000])
def test_other_forms_of_a_very_long_word_take_linear_time(text: str) -> None:
    began = time.process_time()
    list(other_forms(text))
    assert time.process_time() - began < MAX_SECONDS


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("a well-being-day, l'école", ["wellbeingday", "lecole"]),
        ("-a b- _c-d e--f", ["cd"]),
        ("لا می\u200cخواهم", ["می", "خواهم"]),
        ("un\u00adder it", ["un", "der"]),
    ],
)
def test_parts_and_wholes_of_compounds_are_other_forms(text: str, forms: list[str]) -> None:
    assert {fold(form) for form in forms} <= set(other_forms(text))
