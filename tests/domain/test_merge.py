from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from itertools import permutations

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.merge import Merged, ancestors, merged
from desktop_app.domain.records.activity import Activity, Status
from desktop_app.domain.records.reflection import Reflection, StageText
from desktop_app.domain.revision import DeviceId, Json, RecordId, Revision, seal

NOON = datetime(2023, 3, 8, 12, tzinfo=UTC)
WALK = Activity("Walk", "c", minutes=40, notes="We began late. The class was loud. We ended well.")


def revise(
    body: Mapping[str, Json] | None, *parents: Revision, minute: int = 0, device: str = "d", kind: str = "activity"
) -> Revision:
    moment = NOON + timedelta(minutes=minute)
    names = [one.id for one in parents]
    return seal(RecordId("walk"), kind, names, DeviceId(device), moment, body, canonical=rfc8785.dumps)


def activity(result: Merged) -> Activity:
    assert result.shown.body is not None
    return Activity.from_body(result.shown.body)


def changed(base: Revision, device: str, minute: int = 1, **fields: Json) -> Revision:
    return revise({**(base.body or {}), **fields}, base, minute=minute, device=device)


def test_changes_of_different_fields_are_joined() -> None:
    first = revise(WALK.to_body())
    result = merged([first, changed(first, "a", title="Walk with 6b"), changed(first, "b", minutes=55)])
    assert (activity(result).title, activity(result).minutes) == ("Walk with 6b", 55)
    assert result.others == ()
    assert len(result.shown.heads) == 2


def test_changes_of_one_text_in_different_places_are_joined() -> None:
    first = revise(WALK.to_body())
    one = changed(first, "a", notes="We began on time. The class was loud. We ended well.")
    other = changed(first, "b", notes="We began late. The class was loud. We ended well, with a song.")
    assert activity(merged([first, one, other])).notes == (
        "We began on time. The class was loud. We ended well, with a song."
    )


def test_contradicting_changes_stay_beside_each_other() -> None:
    first = revise(WALK.to_body())
    one, other = changed(first, "a", minutes=45), changed(first, "b", minute=2, minutes=60)
    result = merged([first, one, other])
    assert result.shown.heads == (other.id,)
    assert [each.heads for each in result.others] == [(one.id,)]


def test_a_third_computer_joins_the_branch_that_it_fits() -> None:
    first = revise(WALK.to_body())
    one, other = changed(first, "a", minutes=45), changed(first, "b", minutes=60)
    third = changed(first, "c", place="Hall")
    result = merged([first, one, other, third])
    assert sorted(len(each.heads) for each in (result.shown, *result.others)) == [1, 2]
    assert "Hall" in {str((each.body or {})["place"]) for each in (result.shown, *result.others)}


def test_an_activity_is_as_far_as_the_further_computer_says() -> None:
    first = revise(WALK.to_body())
    one, other = changed(first, "a", status="started"), changed(first, "b", status="finished")
    assert activity(merged([first, one, other])).status is Status.FINISHED


def test_what_was_chosen_on_either_side_is_chosen_and_what_was_taken_away_is_gone() -> None:
    first = revise(Activity("Walk", "c", materials=("m1", "m2")).to_body())
    one, other = changed(first, "a", materials=["m1", "m2", "m4"]), changed(first, "b", materials=["m2", "m3"])
    assert activity(merged([first, one, other])).materials == ("m2", "m3", "m4")


def test_the_stages_of_a_reflection_are_joined_one_by_one() -> None:
    def reflection(action: str, looking: str) -> dict[str, Json]:
        stages = (StageText("action", "Action", ("What?",), action), StageText("looking", "Looking", (), looking))
        return Reflection("R", "alact@1", stages).to_body()

    first = revise(reflection("", ""))
    one, other = revise(reflection("I walked.", ""), first), revise(reflection("", "It rained."), first)
    body = merged([first, one, other]).shown.body
    assert body is not None
    assert [each.text for each in Reflection.from_body(body).stages] == ["I walked.", "It rained."]


def test_a_deletion_gives_way_to_a_change_that_did_not_know_of_it() -> None:
    first = revise(WALK.to_body())
    result = merged([first, revise(None, first, minute=9, device="a"), changed(first, "b", place="Hall")])
    assert activity(result).place == "Hall"
    assert result.others == ()


def test_two_deletions_are_one() -> None:
    first = revise(WALK.to_body())
    result = merged([first, revise(None, first, device="a"), revise(None, first, device="b")])
    assert result.shown.body is None


def test_a_deletion_never_hides_what_is_alive() -> None:
    # A deletion and a change of another kind of record can't be merged; the clock of the deletion is ahead.
    first = revise(WALK.to_body())
    deleted = revise(None, first, minute=99, device="a")
    moved = revise({"title": "Walk"}, first, device="b", kind="reflection")
    result = merged([first, deleted, moved])
    assert (result.shown.heads, result.shown.kind) == ((moved.id,), "reflection")
    assert [each.body for each in result.others] == [None]


