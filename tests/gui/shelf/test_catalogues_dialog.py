"""All catalogues are seen in one place, and checked, changed and removed there."""

import json

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from desktop_app.domain.fetching import KeepMode
from desktop_app.gui.help.commands import commands_of
from desktop_app.gui.shelf.catalogues_dialog import CataloguesDialog
from desktop_app.gui.shell.main_window import MainWindow
from desktop_app.gui.widgets.two_line_delegate import SECOND_LINE_ROLE
from tests.faults import Answer, FaultyServer
from tests.gui.conftest import PATIENCE, services_of, settle
from tests.parts import parts
from tests.shipped import MATERIALS


def feed(*titles: str) -> Answer:
    """A feed of books with these titles."""
    links = [{"rel": "acquisition", "href": "/a.epub", "type": "application/epub+zip"}]
    books = [{"metadata": {"title": title, "identifier": f"urn:{title}"}, "links": links} for title in titles]
    return Answer(json.dumps({"metadata": {"title": "Library"}, "publications": books}).encode())


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow, server: FaultyServer) -> CataloguesDialog:
    """The dialog with the shipped catalogue and a library, which is chosen."""
    server.answers = {"/": feed("A"), "/a.epub": Answer(b"book")}
    services_of(window).shelf.catalogues.add(server.address + "/")
    parts(window.workspace.shelf).catalogues.click()
    (found,) = window.workspace.shelf.findChildren(CataloguesDialog)
    rows = parts(found).list.model()
    qtbot.waitUntil(lambda: rows.rowCount() == 2, timeout=PATIENCE)
    parts(found).list.setCurrentIndex(rows.index(1))
    return found


def about(dialog: CataloguesDialog, row: int) -> str:
    told: str = parts(dialog).list.model().index(row).data(SECOND_LINE_ROLE)
    return told


def test_state_and_rule_are_shown_and_a_check_says_what_is_new(
    qtbot: QtBot, window: MainWindow, dialog: CataloguesDialog, server: FaultyServer
) -> None:
    ui, catalogues = parts(dialog), services_of(window).shelf.catalogues
    assert about(dialog, 0).startswith(f"{MATERIALS} materials · ")
    assert about(dialog, 1).startswith("1 material · 0 on this computer · checked ")
    assert ui.address.text() == server.address + "/"
    server.answers = {"/": feed("A", "B"), "/a.epub": Answer(b"book")}
    ui.check.click()
    qtbot.waitUntil(lambda: about(dialog, 1).startswith("2 materials"), timeout=PATIENCE)
    assert ui.told.text() == "1 new material, 0 changed."
    ui.rule.setCurrentIndex(ui.rule.findData(KeepMode.ALL))
    qtbot.waitUntil(lambda: catalogues.all()[1].rule.keeping is KeepMode.ALL, timeout=PATIENCE)
    settle(qtbot, window)
    dialog.accept()


def test_a_catalogue_is_removed_after_a_question_and_the_shipped_one_stays(
    qtbot: QtBot, window: MainWindow, dialog: CataloguesDialog
) -> None:
    ui = parts(dialog)
    ui.remove.click()
    (box,) = dialog.findChildren(QMessageBox)
    next(one for one in box.buttons() if one.text() == "Remove").click()
    qtbot.waitUntil(lambda: ui.list.model().rowCount() == 1, timeout=PATIENCE)
    assert not ui.remove.isEnabled()
    assert ui.address.text() == "Comes with Springshelf"
    settle(qtbot, window)
    dialog.accept()


def test_a_login_is_kept_shown_and_forgotten(qtbot: QtBot, window: MainWindow, dialog: CataloguesDialog) -> None:
    ui = parts(dialog)
    assert ui.login.text() == "None"
    assert ui.forget.isHidden()
    ui.signIn.click()
    ui.name.setText("ana")
    ui.password.setText("secret")
    ui.signIn.click()
    for box in dialog.findChildren(QMessageBox):  # the connection is not encrypted
        next(one for one in box.buttons() if one.text() == "Send anyway").click()
    qtbot.waitUntil(lambda: ui.login.text() == "ana", timeout=PATIENCE)
    ui.forget.click()
    qtbot.waitUntil(lambda: ui.login.text() == "None", timeout=PATIENCE)
    settle(qtbot, window)
    dialog.accept()


def test_the_palette_has_the_catalogues_and_adding_one(window: MainWindow) -> None:
    names = {one.text for one in commands_of([(window.workspace.shelf, "Shelf")], lambda _page: None)}
    assert {"Catalogues", "Add a catalogue"} <= names
