"""Citations of evidence lead to a file outside of the journal, or are words."""

import pytest

from desktop_app.interchange.cited_files import link_target, with_targets


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("See ![The *wall*](evidence:ab12).", "See ![The *wall*](../evidence/wall.png)."),
        ("[a](evidence:ab12) ![a\\]b](<evidence:ab12>)", "[a](../evidence/wall.png) ![a\\]b](../evidence/wall.png)"),
        ('![x](evidence:ab12 "Title")', '![x](../evidence/wall.png "Title")'),
        ("![a face](evidence:ffff) remains words", "a face remains words"),
        ("[site](https://example.org/evidence:ab12)", "[site](https://example.org/evidence:ab12)"),
    ],
)  # fmt: skip
def test_a_citation_leads_to_the_file_beside_or_is_words(text: str, expected: str) -> None:
    assert with_targets(text, {"ab12": "../evidence/wall.png"}.get) == expected  # type: ignore[arg-type] # None is empty


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        ("https://example.org/a", "https://example.org/a"),
        ("https://example.org/a (b)", "<https://example.org/a (b)>"),
        ("https://example.org/<b>", "<https://example.org/%3Cb%3E>"),
    ],
)
def test_a_target_with_brackets_or_spaces_is_one_target(target: str, expected: str) -> None:
    assert link_target(target) == expected
