"""The body of a revision from another version: what is missing or of another shape is empty, and nothing fails."""

from collections.abc import Callable
from datetime import date

import pytest

from desktop_app.domain.body import (
    Body,
    choice_in,
    competences_in,
    day_in,
    flag_in,
    number_in,
    objects_in,
    text_in,
    texts_in,
)
from desktop_app.domain.framework import CompetenceRef
from desktop_app.domain.records.activity import Status
from desktop_app.domain.revision import Json

READERS: list[tuple[Callable[[Body, str], object], Json, object, object]] = [
    (text_in, "Hall", "Hall", ""),
    (texts_in, ["a", 5, None, "b"], ("a", "b"), ()),
    (number_in, 40, 40, 0),
    (flag_in, True, True, False),
    (day_in, "2023-03-08", date(2023, 3, 8), None),
    (objects_in, [{"a": 1}, "b", {}], ({"a": 1}, {}), ()),
    (
        competences_in,
        ["lc:S1", "no colon", ":S1", "lc:", "", 5, "lc:S2:more"],
        (CompetenceRef("lc", "S1"), CompetenceRef("lc", "S2:more")),
        (),
    ),
]


@pytest.mark.parametrize(("read", "value", "expected", "empty"), READERS)
def test_a_value_is_read_and_what_does_not_belong_in_it_is_left_out(
    read: Callable[[Body, str], object], value: Json, expected: object, empty: object
) -> None:
    assert read({"field": value}, "field") == expected
    assert read({"other": value}, "field") == empty


SHAPES: list[Json] = [None, True, False, 1, 0, "text", "true", [], {}, {"a": "b"}]


@pytest.mark.parametrize(
    ("read", "other", "empty"),
    [
        (read, other, empty)
        for read, value, _, empty in READERS
        for other in SHAPES
        if type(other) is not type(value) or other == []
    ],
)
def test_a_value_of_another_shape_is_empty(read: Callable[[Body, str], object], other: Json, empty: object) -> None:
    assert read({"field": other}, "field") == empty


@pytest.mark.parametrize("text", ["", "yesterday", "2023-02-30", "2023-03-08T12:00:00"])
def test_a_day_that_is_none_is_left_out(text: str) -> None:
    assert day_in({"field": text}, "field") is None


def test_a_choice_that_is_not_known_is_the_default() -> None:
    assert choice_in({"status": "finished"}, "status", Status.PLANNED) is Status.FINISHED
    for value in ("postponed", "FINISHED", "", None, 5):
        assert choice_in({"status": value}, "status", Status.STARTED) is Status.STARTED


def test_a_competence_is_read_as_it_is_written() -> None:
    assert CompetenceRef.parse(str(CompetenceRef("lifecomp-2020", "S1"))) == CompetenceRef("lifecomp-2020", "S1")
    with pytest.raises(ValueError, match="not a competence: 'S1'"):
        CompetenceRef.parse("S1")
