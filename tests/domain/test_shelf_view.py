"""A person's last view of the shelf, kept as a text."""

import json

import pytest

from desktop_app.domain.publication import KeepState
from desktop_app.domain.shelf_view import ShelfSort, ShelfView


def test_a_view_is_read_as_it_was_written() -> None:
    view = ShelfView(subtopic="ai", language="el", catalogue="one", state=KeepState.KEPT, sort=ShelfSort.NEW)
    assert ShelfView.from_text(view.to_text()) == view


@pytest.mark.parametrize("text", ["", "{", "null", "[]", "5", '"text"', '{"subtopic": null}'])
def test_a_text_that_is_no_view_shows_all(text: str) -> None:
    assert ShelfView.from_text(text) == ShelfView()


@pytest.mark.parametrize("name", ["subtopic", "language", "catalogue", "kind", "sort"])
@pytest.mark.parametrize("value", [7, ["ai"], {"id": "ai"}, True])
def test_a_view_with_a_value_of_another_type_shows_all(name: str, value: object) -> None:
    assert ShelfView.from_text(json.dumps({**json.loads(ShelfView().to_text()), name: value})) == ShelfView()
