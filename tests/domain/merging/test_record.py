from datetime import timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.merging.record import MergedRecord, ancestors, merged
from desktop_app.domain.records.activity import Activity, Status
from desktop_app.domain.records.reflection import Reflection, StageText
from desktop_app.domain.revision import Json, Revision
from tests.domain.merging.histories import NOON, revise

WALK = Activity("Walk", "c", minutes=40, notes="We began late. The class was loud. We ended well.")


def activity(result: MergedRecord) -> Activity:
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


def versions(result: MergedRecord) -> set[tuple[object, ...]]:
    """Title, minutes, place and notes of each version that is kept."""
    every = [Activity.from_body(one.body or {}) for one in (result.shown, *result.others)]
    return {(one.title, one.minutes, one.place, one.notes) for one in every}


def test_a_contradiction_in_one_field_keeps_no_other_field_apart() -> None:
    first = revise(WALK.to_body())
    here = changed(first, "a", title="Walk with 6b", minutes=45)
    there = changed(first, "b", title="Tour", place="Hall")
    result = merged([first, here, there])
    assert versions(result) == {
        ("Walk with 6b", 45, "Hall", WALK.notes),
        ("Tour", 45, "Hall", WALK.notes),
    }
    assert sorted(one.heads for one in (result.shown, *result.others)) == sorted([(here.id,), (there.id,)])


def test_a_third_computer_has_its_changes_in_both_versions_of_the_others() -> None:
    first = revise(WALK.to_body())
    here, there = changed(first, "a", title="Walk with 6b"), changed(first, "b", title="Tour")
    third = changed(first, "c", place="Hall", notes="We began on time. The class was loud. We ended well.")
    result = merged([first, here, there, third])
    notes = "We began on time. The class was loud. We ended well."
    assert versions(result) == {("Walk with 6b", 40, "Hall", notes), ("Tour", 40, "Hall", notes)}


def test_a_contradiction_in_one_sentence_keeps_no_other_sentence_apart() -> None:
    first = revise(WALK.to_body())
    here = changed(first, "a", notes="We began late. The class was calm. We ended well.")
    there = changed(first, "b", notes="We began late. The class was wild. We ended well, with a song.")
    third = changed(first, "c", notes="We began on time. The class was loud. We ended well.")
    result = merged([first, here, there, third])
    assert {one[-1] for one in versions(result)} == {
        f"We began on time. The class was {word}. We ended well, with a song." for word in ("calm", "wild")
    }


def test_versions_that_contradict_each_other_in_different_places_of_a_text_are_two_and_not_four() -> None:
    first = revise(WALK.to_body())
    sides = [
        changed(first, device, notes=f"We began {begin}. The class was loud. We ended {end}.")
        for device, begin, end in (
            ("a", "soon", "well"),
            ("b", "early", "well"),
            ("c", "late", "badly"),
            ("d", "late", "so"),
        )
    ]
    result = merged([first, *sides])
    assert len(versions(result)) == 2
    assert {
        word for *_, notes in versions(result) for word in ("soon", "early", "badly", "so.") if word in str(notes)
    } == {
        "soon",
        "early",
        "badly",
        "so.",
    }


def test_a_contradiction_in_one_stage_keeps_no_other_stage_apart() -> None:
    def reflection(action: str, looking: str) -> dict[str, Json]:
        stages = (StageText("action", "Action", ("What?",), action), StageText("looking", "Looking", (), looking))
        return Reflection("R", "alact@1", stages).to_body()

    first = revise(reflection("I walked.", ""))
    one, other = revise(reflection("I ran.", ""), first), revise(reflection("I sat.", "It rained."), first)
    result = merged([first, one, other])
    bodies = [each.body or {} for each in (result.shown, *result.others)]
    texts = {tuple(stage.text for stage in Reflection.from_body(body).stages) for body in bodies}
    assert texts == {("I ran.", "It rained."), ("I sat.", "It rained.")}


