"""The body of a revision as text: it is read as any other mapping."""

import json

import pytest

from desktop_app.domain.unread_body import UnreadBody

BODY = {"title": "Walk", "list": [1, {"n": None}]}


def test_it_is_equal_to_the_body_that_it_has_as_text() -> None:
    unread = UnreadBody(json.dumps(BODY))
    assert unread == BODY
    assert {**unread} == BODY
    assert len(unread) == 2
    assert unread["title"] == "Walk"


def test_it_is_parsed_once_and_only_when_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    parsed: list[str] = []
    loads = json.loads

    def parse(text: str) -> object:
        parsed.append(text)
        return loads(text)

    monkeypatch.setattr(json, "loads", parse)
    unread = UnreadBody('{"title":"Walk"}')
    assert not parsed
    assert [*unread.items()] == [("title", "Walk")]
    assert len(parsed) == 1
