from datetime import UTC, datetime, timedelta, timezone

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.revision import DeviceId, Json, RecordId, Revision, RevisionId, heads, seal

NOON = datetime(2023, 3, 8, 12, tzinfo=UTC)
BODIES = st.dictionaries(st.text(max_size=5), st.one_of(st.text(max_size=10), st.integers(-1000, 1000), st.booleans()))


def make(body: dict[str, Json], parents: tuple[RevisionId, ...] = (), moment: datetime = NOON) -> Revision:
    return seal(RecordId("r"), "activity", parents, DeviceId("d"), moment, body, canonical=rfc8785.dumps)


@given(BODIES)
def test_the_same_content_has_the_same_id_in_whatever_order_it_is_given(body: dict[str, Json]) -> None:
    assert make(body).id == make(dict(reversed(body.items()))).id


def test_parents_have_no_order() -> None:
    one, two = RevisionId("1"), RevisionId("2")
    assert make({}, (one, two)).id == make({}, (two, one)).id


def test_the_same_moment_in_another_zone_is_the_same_revision() -> None:
    elsewhere = NOON.astimezone(timezone(timedelta(hours=5)))
    assert make({}, moment=elsewhere).id == make({}).id


def test_each_part_changes_the_id() -> None:
    assert len({make({}).id, make({"a": 1}).id, make({}, (RevisionId("1"),)).id}) == 3


def test_a_time_without_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        make({}, moment=datetime(2023, 3, 8, 12))  # noqa: DTZ001 - that is the point


def test_a_chain_has_its_last_revision_as_head() -> None:
    first = make({"n": 1})
    second = make({"n": 2}, (first.id,))
    assert heads([second, first]) == (second,)


def test_two_revisions_of_one_parent_are_two_heads_until_a_third_names_both() -> None:
    first = make({"n": 1})
    here, there = make({"n": 2}, (first.id,)), make({"n": 3}, (first.id,))
    assert {one.id for one in heads([first, here, there])} == {here.id, there.id}
    merged = make({"n": 4}, (here.id, there.id))
    assert heads([first, here, there, merged]) == (merged,)


@given(st.permutations(range(4)))
def test_heads_do_not_depend_on_the_order_of_arrival(order: list[int]) -> None:
    first = make({"n": 1})
    every = [first, make({"n": 2}, (first.id,)), make({"n": 3}, (first.id,)), make({"n": 9})]
    assert heads([every[place] for place in order]) == heads(every)
