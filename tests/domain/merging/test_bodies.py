"""Two bodies with one base, merged field by field; and two bodies in one, for a person to edit."""

import json
from collections.abc import Iterable
from itertools import permutations
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.domain.codec import IDENTIFIER, LINE, TEXT, Codecs
from desktop_app.domain.json_object import objects
from desktop_app.domain.merging.bodies import ClashError, merge_bodies
from desktop_app.domain.merging.both import with_both
from desktop_app.domain.merging.joins import Joiner, Side
from desktop_app.domain.merging.states import Atom, Clash, State, state_after, value_of
from desktop_app.domain.merging.values import canonical_json
from desktop_app.domain.records.reflection import StageText
from desktop_app.domain.revision import Json

SCALARS = st.none() | st.booleans() | st.integers(-1, 2) | st.sampled_from(["", "a", "a b", "a b c", "b c", "finished"])
STAGES = st.lists(
    st.fixed_dictionaries({"stage": st.sampled_from("pqr"), "text": st.sampled_from(["", "a", "a b"])}),
    unique_by=lambda stage: stage["stage"],
    max_size=3,
)
VALUES = SCALARS | st.lists(SCALARS, max_size=3) | STAGES | st.dictionaries(st.sampled_from("xyz"), SCALARS, max_size=3)
BODIES = st.dictionaries(st.sampled_from(["title", "notes", "status", "stages"]), VALUES, max_size=4)
LISTS = st.lists(st.sampled_from([False, 0, True, 1, "a", "b"]), max_size=4)
"""Lists of few different items, so that sides often add the same one."""
Body = dict[str, Json]


def merge(base: Body, one: Body, other: Body) -> str:
    """The merged body in one form, or that the sides clash. Python takes True for 1; JSON does not."""
    try:
        return canonical(merge_bodies(base, one, other))
    except ClashError:
        return "clash"


def canonical(body: Body) -> str:
    return json.dumps(body, sort_keys=True)


@example({}, {"title": [False, 0]}, {"title": [False, 1]})
@example({}, {"title": ["b", "a"]}, {"title": ["b", "c"]})
@given(BODIES, BODIES, BODIES)
def test_the_sides_can_be_exchanged(base: Body, one: Body, other: Body) -> None:
    assert merge(base, one, other) == merge(base, other, one)


@given(BODIES, BODIES)
def test_two_equal_sides_are_the_result(base: Body, side: Body) -> None:
    assert merge(base, side, side) == canonical(side)


@given(BODIES, BODIES)
def test_a_side_that_changed_nothing_has_no_say(base: Body, side: Body) -> None:
    assert merge(base, base, side) == merge(base, side, base) == canonical(side)


def joined(base: Body, sides: Iterable[Body]) -> str:
    """What the sides make of the base, with all sides of each clash."""
    start = state_after(0, {**base}, None)
    states = [Side(number, 1 << number, state_after(number, {**body}, start)) for number, body in enumerate(sides, 1)]
    state = Joiner(9, lambda number, other: other in {0, number}).join("", states)
    return canonical_json(value_of(state, every_side)) if state else ""


def every_side(clash: Clash) -> State:
    sides = [canonical_json(value_of(option.state, every_side)) for option in clash.options]
    return Atom(9, [*sides], frozenset())


@example({}, {}, {"title": [False, 0]}, {"title": [False, 1]})
@example({}, {"title": ["c", "b"]}, {"title": ["c", "a"]}, {"title": ["c", "d", "a"]})
@given(BODIES, BODIES, BODIES, BODIES)
def test_three_sides_give_the_same_in_whatever_order_they_are_named(
    base: Body, one: Body, other: Body, third: Body
) -> None:
    assert len({joined(base, sides) for sides in permutations((one, other, third))}) == 1


@given(st.lists(LISTS, min_size=3, max_size=3), LISTS)
def test_the_order_of_a_merged_list_does_not_depend_on_the_order_of_the_sides(
    changes: list[list[Json]], common: list[Json]
) -> None:
    assert len({joined({"marks": common}, [{"marks": to} for to in order]) for order in permutations(changes)}) == 1


