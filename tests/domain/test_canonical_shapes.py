"""Shapes of JSON texts: no text is taken for canonical that isn't, whatever texts were seen before."""

import json
from collections.abc import Mapping

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.canonical_json import canonical_bytes
from desktop_app.domain.canonical_shapes import MAX_SHAPES, CanonicalShapes

TEXTS = st.text(alphabet='ab"\\:,{}[]1 \n\t\x01\x02\x7f\ue000\U00010000', max_size=4)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=6,
)
OBJECTS = st.dictionaries(TEXTS, VALUES, max_size=4)
BODY = {"title": "Walk", "list": ["a", {"n": 5}], "minutes": 30, "none": None}


def canonical(value: Mapping[str, object]) -> str:
    return canonical_bytes(dict(value), rfc8785.dumps).decode()


def shapes_of(*values: Mapping[str, object]) -> CanonicalShapes:
    shapes = CanonicalShapes()
    for value in values:
        shapes.learn(canonical(value))
    return shapes


def is_canonical(text: str) -> bool:
    try:
        return canonical(json.loads(text)) == text
    except (ValueError, rfc8785.CanonicalizationError):
        return False


@given(OBJECTS)
def test_a_text_has_its_own_shape(value: dict[str, object]) -> None:
    assert shapes_of(value).has(canonical(value))


@given(OBJECTS, st.data())
def test_a_text_that_was_changed_is_canonical_where_it_has_a_known_shape(
    value: dict[str, object], data: st.DataObject
) -> None:
    text = canonical(value)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 2)))
    changed = text[:start] + data.draw(st.text('ab"\\:,{}[]01.eEu- \n\x01\x02nt/', max_size=3)) + text[end:]
    assert not shapes_of(value).has(changed) or is_canonical(changed)


@pytest.mark.parametrize(
    "other",
    [
        {**BODY, "title": 'Say "walk"\\\n\t\x00\x1f – Ґ \ue000'},
        {**BODY, "minutes": 999_999_999_999_999, "list": ["", {"n": 1}]},
    ],
)
def test_other_texts_and_integers_have_the_same_shape(other: Mapping[str, object]) -> None:
    assert shapes_of(BODY).has(canonical(other))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"Walk"', '"W\\u0061lk"'),
        ('"Walk"', '"\\u000a"'),
        ('"Walk"', '"\\u001F"'),
        ('"Walk"', '"\\/"'),
        ('"Walk"', '"\\ud800"'),
        ('"Walk"', '"\ud800"'),
        ('"Walk"', '"\t"'),
        ('"Walk"', '"Walk'),
        ('"Walk"', '"Walk\\"'),
        ('"Walk"', "1"),
        ("30", "030"),
        ("30", "30.0"),
        ("30", "3e1"),
        ("30", "-0"),
        ("30", "1234567890123456"),
        ('"title"', '"sitle"'),
        (":30", ": 30"),
        ("{", "\\\\{"),
        ("}", "}}"),
        ("}", '}"'),
    ],
)
def test_what_is_written_otherwise_has_not(old: str, new: str) -> None:
    text = canonical(BODY)
    assert old in text
    assert not shapes_of(BODY).has(text.replace(old, new, 1))


def test_a_fraction_is_of_the_shape_of_the_same_fraction_only() -> None:
    shapes = shapes_of({"n": 1.5})
    assert shapes.has('{"n":1.5}')
    assert not shapes.has('{"n":1.50}')


def test_keys_with_escapes_are_told_apart() -> None:
    shapes = shapes_of({"a\\": 1, "b": 2})
    assert not shapes.has(canonical({'a"': 1, "b": 2}))


def test_only_so_many_shapes_are_remembered() -> None:
    shapes = shapes_of(*({f"k{number}": 1} for number in range(MAX_SHAPES + 1)))
    assert shapes.has('{"k0":5}')
    assert not shapes.has(f'{{"k{MAX_SHAPES}":5}}')
    assert not shapes_of({f"key {number}": 1 for number in range(2000)}).has("{}")


def test_a_text_that_is_too_long_has_no_shape_even_after_another_one() -> None:
    shapes = shapes_of({"list": [1] * 5000})
    assert not shapes.has('{"list":[' + ",".join(["1.0"] * 5000) + "]}")
    assert not shapes.has('{"list":\t[]}')
