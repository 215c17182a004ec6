import pytest

from desktop_app.domain.spelling import closest, slips_in

WORDS = [("artificial", 9), ("article", 40), ("intelligence", 9), ("weather", 5), ("whether", 2), ("assess", 3)]
WORDS += [("assessment", 8), ("учитель", 2), ("αξιολογηση", 1), ("24", 3)]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("artifical", "artificial"),
        ("artifica", "artificial"),
        ("inteligence", "intelligence"),
        ("itnelligence", "intelligence"),
        ("wether", "weather"),
        ("asess", "assess"),
        ("assesment", "assessment"),
        ("учитил", "учитель"),
        ("αξιολογιση", "αξιολογηση"),
    ],
)
def test_a_word_with_a_slip_is_close_to_the_one_that_was_meant(typed: str, meant: str) -> None:
    assert closest(typed, WORDS) == meant


@pytest.mark.parametrize("typed", ["arc", "2023", "25", "xyzzyquux", "教育学", "c3po"])
def test_short_words_numbers_and_what_is_like_nothing_have_no_other_word(typed: str) -> None:
    assert closest(typed, WORDS) == ""


def test_long_words_may_have_two_slips() -> None:
    assert [slips_in(word) for word in ("and", "word", "wordings", "wordings1")] == [0, 1, 2, 0]
