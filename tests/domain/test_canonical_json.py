"""The quick writer of canonical JSON: the same bytes as the exact one, whatever is written."""

import json
from collections.abc import Callable
from typing import Any

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.canonical_json import canonical_bytes

TEXTS = st.text(max_size=8) | st.sampled_from(["\ue000", "\U00010000", ":1.5", ",123456789012345678", "\x7f\u2028"])
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=8,
)


def outcome(write: Callable[[dict[str, Any]], bytes], value: dict[str, Any]) -> bytes | type[Exception]:
    try:
        return write(value)
    except (ValueError, rfc8785.CanonicalizationError) as error:
        return type(error)


@given(st.dictionaries(TEXTS, VALUES, max_size=5))
def test_both_writers_write_the_same_or_refuse(value: dict[str, Any]) -> None:
    assert outcome(lambda one: canonical_bytes(one, rfc8785.dumps), value) == outcome(rfc8785.dumps, value)


@pytest.mark.parametrize(
    "text", ['{"n":1.0}', '{"n":1e3}', '{"n":[1,-9007199254740993]}', '{"\\ue000":1,"\\ud800\\udc00":2}', '{"n":NaN}']
)
def test_an_unusual_value_is_left_to_the_exact_writer(text: str) -> None:
    assert canonical_bytes(json.loads(text), lambda _value: b"exact") == b"exact"


def test_a_usual_value_never_needs_the_exact_writer() -> None:
    def refuse(_value: dict[str, Any]) -> bytes:
        raise AssertionError

    value = {
        "title": "Walk – Ґ 日本",
        "list": [1, -2, True, None, "3.5 km"],
        "made_at": "2023-03-08T12:00:00.123456+00:00",
    }
    assert canonical_bytes(value, refuse) == rfc8785.dumps(value)
