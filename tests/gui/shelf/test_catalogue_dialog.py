"""A catalogue is looked at before it is added."""

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from desktop_app.composer import HomeComposer
from desktop_app.domain.catalogue import Neighbour
from desktop_app.domain.fetching import KeepMode
from desktop_app.gui.shelf.catalogue_dialog import CatalogueDialog
from desktop_app.gui.shell.main_window import MainWindow
from desktop_app.services.catalogues.logins import Logins
from tests.faults import Answer, FaultyServer
from tests.gui.conftest import PATIENCE, services_of, settle
from tests.parts import parts
from tests.shipped import MATERIALS

BOOK = {
    "metadata": {"title": "A"},
    "links": [{"rel": "acquisition", "href": "/a.epub", "type": "application/epub+zip"}],
}
FEED = Answer(json.dumps({"metadata": {"title": "Library", "numberOfItems": 1}, "publications": [BOOK]}).encode())


@pytest.fixture
def dialog(window: MainWindow) -> CatalogueDialog:
    window.workspace.shelf.catalogues.add()
    (found,) = window.workspace.shelf.findChildren(CatalogueDialog)
    return found


def look(qtbot: QtBot, dialog: CatalogueDialog, address: str) -> str:
    """Type an address and press Check; returns what the dialog says of it."""
    parts(dialog).address.clear()
    qtbot.keyClicks(parts(dialog).address, address)
    return press_check(qtbot, dialog)


def press_check(qtbot: QtBot, dialog: CatalogueDialog) -> str:
    parts(dialog).add.click()
    qtbot.waitUntil(parts(dialog).add.isEnabled, timeout=PATIENCE)
    told: str = parts(dialog).found.text()
    return told


def test_what_lies_there_is_told_before_it_is_added(
    qtbot: QtBot, window: MainWindow, dialog: CatalogueDialog, server: FaultyServer
) -> None:
    server.answers = {"/": FEED, "/a.epub": Answer(b"book")}
    assert not parts(dialog).add.isEnabled()
    assert look(qtbot, dialog, server.address + "/") == "“Library” · 1 material"
    assert parts(dialog).add.text() == "Add"
    assert window.workspace.shelf.model.rowCount() == MATERIALS
    parts(dialog).keepAll.setChecked(True)
    parts(dialog).add.click()
    qtbot.waitUntil(lambda: window.workspace.shelf.model.rowCount() == MATERIALS + 1, timeout=PATIENCE)
    settle(qtbot, window)
    workplace = services_of(window)
    assert workplace.shelf.catalogues.all()[1].rule.keeping is KeepMode.ALL
    assert "1 on this computer" in parts(window.workspace.shelf).summary.text()
    assert "from a computer nearby" in parts(window.workspace.shelf).summary.text()


def test_what_is_no_catalogue_is_told_in_the_dialog_and_the_address_can_be_mended(
    qtbot: QtBot, dialog: CatalogueDialog, server: FaultyServer
) -> None:
    server.answers = {"/": FEED}
    assert "not there" in look(qtbot, dialog, server.address + "/wrong")
    assert parts(dialog).add.text() == "Check"
    assert "Library" in look(qtbot, dialog, server.address + "/")
    dialog.reject()


def test_a_login_is_asked_for_where_it_is_needed(qtbot: QtBot, dialog: CatalogueDialog, server: FaultyServer) -> None:
    server.answers = {"/": Answer(FEED.body, login=("ana", "geheim"))}
    assert not parts(dialog).password.isVisible()
    assert "name and a password" in look(qtbot, dialog, server.address + "/")
    assert parts(dialog).password.isVisible()
    qtbot.keyClicks(parts(dialog).name, "ana")
    qtbot.keyClicks(parts(dialog).password, "geheim")
    assert "Library" in press_check(qtbot, dialog)
    # The tests' computer has no keyring.
    assert "asked for the password again after a restart" in parts(dialog).found.text()
    dialog.reject()