@given(BODIES, BODIES, BODIES, BODIES)
def test_three_sides_have_the_same_content_in_whatever_order_they_can_be_merged(
    base: Body, one: Body, other: Body, third: Body
) -> None:
    try:
        left = merge_bodies(base, merge_bodies(base, one, other), third)
        right = merge_bodies(base, one, merge_bodies(base, other, third))
    except ClashError:
        return
    assert content(left) == content(right)


def content(body: Body) -> dict[str, list[str]]:
    """Each field; of a list its items in one order, since the order of additions depends on who met first."""
    return {
        key: sorted(map(canonical_value, value)) if isinstance(value, list) else [canonical_value(value)]
        for key, value in body.items()
    }


def canonical_value(value: Json) -> str:
    return json.dumps(value, sort_keys=True)


@pytest.mark.parametrize(
    ("base", "one", "other", "result"),
    [
        ({}, {"place": "Hall"}, {}, {"place": "Hall"}),
        ({"place": "Hall"}, {}, {"place": "Hall"}, {}),
        ({"place": "Hall"}, {}, {"place": "Room 5"}, {"place": "Room 5"}),
        ({"place": "Hall"}, {"place": "Hall"}, {"place": "Room 5"}, {"place": "Room 5"}),
        ({}, {"people": 5}, {"people": 5}, {"people": 5}),
    ],
    ids=["new on one side", "taken away", "taken away and changed", "changed on one side", "new on both"],
)
def test_what_was_changed_is_never_taken_away(base: Body, one: Body, other: Body, result: Body) -> None:
    assert merge_bodies(base, one, other) == merge_bodies(base, other, one) == result


@pytest.mark.parametrize(
    ("base", "one", "other"),
    [
        (5, 6, 7),
        (None, 6, 7),
        ("Hall", "Room 5", "Room 6"),
        (False, True, 5),
        (0, True, 5),
        ("Hall", "Room 5", 5),
        ([], ["a"], {"a": 1}),
        (0, 1, True),
    ],
)
def test_different_changes_of_one_value_clash_and_name_the_field(base: Json, one: Json, other: Json) -> None:
    with pytest.raises(ClashError, match=r"^people$"):
        merge_bodies({"people": base}, {"people": one}, {"people": other})


def test_a_clash_inside_names_the_inner_field() -> None:
    with pytest.raises(ClashError, match=r"^hours$"):
        merge_bodies({"look": {"hours": 1}}, {"look": {"hours": 2}}, {"look": {"hours": 3}})


@pytest.mark.parametrize("base", [{}, {"look": {"paper": "a4"}}, {"look": "plain"}], ids=["new", "there", "another"])
def test_objects_are_merged_field_by_field(base: Body) -> None:
    one: Body = {"look": {"paper": "a4", "large": True}}
    other: Body = {"look": {"paper": "a4", "language": "uk"}}
    assert merge_bodies(base, one, other) == {"look": {"paper": "a4", "large": True, "language": "uk"}}


@pytest.mark.parametrize(
    ("one", "other", "further"),
    [
        ("planned", "started", "started"),
        ("finished", "started", "finished"),
        ("reflected", "finished", "reflected"),
    ],
)
def test_of_two_states_the_further_one_holds(one: str, other: str, further: str) -> None:
    assert merge_bodies({}, {"status": one}, {"status": other}) == {"status": further}
    assert merge_bodies({}, {"status": other}, {"status": one}) == {"status": further}


def test_a_state_that_is_not_known_clashes() -> None:
    with pytest.raises(ClashError, match="status"):
        merge_bodies({"status": "planned"}, {"status": "finished"}, {"status": "postponed"})


def test_only_the_state_of_a_record_goes_on() -> None:
    with pytest.raises(ClashError, match="consent"):
        merge_bodies({"consent": "planned"}, {"consent": "finished"}, {"consent": "started"})


