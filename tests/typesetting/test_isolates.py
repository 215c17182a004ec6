"""Isolates and directional marks steer the order of a line, and are never drawn."""

import pytest

from desktop_app.domain.direction import STEERING, isolated
from desktop_app.typesetting.isolates import MARKUP, resolved, still_open
from desktop_app.typesetting.scripts import starts_right_to_left, visual


def seen(text: str, *, right_to_left: bool) -> str:
    """The line from left to right, as the eye meets it."""
    return "".join(character for character, _ in visual(resolved(text), right_to_left=right_to_left))


def test_a_sentence_in_latin_letters_keeps_its_punctuation_inside_a_line_from_right_to_left() -> None:
    assert seen("Why?", right_to_left=True) == "?Why"
    assert seen(isolated("Why?"), right_to_left=True) == "Why?"


def test_a_code_stands_before_the_name_that_follows_it() -> None:
    assert seen(f"{isolated('R-01')} · {isolated('Bridges.')}", right_to_left=True) == "Bridges. · R-01"


def test_a_number_after_a_latin_name_belongs_to_the_sentence() -> None:
    assert seen(f"{isolated('LifeComp')}: 6 من 9", right_to_left=True) == "9 نم 6 :LifeComp"


def test_isolates_may_stand_in_isolates() -> None:
    inner = isolated("a-1")
    assert seen(f"x {isolated(f'أ {inner} ب')} y", right_to_left=False) == "x ب a-1 أ y"


@pytest.mark.parametrize("mark", "\u061c\u200e\u200f\u2066\u2067\u2068\u2069")
@pytest.mark.parametrize("right_to_left", [False, True])
def test_no_mark_is_left_in_a_line_whether_it_is_closed_or_not(mark: str, *, right_to_left: bool) -> None:
    assert not STEERING.search(seen(f"أ{mark}b{mark}{mark}ج", right_to_left=right_to_left))


def test_deeply_nested_isolates_end_nothing() -> None:
    assert seen("\u2067" * 5000 + "a", right_to_left=False) == "a"


def test_a_direction_mark_moves_a_sign() -> None:
    assert seen("ab!", right_to_left=True) == "!ab"
    assert seen("ab!\u200e", right_to_left=True) == "ab!"


def test_tags_have_no_direction() -> None:
    assert resolved("\u2068<b>أ</b>\u2069", MARKUP) == "\u2067<b>أ</b>\u2069"


def test_an_isolate_that_a_line_leaves_open_goes_on_in_the_next() -> None:
    assert still_open("\u2066a \u2067b\u2069 c") == "\u2066"
    assert still_open("a\u2069") == ""


def test_what_is_isolated_does_not_decide_the_direction_of_a_paragraph() -> None:
    assert starts_right_to_left(f"{isolated('LifeComp')} من")
    assert not starts_right_to_left(f"{isolated('من')} LifeComp")