def test_a_contradiction_in_an_object_keeps_its_other_fields_apart_from_nothing() -> None:
    first = revise({"look": {"paper": "a4", "size": 1, "theme": 1}})
    one = revise({"look": {"paper": "a5", "size": 2, "theme": 1}}, first)
    other = revise({"look": {"paper": "a6", "size": 1, "theme": 2}}, first)
    result = merged([first, one, other])
    assert [each.body for each in sorted((result.shown, *result.others), key=lambda each: str(each.body))] == [
        {"look": {"paper": "a5", "size": 2, "theme": 2}},
        {"look": {"paper": "a6", "size": 2, "theme": 2}},
    ]


def test_a_field_that_was_removed_here_and_changed_there_is_kept_beside_a_contradiction() -> None:
    first = revise({"title": "Walk", "place": "Yard", "extra": "x"})
    one = revise({"title": "Tour", "place": "Yard"}, first)
    other = revise({"title": "Run", "place": "Yard", "extra": "y"}, first)
    result = merged([first, one, other])
    assert {str((each.body or {}).get("extra")) for each in (result.shown, *result.others)} == {"y"}


def test_a_deletion_beside_two_versions_takes_none_of_them_away() -> None:
    first = revise(WALK.to_body())
    here, there = changed(first, "a", title="Walk with 6b"), changed(first, "b", title="Tour", place="Hall")
    gone = revise(None, first, device="c", minute=9)
    result = merged([first, here, there, gone])
    assert {(one[0], one[2]) for one in versions(result)} == {("Walk with 6b", "Hall"), ("Tour", "Hall")}
    heads = {name for one in (result.shown, *result.others) for name in one.heads}
    assert heads == {here.id, there.id, gone.id}


def test_a_contradiction_that_was_decided_differently_is_one_again() -> None:
    first = revise(WALK.to_body())
    here, there = changed(first, "a", minutes=45), changed(first, "b", minutes=60)
    one = revise({**WALK.to_body(), "minutes": 45}, here, there, device="a", minute=3)
    other = revise({**WALK.to_body(), "minutes": 60}, here, there, device="b", minute=4)
    assert {each[1] for each in versions(merged([first, here, there, one, other]))} == {45, 60}


def test_a_contradiction_that_was_decided_alike_is_decided_and_later_changes_of_the_text_are_joined() -> None:
    first = revise(WALK.to_body())
    here = changed(first, "a", notes="We began late. The class was calm. We ended well.")
    there = changed(first, "b", notes="We began late. The class was wild. We ended well.")
    one = revise(
        {**WALK.to_body(), "notes": "We began soon. The class was calm. We ended well."}, here, there, device="a"
    )
    other = revise(
        {**WALK.to_body(), "notes": "We began late. The class was calm. We ended so."}, here, there, device="b"
    )
    result = merged([first, here, there, one, other])
    assert result.others == ()
    assert activity(result).notes == "We began soon. The class was calm. We ended so."


def test_an_older_side_contradicts_what_two_computers_share() -> None:
    first = revise(WALK.to_body())
    shared = changed(first, "a", minutes=45, title="Tour")
    one, other = changed(shared, "a", place="Hall"), changed(shared, "b", notes="Short.")
    old = changed(first, "c", minutes=60)
    assert {each[:3] for each in versions(merged([first, shared, one, other, old]))} == {
        ("Tour", 45, "Hall"),
        ("Tour", 60, "Hall"),
    }


def test_versions_that_two_pairs_of_computers_share_both_stay() -> None:
    first = revise(WALK.to_body())
    here, there = changed(first, "a", title="Tour"), changed(first, "b", title="Run")
    sides = [
        revise({**(parent.body or {}), f"field{number}": number}, parent, device=str(number))
        for number, parent in enumerate((here, here, there, there))
    ]
    result = merged([first, here, there, *sides])
    assert {one[0] for one in versions(result)} == {"Tour", "Run"}
    for one in (result.shown, *result.others):
        assert {f"field{number}" for number in range(4)} <= (one.body or {}).keys()


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
