"""The shelf is lent in the background, from when a person asks for it until they stop it."""

import pytest
import requests
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_app.gui.shelf.lend_dialog import LendDialog
from desktop_app.gui.shell.main_window import MainWindow
from desktop_app.services.lending import lending
from tests.gui.conftest import PATIENCE, services_of, settle
from tests.parts import parts


@pytest.fixture(autouse=True)
def _this_computer_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lending, "own_address", lambda: "127.0.0.1")
    monkeypatch.setattr(lending.Lender, "start", start_here)


def start_here(lender: lending.Lender) -> lending.LentShelf:
    return lender._stack.enter_context(lender.lending("127.0.0.1", 0, announce=False))


def open_dialog(window: MainWindow) -> LendDialog:
    parts(window.workspace.shelf).lend.click()
    (found,) = window.workspace.shelf.findChildren(LendDialog)
    return found


def parts_shown(window: MainWindow) -> list[bool]:
    """Whether the sign in the rail is shown; a list, because it changes by what is called in between."""
    return [window.workspace.rail.shows_lending]


def test_an_empty_shelf_is_not_lent_and_it_is_told_why(qtbot: QtBot, window: MainWindow) -> None:
    dialog = open_dialog(window)
    parts(dialog).start.click()
    qtbot.waitUntil(lambda: "Keep some materials first" in parts(dialog).state.text(), timeout=PATIENCE)
    assert not parts(dialog).stop.isVisible()
    parts(dialog).close.click()
    settle(qtbot, window)


def test_others_can_take_the_shelf_until_the_person_stops_it(qtbot: QtBot, window: MainWindow) -> None:
    workplace = services_of(window)
    workplace.shelf.shelf.keep([workplace.shelf.shelf.items()[0].key])
    dialog, rail = open_dialog(window), window.workspace.rail
    settle(qtbot, window)
    assert not parts(dialog).copy.isVisible()  # nothing is lent before a person asks for it
    parts(dialog).start.click()
    qtbot.waitUntil(parts(dialog).copy.isVisible, timeout=PATIENCE)
    address = parts(dialog).address.text()
    assert not parts(dialog).code.pixmap().isNull()
    parts(dialog).copy.click()
    assert QGuiApplication.clipboard().text() == address
    parts(dialog).close.click()
    settle(qtbot, window)
    assert requests.get(address, timeout=PATIENCE / 1000).ok
    assert parts_shown(window) == [True]
    rail.lending_stopped.emit()
    assert parts_shown(window) == [False]
    with pytest.raises(requests.ConnectionError):
        requests.get(address, timeout=PATIENCE / 1000)


def test_lending_that_is_stopped_before_it_began_lends_nothing(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    workplace = services_of(window)
    workplace.shelf.shelf.keep([workplace.shelf.shelf.items()[0].key])
    lent: list[str] = []

    def start(lender: lending.Lender) -> lending.LentShelf:
        begun = start_here(lender)
        lent.append(begun.address)
        return begun

    monkeypatch.setattr(lending.Lender, "start", start)
    parts(open_dialog(window)).start.click()
    window.workspace.shelf.catalogues.lending.stop()
    settle(qtbot, window)
    assert lent
    assert not window.workspace.rail.shows_lending
    with pytest.raises(requests.ConnectionError):
        requests.get(lent[0], timeout=PATIENCE / 1000)
