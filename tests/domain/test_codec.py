"""Codecs: what is missing or of another shape is empty, and what this version can't read is written back as it came."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from desktop_app.domain.codec import COMPETENCES, DAY, FLAG, NUMBER, RECORD, TEXT, TEXTS, Codec, choice, pairs
from desktop_app.domain.framework import CompetenceRef
from desktop_app.domain.json_object import objects, optional
from desktop_app.domain.records.activity import Status
from desktop_app.domain.records.project import CriterionCheck, CriterionState
from desktop_app.domain.revision import Json, RecordId

CHECKS = objects(CriterionCheck, "key")
COUNTS = pairs(str, lambda raw: NUMBER.read(raw) or None)
CODECS: list[tuple[Codec[Any], Json, object, object]] = [
    (TEXT, "Hall", "Hall", ""),
    (TEXTS, ["a", "b"], ("a", "b"), ()),
    (NUMBER, 40, 40, 0),
    (FLAG, True, True, False),
    (DAY, "2023-03-08", date(2023, 3, 8), None),
    (RECORD, "aa", RecordId("aa"), None),
    (COMPETENCES, ["lc:S1", "lc:S2:more"], (CompetenceRef("lc", "S1"), CompetenceRef("lc", "S2:more")), ()),
    (COUNTS, {"a": 1, "b": 2}, (("a", 1), ("b", 2)), ()),
    (CHECKS, [{"key": "a", "state": "begun", "note": ""}], (CriterionCheck("a", CriterionState.BEGUN),), ()),
    (optional(CriterionCheck), {"key": "a", "state": "not-yet", "note": "n"}, CriterionCheck("a", note="n"), None),
]


@pytest.mark.parametrize(("codec", "raw", "value", "empty"), CODECS)
def test_a_value_is_read_and_written(codec: Codec[Any], raw: Json, value: object, empty: object) -> None:
    assert codec.read(raw) == value
    assert codec.write(value, None) == raw
    assert codec.read(None) == empty


SHAPES: list[Json] = [None, True, False, 1, 0, "text", "true", [], {}, ["no colon"], [[]]]


@pytest.mark.parametrize(
    ("codec", "other", "empty"),
    [
        (codec, other, empty)
        for codec, raw, _, empty in CODECS
        for other in SHAPES
        if type(other) is not type(raw) or other == []
    ],
)
def test_a_value_of_another_shape_is_empty_and_is_written_back_as_it_came(
    codec: Codec[Any], other: Json, empty: object
) -> None:
    assert codec.read(other) == empty
    assert json.dumps(codec.write_over(empty, other)) == json.dumps(other)


@pytest.mark.parametrize(
    ("codec", "raw", "value", "changed"),
    [
        (TEXTS, ["a", 5, "b", None], ("b", "c"), ["b", 5, "c", None]),
        (TEXTS, [{"id": 1}, "a"], (), [{"id": 1}]),
        (COMPETENCES, ["lc:S1", "no colon", ":S1"], (CompetenceRef("lc", "S2"),), ["lc:S2", "no colon", ":S1"]),
        (COUNTS, {"a": 1, "b": "two", "c": [3]}, (("a", 4),), {"a": 4, "b": "two", "c": [3]}),
        (COUNTS, {"a": 1, "b": "two"}, (("b", 2),), {"b": 2}),
        (
            CHECKS,
            ["odd", {"key": "a", "x": 1}, {"key": "b", "x": {"y": 2}}],
            (CriterionCheck("b", CriterionState.SHOWN), CriterionCheck("a"), CriterionCheck("new")),
            [
                "odd",
                {"key": "b", "x": {"y": 2}, "state": "shown"},
                {"key": "a", "x": 1},
                {"key": "new", "state": "not-yet", "note": ""},
            ],
        ),
    ],
)
def test_a_change_keeps_all_parts_that_are_not_known(codec: Codec[Any], raw: Json, value: Any, changed: Json) -> None:
    assert codec.write_over(value, raw) == changed


def test_two_objects_with_one_key_keep_their_own_unknown_keys() -> None:
    raw: list[Json] = [{"key": "a", "note": "1", "x": 1}, {"key": "a", "note": "2", "x": 2}]
    first, second = CHECKS.read(raw)
    assert CHECKS.write_over((second, first), raw) == [raw[1], raw[0]]
    changed = CHECKS.write_over((CriterionCheck("a", note="3"), second), raw)
    assert changed == [{"key": "a", "note": "3", "x": 1}, raw[1]]


@pytest.mark.parametrize("text", ["", "yesterday", "2023-02-30", "2023-03-08T12:00:00"])
def test_a_day_that_is_none_is_left_out(text: str) -> None:
    assert DAY.read(text) is None


@pytest.mark.parametrize("raw", ["postponed", "FINISHED", "", 5, True, ["finished"], {"finished": 1}])
def test_a_choice_that_is_not_known_is_none_of_those_that_are_and_stays_what_it_is(raw: Json) -> None:
    codec = choice(Status, absent=Status.PLANNED)
    value = codec.read(raw)
    assert not value.is_known
    assert value not in set(Status)
    assert codec.write_over(value, raw) == raw
    assert codec.write_over(Status.STARTED, raw) == "started"


def test_a_choice_that_was_not_written_has_a_default_only_where_one_is_named() -> None:
    assert choice(Status, absent=Status.STARTED).read(None) is Status.STARTED
    assert not choice(Status).read(None).is_known


def test_a_competence_is_read_as_it_is_written() -> None:
    assert CompetenceRef.parse(str(CompetenceRef("lifecomp-2020", "S1"))) == CompetenceRef("lifecomp-2020", "S1")
    with pytest.raises(ValueError, match="not a competence: 'S1'"):
        CompetenceRef.parse("S1")