@pytest.mark.parametrize("name", ["stage", "id", "key"])
def test_the_objects_of_a_list_are_told_apart_by_their_name(name: str) -> None:
    def listed(**texts: str) -> Body:
        return {"stages": [{name: key, "text": text} for key, text in texts.items()]}

    base = listed(a="first", b="second", c="third")
    one = listed(a="first", b="second, changed", c="third", e="new")
    other = listed(b="second", c="third, changed", d="also new")
    expected = [("b", "second, changed"), ("c", "third, changed"), ("d", "also new"), ("e", "new")]
    merged: Any = merge_bodies(base, one, other)["stages"]
    assert [(each[name], each["text"]) for each in merged] == expected


def test_the_objects_of_a_list_may_clash() -> None:
    with pytest.raises(ClashError, match="minutes"):
        merge_bodies(
            {"stages": [{"id": "a", "minutes": 1}]},
            {"stages": [{"id": "a", "minutes": 2}]},
            {"stages": [{"id": "a", "minutes": 3}]},
        )


def test_a_list_in_which_one_object_has_no_name_is_a_set() -> None:
    base: Body = {"stages": [{"id": "a", "text": "1"}, {"text": "2"}]}
    one: Body = {"stages": [{"id": "a", "text": "1"}, {"text": "2"}, {"id": "c", "text": "3"}]}
    other: Body = {"stages": [{"id": "a", "text": "changed"}, {"text": "2"}]}
    assert merge_bodies(base, one, other) == {
        "stages": [{"id": "a", "text": "changed"}, {"text": "2"}, {"id": "c", "text": "3"}]
    }


def test_a_set_keeps_its_order_and_has_nothing_twice() -> None:
    merged = merge_bodies(
        {"tags": ["z", "y", "x"]}, {"tags": ["z", "x", "b", "c"]}, {"tags": ["z", "y", "x", "c", "a"]}
    )
    assert merged == {"tags": ["z", "x", "b", "c", "a"]}


WORDS = st.text("ab \n", max_size=8)
TEXTS = st.fixed_dictionaries({"notes": WORDS, "title": WORDS, "kind": WORDS})
CODECS: Codecs = {
    "title": LINE,
    "notes": TEXT,
    "kind": IDENTIFIER,
    "stages": objects(StageText, "stage"),
}


@given(BODIES)
def test_a_body_with_itself_is_itself(body: Body) -> None:
    assert canonical(with_both(body, body)) == canonical(body)


@given(TEXTS, TEXTS)
def test_both_texts_are_in_what_a_person_edits(one: dict[str, str], other: dict[str, str]) -> None:
    both = with_both({**one}, {**other}, CODECS)
    for field in ("notes", "title"):
        assert one[field].strip() in str(both[field])
        assert other[field].strip() in str(both[field])
    assert both["kind"] == one["kind"]


def test_texts_stand_behind_each_other_and_titles_beside_each_other() -> None:
    one: Body = {"title": "Walk", "notes": "It rained.", "minutes": 40, "only": "here"}
    other: Body = {"title": "Tour", "notes": "We sang.", "minutes": 50, "also": "there"}
    assert with_both(one, other, CODECS) == {
        "title": "Walk / Tour",
        "notes": "It rained.\n\nWe sang.",
        "minutes": 40,
        "only": "here",
        "also": "there",
    }


@pytest.mark.parametrize(
    ("one", "other"), [("We sang.", "It rained. We sang."), ("It rained. We sang.", " We sang.\n")]
)
def test_a_text_that_is_part_of_the_other_is_not_repeated(one: str, other: str) -> None:
    assert with_both({"notes": one}, {"notes": other}, CODECS) == {"notes": "It rained. We sang."}


def test_the_stages_of_both_are_joined_one_by_one() -> None:
    one: Body = {"stages": [{"stage": "action", "text": "I walked."}, {"stage": "looking", "text": ""}]}
    other: Body = {"stages": [{"stage": "action", "text": "It rained."}, {"stage": "next", "text": "Go again."}]}
    assert with_both(one, other, CODECS) == {
        "stages": [
            {"stage": "action", "text": "I walked.\n\nIt rained."},
            {"stage": "looking", "text": ""},
            {"stage": "next", "text": "Go again."},
        ]
    }


