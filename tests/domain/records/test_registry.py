"""The registry of record kinds: whatever a newer version wrote into any of them survives an edit by this one."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.codec import Body, Codecs
from desktop_app.domain.json_object import JsonObject
from desktop_app.domain.merging.bodies import ClashError, merge_bodies
from desktop_app.domain.portfolio_choice import PortfolioLook, PrintedQuestion
from desktop_app.domain.print_setup import PrintSetup
from desktop_app.domain.records.kind import RecordKind
from desktop_app.domain.records.project import CriterionCheck
from desktop_app.domain.records.record import UnknownRecord
from desktop_app.domain.records.reflection import StageText
from desktop_app.domain.records.registry import KINDS, WRITTEN, decode, kind_of, mentions, prose_of, title_of
from desktop_app.domain.revision import Json

EVERY_KIND = pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
ANY_KIND = st.sampled_from([*KINDS.values()])
PARTS: tuple[type[JsonObject], ...] = (StageText, CriterionCheck, PortfolioLook, PrintSetup, PrintedQuestion)
TYPES: list[type[JsonObject]] = [kind.type for kind in KINDS.values()]
KNOWN_KEYS = sorted({name for one in (*TYPES, *PARTS) for name in one.CODECS})
KEYS = st.sampled_from(KNOWN_KEYS) | st.text(max_size=4)
TEXTS = st.sampled_from(
    ["planned", "given", "begun", "sent", "typed", "A4", "2023-03-08", "lifecomp-2020:S3", "", "cancelled"]
) | st.text(max_size=6)
LEAVES = st.none() | st.booleans() | st.integers(-5, 5) | TEXTS
VALUES: st.SearchStrategy[Any] = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3), max_leaves=5
)


def bodies(codecs: Codecs) -> st.SearchStrategy[dict[str, Any]]:
    """Bodies in which any known field may be missing or hold anything, with other keys beside them."""
    objects = st.lists(st.dictionaries(KEYS, LEAVES, max_size=4), max_size=2)
    known = st.fixed_dictionaries({}, optional=dict.fromkeys(codecs, VALUES | objects))
    return st.builds(lambda one, other: {**other, **one}, known, st.dictionaries(KEYS, VALUES, max_size=3))


BODIES = {kind.id: bodies(kind.type.CODECS) for kind in KINDS.values()}


def plain(value: object) -> str:
    """JSON as text, in which `True` is not 1."""
    return json.dumps(value, sort_keys=True)


@settings(max_examples=60)
@given(kind=ANY_KIND, data=st.data())
def test_a_body_is_written_back_as_it_came(kind: RecordKind[Any], data: st.DataObject) -> None:
    body = data.draw(BODIES[kind.id])
    assert plain(decode(kind.id, body).to_body(body)) == plain(body)


@settings(max_examples=60)
@given(kind=ANY_KIND, data=st.data())
def test_changing_one_field_changes_no_other(kind: RecordKind[Any], data: st.DataObject) -> None:
    body, other = data.draw(BODIES[kind.id]), data.draw(BODIES[kind.id])
    name = data.draw(st.sampled_from(sorted(kind.type.CODECS)))
    wanted = getattr(decode(kind.id, other), name)
    changed = replace(decode(kind.id, body), **{name: wanted}).to_body(body)
    assert plain({**changed, name: 0}) == plain({**body, name: 0})
    assert getattr(decode(kind.id, changed), name) == wanted


@settings(max_examples=60)
@given(kind=ANY_KIND, data=st.data())
def test_a_changed_field_keeps_what_can_not_be_read_in_it(kind: RecordKind[Any], data: st.DataObject) -> None:
    """An unknown key is put into every object of the body, and all of them are there after the texts were changed."""
    body = data.draw(BODIES[kind.id])
    value = decode(kind.id, _marked(body))
    texts = {name: f"{text}!" for name in kind.type.CODECS if type(text := getattr(value, name)) is str and text}
    changed = replace(value, **{**texts, **_changed_parts(value)}).to_body(_marked(body))
    assert _marks(changed) == _marks(_marked(body))


def _marked(value: Any) -> Any:
    if isinstance(value, dict):
        return {**{key: _marked(each) for key, each in value.items()}, "of a newer version": {"at": [1, None]}}
    return [_marked(one) for one in value] if isinstance(value, list) else value


def _marks(value: Any) -> int:
    if isinstance(value, dict):
        return ("of a newer version" in value) + sum(map(_marks, value.values()))
    return sum(map(_marks, value)) if isinstance(value, list) else 0


def _changed_parts(value: Any) -> dict[str, Any]:
    """A change in each stage of a reflection and each criterion of a project."""
    found: dict[str, Any] = {}
    if hasattr(value, "stages"):
        found["stages"] = tuple(replace(one, text=one.text and one.text + "!") for one in value.stages)
    if hasattr(value, "checks"):
        found["checks"] = tuple(replace(one, note=one.note and one.note + "!") for one in value.checks)
    return found


@settings(max_examples=60)
@given(kind=ANY_KIND, data=st.data())
def test_merging_an_edit_of_this_version_with_one_of_a_newer_version_keeps_both(
    kind: RecordKind[Any], data: st.DataObject
) -> None:
    base = data.draw(BODIES[kind.id])
    name = data.draw(st.sampled_from(sorted(kind.type.CODECS)))
    wanted = getattr(decode(kind.id, data.draw(BODIES[kind.id])), name)
    mine = replace(decode(kind.id, base), **{name: wanted}).to_body(base)
    newer: dict[str, Json] = {**base, "of a newer version": {"at": [1, {"x": None}]}}
    merged = merge_bodies(base, mine, newer)
    assert plain(merged) == plain({**mine, "of a newer version": newer["of a newer version"]})


@settings(max_examples=30)
@given(body=st.dictionaries(KEYS, VALUES, max_size=6))
def test_a_record_of_an_unknown_kind_is_kept_as_it_came(body: Body) -> None:
    value = decode("hologram", body)
    assert isinstance(value, UnknownRecord)
    assert plain(value.to_body(body)) == plain(body)
    assert prose_of(value) == ""
    assert mentions(value) == ()
    assert title_of(value) in {"", *(text for text in body.values() if isinstance(text, str))}


@EVERY_KIND
def test_every_field_of_a_kind_has_its_codec(kind: RecordKind[Any]) -> None:
    assert {field.name for field in fields(kind.type)} == {*kind.type.CODECS, *kind.type.INLINE}
    assert kind_of(kind.type.from_body({})) is kind


@EVERY_KIND
def test_an_empty_body_is_read_and_shown(kind: RecordKind[Any]) -> None:
    value = decode(kind.id, {})
    assert title_of(value) == ""
    assert prose_of(value) == ""
    assert kind.day(value) is None
    assert value.to_body({}) == {}


def test_a_person_writes_in_activities_reflections_and_highlights() -> None:
    assert set(WRITTEN) == {"activity", "reflection", "highlight"}


def test_an_edit_that_contradicts_another_is_a_conflict_also_of_an_unknown_value() -> None:
    with pytest.raises(ClashError):
        merge_bodies({"consent": "given"}, {"consent": "only-inside-school"}, {"consent": "withdrawn"})
