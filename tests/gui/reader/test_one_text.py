"""The window, the index, `read` and highlights have the same text of each book, whatever is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.anchoring import quote
from desktop_app.domain.records.highlight import Highlight
from desktop_app.gui.reader.web_reader import WebReader
from desktop_app.services.reading.material import open_material
from tests.corpus import make_catalogue
from tests.gui.conftest import PATIENCE, shown_text
from tests.open_home import OpenHome
from tests.reading.test_book_cases import BOOKS, CASES

FEW = ["ent_internal", "illformed", "spine_svg"]


@pytest.fixture
def reader(qtbot: QtBot) -> Iterator[WebReader]:
    made = WebReader()
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    yield made
    made.close()
    made.dispose()


@pytest.mark.parametrize("names", [FEW, pytest.param(BOOKS, marks=pytest.mark.slow)], ids=["few", "all"])
def test_the_window_the_index_and_highlights_have_one_text(
    qtbot: QtBot, reader: WebReader, workplace: OpenHome, tmp_path: Path, names: list[str]
) -> None:
    workplace.catalogues.add(str(make_catalogue(tmp_path / "books", [CASES / f"{name}.epub" for name in names])))
    workplace.shelf.keep([item.key for item in workplace.shelf.items()])
    workplace.text_indexer.run()
    found = {item.publication.title for item in workplace.shelf.items("omega finish")}
    assert found == set(names)
    for name in names:
        (section,) = workplace.shelf.sections(f"urn:corpus:{name}")
        item = workplace.shelf.item(f"urn:corpus:{name}")
        assert item is not None
        book = open_material(workplace.shelf, item.key)
        with qtbot.waitSignal(reader.shown, timeout=PATIENCE, check_params_cb=bool):
            reader.show_book(book)
        assert (reader.entry, shown_text(qtbot, reader)) == (section.entry, section.text)
        start = section.text.index("omega finish")
        reader.go(section.entry, (start, start + 5))
        qtbot.waitUntil(lambda: reader.page.selectedText() == "omega", timeout=PATIENCE)
        exact, prefix, suffix = quote(section.text, start, start + 5)
        marked = Highlight(f"urn:corpus:{name}", name, section.entry, "", exact, prefix, suffix, start, start + 5)
        workplace.journal.write(marked)
        (placed,) = workplace.highlights.located(f"urn:corpus:{name}")
        assert (placed.entry, placed.span) == (section.entry, (start, start + 5))
        reader.clear()
        book.close()
