"""Lines of revisions: believed where their id is the hash of the rest, however the rest is written."""

import hashlib
import json
from collections.abc import Mapping
from datetime import UTC, datetime

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.revision import DeviceId, Json, RecordId, Revision, new_revision
from desktop_app.replication.revision_json import AlteredError, from_line, to_line

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
