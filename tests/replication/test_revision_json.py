"""Lines of revisions: believed where their id is the hash of the rest, however the rest is written."""

import hashlib
import json
from collections.abc import Mapping
from datetime import UTC, datetime

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.canonical_shapes import CanonicalShapes
from desktop_app.domain.revision import DeviceId, Json, RecordId, Revision, new_revision
from desktop_app.domain.revision_line import ID, sealed_id
from desktop_app.replication.revision_json import AlteredError, from_line, from_sealed_line, to_line

NOON = datetime(2023, 3, 8, 12, tzinfo=UTC)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=8,
)


def revision(body: Mapping[str, Json]) -> Revision:
    return new_revision(RecordId("walk"), "activity", (), DeviceId("d"), NOON, body, canonical=rfc8785.dumps)


@given(st.dictionaries(TEXTS, VALUES, max_size=5))
def test_a_line_is_the_revision_again_whatever_is_in_it(body: dict[str, Json]) -> None:
    assert from_line(to_line(revision(body))) == revision(body)


@given(st.dictionaries(TEXTS, VALUES, max_size=5))
def test_a_line_may_be_written_by_another_program(body: dict[str, Json]) -> None:
    line = json.dumps(dict(reversed(json.loads(to_line(revision(body))).items())), indent=1).encode()
    assert from_line(line) == revision(body)


@pytest.mark.parametrize(
    "body",
    [
        b'{"\xee\x80\x80":1,"\xf0\x90\x80\x80":2}',
        b'{"\\ue000":1,"\\ud800\\udc00":2}',
        b'{"n":1.0}',
        b'{"n":9007199254740993}',
        b'{"n":NaN}',
        b'{"n":Infinity}',
    ],
)
def test_no_other_writing_than_the_canonical_one_makes_an_id(body: bytes) -> None:
    rest = b'"device":"d","kind":"activity","made_at":"2023-03-08T12:00:00+00:00","parents":[],"record":"walk"}'
    digest = hashlib.sha256(b'{"body":' + body + b"," + rest).hexdigest()
    with pytest.raises(AlteredError):
        from_line(b'{"id":"' + digest.encode() + b'","body":' + body + b"," + rest)


def test_an_altered_line_is_refused() -> None:
    line = to_line(revision({"title": "Walk"}))
    with pytest.raises(AlteredError):
        from_line(line.replace(b"Walk", b"Talk"))


@pytest.mark.parametrize("stamp", ["0001-01-01T00:00:00+00:10", "9999-12-31T23:59:59-00:10"])
def test_a_time_outside_of_all_years_is_refused(stamp: str) -> None:
    with pytest.raises(AlteredError):
        from_line(to_line(revision({})).replace(b"2023-03-08T12:00:00+00:00", stamp.encode()))


def shapes_of(*bodies: Mapping[str, Json]) -> CanonicalShapes:
    shapes = CanonicalShapes()
    for body in bodies:
        shapes.learn(revision(body).body_text or "")
    return shapes


def with_hash(body: str, rest: str) -> bytes:
    """A line whose id is the hash of its bytes, in whatever form they are."""
    before, _, behind = rest.partition("ID")
    digest = hashlib.sha256(f'{{"body":{body}{before.removesuffix(ID.decode())}{behind[1:]}'.encode()).hexdigest()
    return f'{{"body":{body}{before}{digest}{behind}\n'.encode()


MADE_AT = '"made_at":"2023-03-08T12:00:00+00:00"'
REST = f',"device":"d","id":"ID","kind":"activity",{MADE_AT},"parents":[PARENTS],"record":"walk"}}'
ONE, TWO = f'"{"a" * 64}"', f'"{"b" * 64}"'
USUAL = REST.replace("PARENTS", f"{ONE},{TWO}")


@given(st.dictionaries(TEXTS, VALUES, max_size=5), st.dictionaries(TEXTS, VALUES, max_size=5))
def test_a_line_of_a_known_shape_is_the_revision_without_parsing_its_body(
    body: dict[str, Json], other: dict[str, Json]
) -> None:
    found = from_sealed_line(to_line(revision(body)), shapes_of(other, body))
    assert found == revision(body)
    assert found.body_text == revision(body).body_text
    assert dict(found.body or {}) == body


def test_a_deletion_and_a_revision_with_parents_are_read_so_too() -> None:
    for body in ("null", '{"title":"Walk"}'):
        line = with_hash(body, USUAL)
        assert sealed_id(line) is not None
        assert from_sealed_line(line, shapes_of({"title": ""})) == from_line(line)


@pytest.mark.parametrize(
    ("body", "rest"),
    [
        ('{"other":"Walk"}', USUAL),
        ('{"title": "Walk"}', USUAL),
        ("[]", USUAL),
        ('{"title":"Walk"}', REST.replace("PARENTS", f"{TWO},{ONE}")),
        ('{"title":"Walk"}', REST.replace("PARENTS", f"{ONE},{ONE}")),
        ('{"title":"Walk"}', REST.replace("PARENTS", f"{ONE}, {TWO}")),
        ('{"title":"Walk"}', REST.replace("PARENTS", "1")),
        ('{"title":"Walk"}', USUAL.replace("12:00:00+00:00", "12:00:00.000000+00:00")),
        ('{"title":"Walk"}', USUAL.replace("12:00:00+00:00", "14:00:00+02:00")),
        ('{"title":"Walk"}', USUAL.replace("12:00:00+00:00", "12:00+00:00")),
        ('{"title":"Walk"}', USUAL.replace("03-08", "02-30")),
        ('{"title":"Walk"}', USUAL.replace('"walk"', '"w\\u0061lk"')),
        ('{"title":"Walk"}', USUAL.replace('"walk"', "1")),
        ('{"title":"Walk"}', USUAL.replace(',"kind"', ', "kind"')),
        ('{"title":"Walk"}', USUAL + "}"),
    ],
)
def test_a_line_in_another_form_is_not_read_so_even_where_its_hash_agrees(body: str, rest: str) -> None:
    line = with_hash(body, rest)
    assert sealed_id(line) is not None
    assert from_sealed_line(line, shapes_of({"title": ""})) is None


def test_bytes_that_are_no_text_are_not_read_so() -> None:
    assert from_sealed_line(with_hash('{"title":"?"}', USUAL).replace(b"?", b"\xff"), shapes_of({"title": ""})) is None
    assert from_sealed_line(b"{}", shapes_of({"title": ""})) is None
