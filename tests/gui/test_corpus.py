"""Every real file beside this checkout opens in the window, and its first and last text is on screen."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from desktop_app.gui.reader.material_view import MaterialView
from desktop_app.gui.reader.pdf_reader import PdfReader
from desktop_app.gui.shell.main_window import MainWindow
from desktop_app.reading.sections import sections_of
from tests.corpus import TYPES, WHY_SKIPPED, books, make_catalogue, name_of, pdfs
from tests.gui.conftest import PATIENCE, services_of, settle, shown_text

FILES = [*books(), *pdfs()]
ALWAYS = {*books()[:2], *pdfs()[:2], *(file for file in pdfs() if "password" in file.stem or "habibi" in file.stem)}
"""The files that are opened in each run of the tests: of each kind some; `prove slow` opens all others."""
PASSWORD = "openpassword"  # noqa: S105 - of a public sample file
needs_corpus = pytest.mark.skipif(not FILES, reason=WHY_SKIPPED)


def go(qtbot: QtBot, view: MaterialView, entry: str) -> str:
    """Turn to a part, and return the text that the page itself has."""
    if view.entry != entry:
        with qtbot.waitSignal(view.entry_shown, timeout=PATIENCE, check_params_cb=lambda now: now == entry):
            view.go(entry)
    # The first page may still be on its way; an empty one is none that was asked for.
    text = ""
    while not text:
        text = shown_text(qtbot, view)
    return text


def bare(text: str) -> str:
    """Letters alone: two programs divide a PDF's text into lines and words in their own ways."""
    return "".join(letter for letter in text if letter.isalnum())


@needs_corpus
@pytest.mark.parametrize(
    "file", [pytest.param(file, id=name_of(file), marks=[] if file in ALWAYS else pytest.mark.slow) for file in FILES]
)
def test_each_file_shows_its_first_and_its_last_text(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, file: Path
) -> None:
    workplace = services_of(window)
    workplace.shelf.catalogues.add(str(make_catalogue(tmp_path / "catalogue", [file])))
    item = workplace.shelf.shelf.item(f"urn:corpus:{name_of(file)}")
    assert item is not None
    with qtbot.waitSignal(window.workspace.reader.opened, timeout=PATIENCE):
        window.workspace.navigation.read(item)
    view = window.workspace.reader.view
    assert view is not None
    if "password" in file.stem:
        assert isinstance(view, PdfReader)
        (asking,) = view.findChildren(QInputDialog)
        asking.setTextValue(PASSWORD)
        asking.accept()
        assert "Lorem ipsum" in shown_text(qtbot, view)
        return
    qtbot.waitUntil(lambda: bool(view.entry) or view.progress[1] == 1, timeout=PATIENCE)
    written = [one for one in sections_of(file, TYPES[file.suffix]) if bare(one.text)]
    for section in (written[0], written[-1]):
        there = go(qtbot, view, section.entry)
        if file.suffix == ".epub":
            assert there == section.text
        else:
            assert bare(there) == bare(section.text)
    settle(qtbot, window)
    assert not window.workspace.bar.text()