def test_two_kinds_of_record_are_not_merged() -> None:
    first = revise(WALK.to_body())
    one, other = changed(first, "a", minute=2, place="Hall"), revise(first.body, first, minute=1, kind="reflection")
    result = merged([first, one, other])
    assert result.shown.heads == (one.id,)
    assert [each.kind for each in result.others] == ["reflection"]


def test_a_record_begins_with_its_earliest_revision_and_was_changed_with_its_latest() -> None:
    first = revise(WALK.to_body(), minute=5)
    one, other = changed(first, "a", minute=2, place="Hall"), changed(first, "b", minute=7, minutes=55)
    result = merged([other, first, one])
    assert result.record == "walk"
    assert result.first_made_at == NOON + timedelta(minutes=2)
    assert result.shown.made_at == NOON + timedelta(minutes=7)
    assert result.shown.heads == tuple(sorted([one.id, other.id]))


def test_revisions_whose_parents_have_not_come_yet_are_merged_as_far_as_they_can_be() -> None:
    first = revise(WALK.to_body())
    one, other = changed(first, "a", place="Hall"), changed(first, "b", place="Hall")
    assert activity(merged([one, other])).place == "Hall"
    assert ancestors([one.id, first.id], {one.id: one}) == {one.id}
    assert ancestors([one.id], {each.id: each for each in (first, one, other)}) == {first.id, one.id}


def test_a_record_that_two_computers_began_apart_is_joined_where_it_can_be() -> None:
    one = revise({"name": "Ana", "mentor": ""}, device="a")
    other = revise({"name": "Ana", "institution": "Uni"}, device="b")
    body = merged([one, other]).shown.body
    assert body == {"name": "Ana", "mentor": "", "institution": "Uni"}


def test_changes_over_what_was_joined_apart_do_not_contradict_each_other() -> None:
    first = revise(WALK.to_body())
    here, there = changed(first, "a", title="Walk with 6b"), changed(first, "b", notes="We began late.")
    joined = merged([first, here, there]).shown.body
    assert joined is not None
    one = revise({**joined, "minutes": 50}, here, there, device="a", minute=3)
    other = revise({**joined, "place": "Hall"}, here, there, device="b", minute=3)
    result = merged([first, here, there, one, other])
    assert result.others == ()
    assert (activity(result).minutes, activity(result).place) == (50, "Hall")
    assert (activity(result).title, activity(result).notes) == ("Walk with 6b", "We began late.")


def test_a_conflict_ends_with_a_change_that_knows_both_sides() -> None:
    first = revise(WALK.to_body())
    one, other = changed(first, "a", minutes=45), changed(first, "b", minutes=60)
    decided = revise({**WALK.to_body(), "minutes": 50}, one, other)
    result = merged([first, one, other, decided])
    assert result.others == ()
    assert activity(result).minutes == 50


@pytest.mark.parametrize("order", list(permutations(range(4))))
def test_the_order_of_arrival_makes_no_difference(order: tuple[int, ...]) -> None:
    first = revise(WALK.to_body())
    every = [first, *(changed(first, name, minutes=number) for number, name in enumerate("abc"))]
    assert merged([every[place] for place in order]) == merged(every)


FIELDS = st.fixed_dictionaries(
    {
        "notes": st.text("ab ", max_size=12),
        "minutes": st.integers(0, 2),
        "materials": st.lists(st.sampled_from("xyz"), unique=True, max_size=3),
        "stages": st.lists(
            st.fixed_dictionaries({"stage": st.sampled_from("pqr"), "text": st.text("ab ", max_size=8)}),
            unique_by=lambda stage: stage["stage"],
            max_size=3,
        ),
    }
)


@given(FIELDS, FIELDS, FIELDS, FIELDS)
def test_joining_is_commutative_associative_and_idempotent(
    base: dict[str, Json], one: dict[str, Json], other: dict[str, Json], third: dict[str, Json]
) -> None:
    first = revise(base)
    a, b, c = ([first, revise(body, first, device=name)] for body, name in ((one, "a"), (other, "b"), (third, "c")))
    whole = merged([*a, *b, *c])
    assert merged([*c, *b, *a]) == whole
    assert merged([*a, *b, *c, *a, *c]) == whole
    assert merged([*a, *b]) == merged([*b, *a])
    heads = sorted(name for branch in (whole.shown, *whole.others) for name in branch.heads)
    assert heads == sorted(each[-1].id for each in (a, b, c))


def test_merged_heads_are_in_the_order_of_their_ids_on_every_computer() -> None:
    first = revise({"title": "Walk"})
    sides = [changed(first, str(number), **{f"field{number}": number}) for number in range(9)]
    assert merged([first, *sides]).shown.heads == tuple(sorted(one.id for one in sides))


def test_two_computers_that_bring_a_deleted_record_back_are_joined() -> None:
    first = revise({"title": "Walk"})
    gone = revise(None, first, minute=1)
    one = revise({"title": "Walk", "place": "Hall"}, gone, minute=2, device="a")
    other = revise({"title": "Walk", "minutes": 5}, gone, minute=2, device="b")
    assert merged([first, gone, one, other]).shown.body == {"title": "Walk", "place": "Hall", "minutes": 5}
