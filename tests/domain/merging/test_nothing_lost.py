"""No word that a person wrote and nobody took out is missing, in histories that are deep and wide."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.merging.record import merged
from desktop_app.domain.revision import Json, Revision
from tests.domain.merging.histories import revise
from tests.domain.merging.worlds import World, missing, words


def world(seed: int, steps: int, computers: int = 3) -> World:
    made = World(random.Random(seed), computers)
    for _ in range(steps):
        made.step()
    return made


@settings(deadline=None)
@given(st.integers(0, 10**9), st.integers(1, 14), st.integers(2, 4))
def test_each_version_has_all_words_that_it_grew_from(seed: int, steps: int, computers: int) -> None:
    made = world(seed, steps, computers)
    for journal in (made.ever, *made.journals):
        assert missing(made, journal) == set()


@pytest.mark.parametrize("seed", range(10))
def test_a_long_history_shows_every_word_and_the_same_in_any_order_of_arrival(seed: int) -> None:
    made = world(seed, 40)
    assert missing(made, made.ever) == set()
    shuffled = random.Random(seed).sample([*made.ever.values()], len(made.ever))
    assert merged(shuffled) == merged(made.ever.values())


def texts(**fields: str) -> dict[str, str]:
    return {"title": "", "notes": "", "place": "", **fields}


def shown(*revisions: Revision) -> list[tuple[set[str], set[str]]]:
    """Of each version the devices of its heads, and its words."""
    devices = {one.id: one.device for one in revisions}
    seen = merged(revisions)
    return [({devices[name] for name in one.heads}, words(one)) for one in (seen.shown, *seen.others)]


def test_heads_that_left_a_place_as_they_found_it_are_not_shown_with_a_version_that_contradicts_it() -> None:
    first = revise(texts())
    shared = revise(texts(place="hall"), first)
    contradicting = revise(texts(place="yard"), first, device="yard")
    one = revise(texts(place="hall", title="walk"), shared, device="walk")
    other = revise(texts(place="hall", notes="rain"), shared, device="rain")
    for heads, there in shown(first, shared, contradicting, one, other):
        assert not (heads & {"walk", "rain"} and "hall" not in there)
        assert not ("yard" in heads and "yard" not in there)
        assert {"walk", "rain"} <= there


@pytest.mark.parametrize("order", range(8))
def test_a_head_is_shown_only_with_the_words_that_it_grew_from(order: int) -> None:
    # The shortest known history in which a version had a head without that head's words; ids decide the groups.
    first = revise(texts(), device=f"{order}")
    one, two = revise(texts(title="one"), first), revise(texts(place="two"), first)
    three, four = revise(texts(title="three"), first), revise(texts(place="four"), first)
    five = revise(texts(title="three", place="two", notes="five"), two, three)
    six = revise(texts(title="three", place="two", notes="six"), two, three)
    seven = revise(texts(title="one", place="two", notes="seven six"), one)
    every = (first, one, two, three, four, five, six, seven)
    written = {each.id: {*" ".join(map(str, (each.body or {}).values())).split()} for each in every}
    seen = merged(every)
    for version in (seen.shown, *seen.others):
        for name in version.heads:
            assert written[name] <= words(version)


def test_a_change_of_one_version_replaces_nothing_that_its_writer_did_not_see() -> None:
    first = revise(texts())
    title, place = revise(texts(title="walk"), first), revise(texts(place="hall"), first)
    other_title, other_place = revise(texts(title="tour"), first), revise(texts(place="yard"), first)
    every = [first, title, place, other_title, other_place]
    for number in range(4):
        seen = merged(every)
        for version in (seen.shown, *seen.others):
            body = {**(version.body or {}), "notes": f"note{number}{version.heads[0][:8]}"}
            named = [one for one in every if one.id in version.heads]
            every.append(revise(body, *named, minute=number))
    seen = merged(every)
    everything = set().union(*(words(version) for version in (seen.shown, *seen.others)))
    assert {"walk", "hall", "tour", "yard"} <= everything


def test_what_was_decided_is_shown_alone() -> None:
    first = revise(texts())
    one, other = revise(texts(title="walk"), first), revise(texts(title="tour"), first)
    decided = revise(texts(title="walk"), one, other)
    later = revise(texts(title="walk", place="hall"), decided)
    apart = revise(texts(title="walk", notes="rain"), decided)
    assert [there for _, there in shown(first, one, other, decided, later, apart)] == [{"walk", "hall", "rain"}]


def test_a_text_that_was_removed_here_and_went_on_there_is_kept() -> None:
    first = revise({"notes": "one two", "title": "walk"})
    removed = revise({"title": "walk"}, first, device="a")
    longer = revise({"notes": "one two three", "title": "walk"}, first, device="b")
    assert merged([first, removed, longer]).shown.body == {"notes": "one two three", "title": "walk"}


def test_an_object_in_a_list_that_was_removed_here_and_changed_there_is_kept_whole() -> None:
    item: dict[str, Json] = {"id": "photo", "caption": "rain", "hidden": False}
    first = revise({"photos": [item, {"id": "film", "caption": "sun"}]})
    removed = revise({"photos": [{"id": "film", "caption": "sun"}]}, first)
    changed = revise({"photos": [{**item, "caption": "much rain"}, {"id": "film", "caption": "sun"}]}, first)
    body = merged([first, removed, changed]).shown.body
    assert body == {"photos": [{**item, "caption": "much rain"}, {"id": "film", "caption": "sun"}]}


def test_a_word_that_two_people_wrote_stays_where_one_of_them_took_out_the_own_one() -> None:
    first = revise(texts())
    mine = revise(texts(notes="rain"), first, device="a")
    yours = revise(texts(notes="rain"), first, device="b")
    gone = revise(texts(), yours, device="b")
    other = revise(texts(notes="rain", title="tour"), yours, device="c")
    versions = shown(first, mine, yours, gone, other)
    assert "rain" in set().union(*(there for _, there in versions))
