from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.revision import DeviceId, Json, RecordId, Revision, RevisionId, heads, new_revision, short_id

NOON = datetime(2023, 3, 8, 12, tzinfo=UTC)
BODIES = st.dictionaries(st.text(max_size=5), st.one_of(st.text(max_size=10), st.integers(-1000, 1000), st.booleans()))


def make(body: dict[str, Json], parents: tuple[RevisionId, ...] = (), moment: datetime = NOON) -> Revision:
    return new_revision(RecordId("r"), "activity", parents, DeviceId("d"), moment, body, canonical=rfc8785.dumps)


@given(BODIES)
def test_the_same_content_has_the_same_id_in_whatever_order_it_is_given(body: dict[str, Json]) -> None:
    assert make(body).id == make(dict(reversed(body.items()))).id


def test_parents_have_no_order() -> None:
    one, two = RevisionId("1"), RevisionId("2")
    assert make({}, (one, two)).id == make({}, (two, one)).id


def test_the_same_moment_in_another_zone_is_the_same_revision() -> None:
    elsewhere = NOON.astimezone(timezone(timedelta(hours=5)))
    assert make({}, moment=elsewhere).id == make({}).id


@pytest.mark.parametrize(
    "changed",
    [
        {"record": "s"},
        {"kind": "reflection"},
        {"parents": ["1"]},
        {"device": "e"},
        {"made_at": NOON + timedelta(microseconds=1)},
        {"body": {"a": 1}},
        {"body": None},
    ],
    ids=lambda changed: next(iter(changed)),
)
def test_each_part_changes_the_id(changed: dict[str, Any]) -> None:
    parts: dict[str, Any] = {
        "record": "r",
        "kind": "activity",
        "parents": (),
        "device": "d",
        "made_at": NOON,
        "body": {},
    }
    assert new_revision(**parts, canonical=rfc8785.dumps) == make({})
    assert new_revision(**(parts | changed), canonical=rfc8785.dumps).id != make({}).id


def test_a_revision_of_the_first_version_keeps_its_id() -> None:
    # Worked out once and written down: with other ids no journal that was ever written could be read or joined.
    body: dict[str, Json] = {"title": "Écoute", "minutes": 40, "materials": ["b", "a"], "frozen": False, "day": None}
    made = make(body, (RevisionId("b"), RevisionId("a")), datetime(2023, 3, 8, 12, 30, 5, 250, tzinfo=UTC))
    assert made.id == "6a9af18cacd6ce442dc2e25b0c380a857fae185243a5ac98fdbfa63f9b7cf61b"


def test_a_revision_holds_what_it_was_sealed_with() -> None:
    made = new_revision(
        RecordId("r"),
        "activity",
        (RevisionId(name) for name in "bab"),
        DeviceId("d"),
        NOON.astimezone(timezone(timedelta(hours=-3))),
        None,
        canonical=rfc8785.dumps,
    )
    assert (made.record, made.kind, made.parents, made.device) == ("r", "activity", ("a", "b"), "d")
    assert (made.made_at, made.made_at.tzinfo, made.body) == (NOON, UTC, None)


def test_a_record_is_named_on_paper_by_six_characters() -> None:
    assert short_id(RecordId("1f2e3d4c5b")) == "1F2E3D"


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
