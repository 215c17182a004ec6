"""Two versions in one body: a person who keeps both finds each text of both in the result."""

from collections.abc import Iterator, Mapping

import pytest

from desktop_app.domain.codec import Codecs
from desktop_app.domain.merging.both import with_both
from desktop_app.domain.merging.states import Body
from desktop_app.domain.records.kind import RecordKind
from desktop_app.domain.records.project import CriterionCheck, CriterionState, Meeting, Project
from desktop_app.domain.records.record import Record
from desktop_app.domain.records.registry import KINDS, decode, prose_of, title_of
from desktop_app.domain.revision import Json

NOT_TYPED = {
    ("evidence", "file_name"),
    ("highlight", "exact"),
    ("highlight", "material"),
}
"""Searchable fields that the program fills, and that never change in a record."""


def filled(codecs: Codecs, words: str) -> dict[str, Json]:
    """A body with its own words in each text, also in the objects of a list."""
    return dict(_fields(codecs, words))


def _fields(codecs: Codecs, words: str) -> Iterator[tuple[str, Json]]:
    for name, codec in codecs.items():
        if codec.parts:
            part = filled(codec.parts, words)
            same = {key: "the-same" for key in part if not codec.parts[key].separator}
            yield name, [{**part, **same}] if isinstance(codec.read(None), tuple) else part
        elif codec.read("Some words.") == "Some words.":
            yield name, f"{words} {name}."


def texts_in(body: Mapping[str, Json], codecs: Codecs) -> Iterator[str]:
    """The texts in a body that a person typed."""
    for name, value in body.items():
        codec = codecs[name]
        if codec.separator and isinstance(value, str):
            yield value
        for part in value if isinstance(value, list) else [value]:
            if isinstance(part, dict):
                yield from texts_in(part, codec.parts)


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_no_text_of_any_kind_of_record_is_lost(kind: RecordKind[Record]) -> None:
    codecs = kind.type.all_codecs()
    one, other = filled(codecs, "I walked for"), filled(codecs, "We sang about")
    both = [*texts_in(with_both(one, other, codecs), codecs)]
    for text in (*texts_in(one, codecs), *texts_in(other, codecs)):
        assert any(text in each for each in both)


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_all_words_that_the_search_finds_are_found_in_the_result(kind: RecordKind[Record]) -> None:
    codecs = kind.type.all_codecs()
    one, other = filled(codecs, "I walked for"), filled(codecs, "We sang about")
    for field in (name for known, name in NOT_TYPED if known == kind.id):
        other[field] = one[field]
    read = [decode(kind.id, body) for body in (one, other, with_both(one, other, codecs))]
    *before, both = (f"{title_of(value)}\n{prose_of(value)}" for value in read)
    for line in "\n".join(before).split("\n"):
        assert line in both


def test_texts_are_joined_and_a_field_with_room_for_one_has_that_of_the_first() -> None:
    one, other = Meeting(None, None, 30, "Notes A", "Agreed A"), Meeting(None, None, 45, "Notes B", "Agreed B")
    both = Meeting.from_body(with_both(one.to_body(), other.to_body(), one.all_codecs()))
    assert (both.notes, both.agreed, both.minutes) == ("Notes A\n\nNotes B", "Agreed A\n\nAgreed B", 30)


def test_objects_in_a_list_are_joined_by_what_identifies_them() -> None:
    one = Project("P", checks=(CriterionCheck("plan", CriterionState.NOT_YET, "In the plan"),))
    other = Project("P", checks=(CriterionCheck("plan", CriterionState.NOT_YET, "In the blog"), CriterionCheck("ict")))
    both = Project.from_body(with_both(one.to_body(), other.to_body(), one.all_codecs()))
    assert [check.key for check in both.checks] == ["plan", "ict"]
    assert both.check("plan").note == "In the plan\n\nIn the blog"


def test_no_item_of_a_list_is_dropped_although_two_have_one_name() -> None:
    one: Body = {"stages": [{"stage": "a", "text": "1"}, {"stage": "a", "text": "2"}]}
    other: Body = {"stages": []}
    assert with_both(one, other) == one
    assert with_both(other, one) == one