def test_lists_of_both_are_one_list_without_repetition() -> None:
    assert with_both({"materials": ["a", "b"]}, {"materials": ["b", "c"]}) == {"materials": ["a", "b", "c"]}


@pytest.mark.parametrize(
    ("one", "other", "result"),
    [
        ({"look": {"paper": "a4"}}, {"look": {"paper": "a5", "large": True}}, {"look": {"paper": "a4", "large": True}}),
        ({"look": None}, {"look": {"paper": "a5"}}, {"look": None}),
        ({"look": ["a"]}, {"look": {"paper": "a5"}}, {"look": ["a"]}),
        ({"notes": "words"}, {"notes": 5}, {"notes": "words"}),
        ({"notes": 5}, {"notes": "words"}, {"notes": 5}),
    ],
)
def test_where_only_one_can_stand_that_of_the_first_does(one: Body, other: Body, result: Body) -> None:
    assert with_both(one, other, CODECS) == result


def test_what_lies_in_an_object_is_merged_over_what_it_was() -> None:
    base: dict[str, Json] = {"look": {"size": 1, "theme": 1}}
    one: dict[str, Json] = {"look": {"size": 2, "theme": 1}}
    other: dict[str, Json] = {"look": {"size": 1, "theme": 2}}
    assert merge_bodies(base, one, other) == {"look": {"size": 2, "theme": 2}}


@pytest.mark.parametrize(("one", "other"), [("archived", "finished"), ("finished", "archived")])
def test_a_state_that_only_a_newer_version_knows_contradicts_another(one: str, other: str) -> None:
    with pytest.raises(ClashError):
        merge_bodies({"status": "planned"}, {"status": one}, {"status": other})


@pytest.mark.parametrize("swapped", [False, True])
def test_items_without_a_name_are_all_kept_beside_those_with_one(swapped: bool) -> None:
    base: Body = {"things": [{"id": "a"}]}
    sides: list[Body] = [{"things": ["x", "y", {"id": "a"}]}, {"things": [{"id": "a"}, {"id": "b"}]}]
    found = merge_bodies(base, *(reversed(sides) if swapped else sides))["things"]
    assert isinstance(found, list)
    assert sorted(map(str, found)) == ["x", "y", "{'id': 'a'}", "{'id': 'b'}"]


@pytest.mark.parametrize(("one", "other"), [({"x": 1}, 5), (5, [1]), ([1], 5), (5, {"x": 1}), ("a", ["a"])])
def test_where_only_one_can_stand_the_first_does(one: Json, other: Json) -> None:
    assert with_both({"place": one}, {"place": other}) == {"place": one}


def test_objects_of_one_name_are_all_kept() -> None:
    base: Body = {"stages": [{"stage": "so", "text": "a"}, {"stage": "so", "text": "b", "voice": {"id": 1}}]}
    one: Body = {"stages": [*_list(base), {"stage": "now", "text": "c"}]}
    other: Body = {"stages": [*_list(base), {"stage": "end", "text": "d"}]}
    expected = [*_list(base), {"stage": "end", "text": "d"}, {"stage": "now", "text": "c"}]
    assert merge_bodies(base, one, other) == {"stages": expected}


def test_items_that_both_sides_added_stand_there_as_often_as_one_of_them_added_them() -> None:
    added: list[Body] = [{"marks": ["a"]}, {"marks": ["b"]}, {"marks": ["a", "a"]}]
    for one, other, third in permutations(added):
        merged = merge_bodies({}, merge_bodies({}, one, other), third)
        assert canonical(merged) == '{"marks": ["a", "a", "b"]}'


def test_a_flag_in_a_list_is_not_taken_for_a_number() -> None:
    merged = merge_bodies({"marks": [1]}, {"marks": [True, 2]}, {"marks": [1, 3]})
    assert canonical(merged) == '{"marks": [3, true, 2]}'


def _list(body: Body) -> list[Json]:
    found = body["stages"]
    assert isinstance(found, list)
    return found