def test_after_a_wrong_password_the_password_is_typed_again(
    qtbot: QtBot, window: MainWindow, dialog: CatalogueDialog, server: FaultyServer
) -> None:
    server.answers = {"/": Answer(FEED.body, login=("ana", "geheim"))}
    look(qtbot, dialog, server.address + "/")
    assert window.focusWidget() is parts(dialog).name or dialog.focusWidget() is parts(dialog).name
    qtbot.keyClicks(parts(dialog).name, "ana")
    qtbot.keyClicks(parts(dialog).password, "wrong")
    press_check(qtbot, dialog)
    assert dialog.focusWidget() is parts(dialog).password
    assert parts(dialog).password.selectedText()
    qtbot.keyClicks(parts(dialog).password, "geheim")
    assert "Library" in press_check(qtbot, dialog)
    dialog.reject()


@pytest.mark.usefixtures("own_keyring")
def test_a_password_that_the_keyring_keeps_needs_no_word(
    qtbot: QtBot, dialog: CatalogueDialog, server: FaultyServer
) -> None:
    server.answers = {"/": Answer(FEED.body, login=("ana", "geheim"))}
    look(qtbot, dialog, server.address + "/")
    qtbot.keyClicks(parts(dialog).name, "ana")
    qtbot.keyClicks(parts(dialog).password, "geheim")
    assert press_check(qtbot, dialog) == "“Library” · 1 material"
    dialog.reject()


def test_a_password_is_not_sent_unencrypted_before_the_person_agrees(
    qtbot: QtBot, window: MainWindow, dialog: CatalogueDialog, server: FaultyServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.answers = {"/": Answer(FEED.body, login=("ana", "geheim"))}
    # To a test that may not leave the computer, loopback stands for another computer.
    monkeypatch.setattr(Logins, "can_be_overheard", lambda _self, address: address.startswith("http:"))
    look(qtbot, dialog, server.address + "/")
    qtbot.keyClicks(parts(dialog).name, "ana")
    qtbot.keyClicks(parts(dialog).password, "geheim")
    asked_before = len(server.asked)
    parts(dialog).add.click()
    (box,) = dialog.findChildren(QMessageBox)
    assert "not encrypted" in box.text()
    box.reject()
    settle(qtbot, window)
    assert len(server.asked) == asked_before
    parts(dialog).add.click()
    box = next(one for one in dialog.findChildren(QMessageBox) if one.isVisible())
    next(one for one in box.buttons() if one.text() == "Send anyway").click()
    qtbot.waitUntil(lambda: "Library" in parts(dialog).found.text(), timeout=PATIENCE)
    dialog.reject()


def test_one_of_a_registrys_catalogues_is_chosen(qtbot: QtBot, dialog: CatalogueDialog, server: FaultyServer) -> None:
    inside = [{"metadata": {"title": "Ours"}, "links": [{"rel": "http://opds-spec.org/catalog", "href": "/ours"}]}]
    server.answers = {"/": Answer(json.dumps({"metadata": {"title": "All"}, "catalogs": inside}).encode())}
    assert "list of catalogues" in look(qtbot, dialog, server.address + "/")
    parts(dialog).choices.setCurrentRow(0)
    assert parts(dialog).address.text() == server.address + "/ours"
    dialog.reject()


def test_a_neighbours_shelf_is_chosen_instead_of_typed(
    qtbot: QtBot, window: MainWindow, dialog: CatalogueDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = (Neighbour("Lab 3", "http://192.0.2.7:8623/feed.json"),)
    monkeypatch.setattr(HomeComposer, "neighbours", lambda _self, _seconds: found)
    parts(dialog).neighbours.click()
    qtbot.waitUntil(lambda: parts(dialog).choices.count() == 1, timeout=PATIENCE)
    assert parts(dialog).found.text() == "1 shared shelf found. Choose it."
    parts(dialog).choices.setCurrentRow(0)
    assert parts(dialog).address.text() == "http://192.0.2.7:8623/feed.json"
    dialog.reject()


def test_an_address_that_is_no_longer_the_one_that_was_looked_at_is_looked_at_again(
    qtbot: QtBot, dialog: CatalogueDialog, default_catalogue: Path
) -> None:
    assert f"{MATERIALS} materials" in look(qtbot, dialog, str(default_catalogue))
    qtbot.keyClicks(parts(dialog).address, "x")
    assert parts(dialog).add.text() == "Check"
    dialog.reject()
