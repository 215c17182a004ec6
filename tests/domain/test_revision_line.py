"""Lines of revisions: their hash says whose they are, without parsing them."""

import json

import pytest
import rfc8785

from desktop_app.domain.revision import Revision
from desktop_app.domain.revision_line import revision_line, sealed_id, sealed_line
from tests.store.journals import deleted, sealed

FIRST = sealed("walk", "activity", {"title": 'Say ","id":"x" – Ґ', "notes": '\\,"device":"d"'})
SECOND = sealed("walk", "activity", {"title": "Walk"}, FIRST, minute=1)
EVERY = [FIRST, SECOND, deleted(SECOND, minute=2)]


def line_of(one: Revision) -> bytes:
    return revision_line(one, rfc8785.dumps)


@pytest.mark.parametrize("one", EVERY)
def test_a_line_is_known_by_its_hash(one: Revision) -> None:
    assert sealed_id(line_of(one)) == one.id
    assert sealed_id(line_of(one) + b"\r\n") == one.id


@pytest.mark.parametrize("one", EVERY)
def test_the_line_of_a_stored_revision_is_made_of_its_texts(one: Revision) -> None:
    made_at = one.made_at.isoformat()
    assert sealed_line(one.id, one.record, one.kind, one.parents, one.device, made_at, one.body_text) == line_of(one)
    assert sealed_line(one.id, "other", one.kind, one.parents, one.device, made_at, one.body_text) is None


def test_a_line_that_was_altered_or_is_written_otherwise_is_not() -> None:
    line = line_of(SECOND)
    assert sealed_id(line.replace(b"Walk", b"Talk")) is None
    assert sealed_id(line.replace(SECOND.id.encode(), FIRST.id.encode())) is None
    assert sealed_id(json.dumps(json.loads(line)).encode()) is None
    assert sealed_id(b"{}") is None
    assert sealed_id(line[: line.index(b',"id":"') + 20]) is None
