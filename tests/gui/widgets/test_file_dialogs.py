"""Names that are proposed for files."""

from __future__ import annotations

import pytest

from desktop_app.gui.widgets.file_dialogs import MAX_NAME, file_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A walk: what we saw?.jpg", "A walk what we saw .jpg"),
        ("Dr. Amina and her class", "Dr. Amina and her class"),
        ("portfolio.pdf", "portfolio.pdf"),
    ],
)
def test_a_text_becomes_the_name_of_a_file(text: str, name: str) -> None:
    assert file_name(text) == name


@pytest.mark.parametrize("ending", ["jpg", "journal"])
def test_a_long_name_keeps_its_ending(ending: str) -> None:
    name = file_name(f"Dr. {'Amina and her class measure the pond in ' * 4}spring.{ending}")
    assert len(name) == MAX_NAME
    assert name.endswith(f".{ending}")
    assert name.startswith("Dr. Amina")
