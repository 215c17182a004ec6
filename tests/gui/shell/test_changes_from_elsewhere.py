"""What another program writes into the same home is shown in the open window."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop_app.domain.records.activity import Activity
from desktop_app.domain.revision import RecordId
from desktop_app.gui.help.commands import commands_of
from desktop_app.gui.shell.main_window import MainWindow
from desktop_app.gui.shell.places import PLACES, READER
from tests.gui.conftest import PATIENCE, services_of, settle
from tests.parts import parts


def test_an_activity_that_a_command_adds_is_listed(qtbot: QtBot, window: MainWindow) -> None:
    workspace = window.workspace
    settle(qtbot, window)
    # The service writes as a command does: no page is informed.
    services_of(window).profile.journal.write(Activity("From a command", ""), RecordId("new"))
    workspace.changes.poll()
    qtbot.waitUntil(lambda: workspace.journal.list.model.row_of(RecordId("new")) == 0, timeout=PATIENCE)


def test_materials_that_a_command_keeps_are_counted(qtbot: QtBot, window: MainWindow) -> None:
    shelf = services_of(window).shelf.shelf
    settle(qtbot, window)
    before = parts(window.workspace.shelf).summary.text()
    shelf.keep([shelf.items()[0].key])
    window.workspace.changes.poll()
    qtbot.waitUntil(lambda: parts(window.workspace.shelf).summary.text() != before, timeout=PATIENCE)


def test_the_palette_offers_what_can_be_done_now(qtbot: QtBot, window: MainWindow) -> None:
    workspace = window.workspace
    settle(qtbot, window)
    places = [(workspace.pages.at(place), place.title()) for place in PLACES]
    found = commands_of(places, lambda _page: None, [(workspace.rail.person_menu, "Profile")])
    texts = [f"{one.text} {one.where}".casefold() for one in found]
    for wanted in ("readiness", "growth", "outbox", "switch user", "leave"):
        assert any(wanted in text for text in texts), wanted
    assert not any(text.startswith("lock ") for text in texts)  # a profile without a passphrase has no lock
    assert not any(READER.title() in one.where for one in found)  # nothing is open in it
