"""Texts that two people changed apart, joined word by word."""

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.merging.bodies import ClashError, merge_bodies

PROSE = st.text("ab \n", max_size=30)


def merge_texts(base: str, one: str, other: str) -> str | None:
    """The joined text; None where it has to be decided."""
    try:
        return str(merge_bodies({"notes": base}, {"notes": one}, {"notes": other})["notes"])
    except ClashError:
        return None


def test_changes_in_two_places_are_joined() -> None:
    base = "We began late. The class was loud. We ended well."
    one = "We began on time. The class was loud. We ended well."
    other = "We began late. The class was loud. We ended well, with a song."
    joined = "We began on time. The class was loud. We ended well, with a song."
    assert merge_texts(base, one, other) == joined


def test_changes_in_the_same_place_are_for_a_person_to_decide() -> None:
    assert merge_texts("The class was loud.", "The class was calm.", "The class was wild.") is None
    assert merge_texts("", "Mine.", "Yours.") is None
    assert merge_texts("One.", "One. Mine.", "One. Yours.") is None


def test_the_same_change_on_both_sides_is_made_once() -> None:
    assert merge_texts("a b c d e", "a X c d e", "a X c d Y") == "a X c d Y"


@given(PROSE, PROSE, PROSE)
def test_it_makes_no_difference_who_is_named_first(base: str, one: str, other: str) -> None:
    assert merge_texts(base, one, other) == merge_texts(base, other, one)


@given(PROSE, PROSE)
def test_a_text_that_only_one_changed_is_theirs(base: str, one: str) -> None:
    assert merge_texts(base, one, base) == one
    assert merge_texts(base, one, one) == one


@given(st.lists(st.integers(0, 9), min_size=3, max_size=9), st.data())
def test_no_added_word_gets_lost_in_a_joined_text(numbers: list[int], data: st.DataObject) -> None:
    words = [f"w{number}" for number in numbers]
    here, there = (data.draw(st.integers(0, len(words))) for _ in range(2))
    one = " ".join([*words[:here], "mine", *words[here:]])
    other = " ".join([*words[:there], "yours", *words[there:]])
    joined = merge_texts(" ".join(words), one, other)
    assert joined is None or {"mine", "yours"} <= set(joined.split())
