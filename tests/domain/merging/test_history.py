"""What merging costs, counted in merges and not in time, and what revisions have in common."""

import random
from difflib import SequenceMatcher
from itertools import count

import pytest

from desktop_app.domain import words
from desktop_app.domain.merging.history import History
from desktop_app.domain.merging.record import MergedRecord, merged
from desktop_app.domain.merging.states import plain_value
from desktop_app.domain.revision import Json, Revision
from tests.domain.merging.histories import START, chain, contradicting_rounds, criss_cross, revise, wandering


def costs(revisions: list[Revision]) -> tuple[int, MergedRecord]:
    """How many merges of common states it takes, and the result."""
    counter = count()

    def check() -> None:
        next(counter)

    result = merged(revisions, check)
    return next(counter), result


@pytest.mark.parametrize(("computers", "rounds"), [(2, 1000), (3, 12), (3, 100), (4, 12), (10, 20)])
def test_computers_that_contradict_each_other_in_each_round_cost_a_merge_for_each_revision(
    computers: int, rounds: int
) -> None:
    merges, result = costs(contradicting_rounds(computers, rounds))
    assert merges <= computers * rounds
    assert len(result.others) == computers - 1


def test_computers_that_change_different_places_in_each_round_end_with_all_of_them() -> None:
    names = ("title", "notes", "place")
    merges, result = costs(criss_cross(3, 40, lambda turn, number: {names[number]: f"{names[number]} {turn}"}))
    assert merges <= 3 * 40
    assert result.others == ()
    assert result.shown.body == {**START, **{name: f"{name} 39" for name in names}}


@pytest.mark.parametrize("computers", [3, 5])
def test_twice_as_many_revisions_of_computers_that_meet_now_and_then_cost_at_most_four_times_as_much(
    computers: int,
) -> None:
    few, _ = costs(wandering(computers, 150, seed=5, whole=True))
    many, _ = costs(wandering(computers, 300, seed=5, whole=True))
    assert 0 < many <= 4 * few


@pytest.mark.parametrize("seed", range(5))
def test_each_revision_costs_at_most_one_merge_for_each_common_state(seed: int) -> None:
    revisions = wandering(5, 60, seed)
    states = len({one.parents for one in revisions if len(one.parents) > 1})
    assert costs(revisions)[0] <= (states + 6) * len(revisions)


def test_a_chain_costs_nothing_and_a_fork_of_it_next_to_nothing() -> None:
    long = chain(3000, revise(START))
    fork = revise({**(long[1500].body or {}), "place": "Hall"}, long[1500])
    assert costs(long)[0] == 0
    merges, result = costs([*long, fork])
    assert merges == 0
    assert result.shown.body == {**START, "minutes": 2999, "place": "Hall"}


def test_two_long_branches_are_merged_once() -> None:
    first = revise(START)
    here, there = chain(500, first), chain(500, revise({**START, "title": "Tour"}, first))
    merges, result = costs([*here, *there])
    assert merges == 0
    assert (result.shown.body or {})["title"] == "Tour"


def test_a_thousand_heads_are_compared_with_their_base_and_not_with_each_other(monkeypatch: pytest.MonkeyPatch) -> None:
    compared = count()

    def counted(isjunk: None, a: list[str], b: list[str], *, autojunk: bool) -> SequenceMatcher[str]:
        next(compared)
        return SequenceMatcher(isjunk, a, b, autojunk=autojunk)

    monkeypatch.setattr(words, "SequenceMatcher", counted)
    first = revise(START)
    every = [first, *(revise({**START, "title": f"Walk {number}"}, first) for number in range(1000))]
    result = merged(every)
    assert len(result.others) == 999
    assert next(compared) <= 1000


def test_a_long_computation_can_be_stopped() -> None:
    steps = count()

    def check() -> None:
        if next(steps) == 5:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        merged(contradicting_rounds(3, 20), check)
    assert next(steps) == 6


def test_the_joined_state_of_several_revisions_holds_what_each_changed() -> None:
    first = revise(START)
    here, there = revise({**START, "title": "Tour"}, first), revise({**START, "place": "Hall"}, first)
    history = History({one.id: one for one in (first, here, there)})
    assert value(history, here, there) == {**START, "title": "Tour", "place": "Hall"}
    assert value(history, here) == here.body
    assert history.joined([]) is None


def value(history: History, *heads: Revision) -> Json:
    state = history.joined([one.id for one in heads])
    assert state is not None
    return plain_value(state)


def test_what_only_some_heads_share_is_not_taken_for_a_change_of_the_others() -> None:
    first = revise(START)
    shared = revise({**START, "title": "Tour"}, first)
    one, other = revise({**START, "title": "Tour", "minutes": 1}, shared), revise({**START, "title": "Run"}, shared)
    third = revise({**START, "place": "Hall"}, first)
    result = merged([first, shared, one, other, third])
    assert result.others == ()
    assert result.shown.body == {**START, "title": "Run", "minutes": 1, "place": "Hall"}


@pytest.mark.parametrize("seed", range(10))
def test_the_order_in_which_revisions_arrive_makes_no_difference_in_deep_histories(seed: int) -> None:
    revisions = wandering(4, 40, seed)
    shuffled = random.Random(seed).sample(revisions, len(revisions))
    assert merged(shuffled) == merged(revisions)
