"""Headings of a person's text keep their order below the headings around it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from desktop_app.interchange.headings import below, may_have_headings


@pytest.mark.parametrize(
    ("text", "level", "expected"),
    [
        ("# One\n\ntext\n\n## Two", 2, "### One\n\ntext\n\n#### Two"),
        ("### Deep\n\n# High", 1, "## Deep\n\n## High"),
        ("# One\n\n#### Skips\n\n## Two", 1, "## One\n\n### Skips\n\n### Two"),
        ("One\nmore\n===\n\nTwo\n---\ntext", 2, "### One more\n\n\n\n#### Two\n\ntext"),
        ("> # Quoted\n\n- # Listed", 2, "> ### Quoted\n\n- ### Listed"),
        ("```\n# a comment\n```\n\n    # code\n\n#no heading", 2, "```\n# a comment\n```\n\n    # code\n\n#no heading"),
        ("###### Six", 6, "###### Six"),
        ("no heading\n\n---\n\n| a |\n", 2, "no heading\n\n---\n\n| a |\n"),
    ],
)
def test_headings_are_put_below_and_skip_no_level(text: str, level: int, expected: str) -> None:
    assert below(text, level) == expected


@given(st.text(st.sampled_from("ab1 \n\r\t#=->*+.)"), max_size=20))
def test_no_heading_is_overlooked(text: str) -> None:
    if any(token.type == "heading_open" for token in MarkdownIt("commonmark").parse(text)):
        assert may_have_headings(text)
