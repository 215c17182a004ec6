import pytest

from desktop_app.domain.spelling import beginnings, closest, slips_in

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
        ("hartificial", "artificial"),
        ("atrificial", "artificial"),
        ("srtificial", "artificial"),
        ("ntelligence", "intelligence"),
        ("entelligence", "intelligence"),
        ("eather", "weather"),
        ("читель", "учитель"),
        ("οξιολογηση", "αξιολογηση"),
        ("ratificial", "artificial"),
    ],
)
def test_a_word_with_a_slip_is_close_to_the_one_that_was_meant(typed: str, meant: str) -> None:
    assert closest(typed, WORDS)[0] == meant
    assert any(meant.startswith(one) for few_or_many in beginnings(typed) for one in few_or_many)


@pytest.mark.parametrize("typed", ["arc", "2023", "25", "xyzzyquux", "教育学", "c3po"])
def test_short_words_numbers_and_what_is_like_nothing_have_no_other_word(typed: str) -> None:
    assert closest(typed, WORDS) == ("", 0)


def test_long_words_may_have_two_slips() -> None:
    assert [slips_in(word) for word in ("and", "word", "wordings", "wordings1")] == [0, 1, 2, 0]


def test_the_closest_word_comes_with_its_slips() -> None:
    assert closest("artificial", WORDS) == ("artificial", 0)
    assert closest("artifical", WORDS) == ("artificial", 1)
    assert closest("artfical", WORDS) == ("artificial", 2)
    assert closest("wfather", [("weather", 1), ("weatherproof", 9)]) == ("weather", 1)


def test_a_slip_behind_the_first_letters_leaves_few_beginnings() -> None:
    few, many = beginnings("artifical")
    assert "art" in few
    assert len(few) < 10
    assert not few & many
