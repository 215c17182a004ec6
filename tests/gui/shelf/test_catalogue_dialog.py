"""A catalogue is looked at before it is added."""

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.composer import HomeComposer
from desktop_app.domain.catalogue import Neighbour
from desktop_app.domain.fetching import Keeping
from desktop_app.gui.shelf.catalogue_dialog import CatalogueDialog
from desktop_app.gui.shell.main_window import MainWindow
from tests.faults import Answer, FaultyServer
from tests.gui.conftest import PATIENCE, services_of, settle

BOOK = {
    "metadata": {"title": "A"},
    "links": [{"rel": "acquisition", "href": "/a.epub", "type": "application/epub+zip"}],
}
FEED = Answer(json.dumps({"metadata": {"title": "Library", "numberOfItems": 1}, "publications": [BOOK]}).encode())


@pytest.fixture
def dialog(window: MainWindow) -> CatalogueDialog:
    window.workspace.shelf._ui.addCatalogue.click()
    (found,) = window.workspace.shelf.findChildren(CatalogueDialog)
    return found


def look(qtbot: QtBot, dialog: CatalogueDialog, address: str) -> str:
    """Type an address and press Check; returns what the dialog says of it."""
    dialog._ui.address.clear()
    qtbot.keyClicks(dialog._ui.address, address)
    return press_check(qtbot, dialog)


def press_check(qtbot: QtBot, dialog: CatalogueDialog) -> str:
    dialog._ui.add.click()
    qtbot.waitUntil(dialog._ui.add.isEnabled, timeout=PATIENCE)
    return dialog._ui.found.text()


def test_what_lies_there_is_told_before_it_is_added(
    qtbot: QtBot, window: MainWindow, dialog: CatalogueDialog, server: FaultyServer
) -> None:
    server.answers = {"/": FEED, "/a.epub": Answer(b"book")}
    assert not dialog._ui.add.isEnabled()
    assert look(qtbot, dialog, server.address + "/") == "“Library” · 1 material"
    assert dialog._ui.add.text() == "Add"
    assert window.workspace.shelf.model.rowCount() == 24
    dialog._ui.keepAll.setChecked(True)
    dialog._ui.add.click()
    qtbot.waitUntil(lambda: window.workspace.shelf.model.rowCount() == 25, timeout=PATIENCE)
    settle(qtbot, window)
    workplace = services_of(window)
    assert workplace.shelf.catalogues.all()[1].rule.keeping is Keeping.ALL
    assert "1 on this computer" in window.workspace.shelf._ui.summary.text()
    assert "from a neighbour" in window.workspace.shelf._ui.summary.text()


def test_what_is_no_catalogue_is_told_in_the_dialog_and_the_address_can_be_mended(
    qtbot: QtBot, dialog: CatalogueDialog, server: FaultyServer
) -> None:
    server.answers = {"/": FEED}
    assert "not there" in look(qtbot, dialog, server.address + "/wrong")
    assert dialog._ui.add.text() == "Check"
    assert "Library" in look(qtbot, dialog, server.address + "/")
    dialog.reject()


def test_a_login_is_asked_for_where_it_is_needed(qtbot: QtBot, dialog: CatalogueDialog, server: FaultyServer) -> None:
    server.answers = {"/": Answer(FEED.body, login=("ana", "geheim"))}
    assert not dialog._ui.password.isVisible()
    assert "name and a password" in look(qtbot, dialog, server.address + "/")
    assert dialog._ui.password.isVisible()
    qtbot.keyClicks(dialog._ui.name, "ana")
    qtbot.keyClicks(dialog._ui.password, "geheim")
    assert "Library" in press_check(qtbot, dialog)
    dialog.reject()


def test_one_of_a_registrys_catalogues_is_chosen(qtbot: QtBot, dialog: CatalogueDialog, server: FaultyServer) -> None:
    inside = [{"metadata": {"title": "Ours"}, "links": [{"rel": "http://opds-spec.org/catalog", "href": "/ours"}]}]
    server.answers = {"/": Answer(json.dumps({"metadata": {"title": "All"}, "catalogs": inside}).encode())}
    assert "list of catalogues" in look(qtbot, dialog, server.address + "/")
    dialog._ui.choices.setCurrentRow(0)
    assert dialog._ui.address.text() == server.address + "/ours"
    dialog.reject()


def test_a_neighbours_shelf_is_chosen_instead_of_typed(
    qtbot: QtBot, window: MainWindow, dialog: CatalogueDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = (Neighbour("Lab 3", "http://192.0.2.7:8623/feed.json"),)
    monkeypatch.setattr(HomeComposer, "neighbours", lambda _self, _seconds: found)
    dialog._ui.neighbours.click()
    qtbot.waitUntil(lambda: dialog._ui.choices.count() == 1, timeout=PATIENCE)
    assert dialog._ui.found.text() == "1 shelf in this network. Choose one."
    dialog._ui.choices.setCurrentRow(0)
    assert dialog._ui.address.text() == "http://192.0.2.7:8623/feed.json"
    dialog.reject()


def test_an_address_that_is_no_longer_the_one_that_was_looked_at_is_looked_at_again(
    qtbot: QtBot, dialog: CatalogueDialog, default_catalogue: Path
) -> None:
    assert "24 materials" in look(qtbot, dialog, str(default_catalogue))
    qtbot.keyClicks(dialog._ui.address, "x")
    assert dialog._ui.add.text() == "Check"
    dialog.reject()
