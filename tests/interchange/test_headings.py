"""Headings of a person's text keep their order below the headings around it."""

import pytest

from desktop_app.interchange.headings import below


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
