"""The queue in the window: seen, paused, put first, removed; and the rules for fetching."""

import pytest
from PySide6.QtCore import QTime
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop_app.domain.fetching import AllowedSources, DownloadState, FetchRules
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.shelf.downloads_dialog import DownloadsDialog
from desktop_app.gui.shelf.downloads_model import DOWNLOAD_ROLE
from desktop_app.gui.shell.main_window import MainWindow
from desktop_app.gui.widgets.two_line_delegate import SECOND_LINE_ROLE
from tests.gui.conftest import PATIENCE, services_of, settle
from tests.parts import parts


@pytest.fixture
def workplace(window: MainWindow) -> PageContext:
    """The window's services; its queue is paused and holds three materials."""
    found = services_of(window)
    found.shelf.downloads.change_rules(FetchRules(paused=True))
    found.shelf.downloads.enqueue(item.key for item in found.shelf.shelf.items()[:3])
    return found


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow, workplace: PageContext) -> DownloadsDialog:
    parts(window.workspace.shelf).downloads.click()
    (found,) = window.workspace.shelf.findChildren(DownloadsDialog)
    qtbot.waitUntil(lambda: parts(found).entries.model().rowCount() == 3, timeout=PATIENCE)
    return found


def titles(dialog: DownloadsDialog) -> list[str]:
    return [parts(dialog).entries.model().index(row).data() for row in range(parts(dialog).entries.model().rowCount())]


def test_what_waits_is_told_with_its_size(dialog: DownloadsDialog, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(parts(dialog).entries.model())
    assert parts(dialog).summary.text().startswith("3 files wait · ")
    assert parts(dialog).summary.text().endswith("everything is paused")
    first = parts(dialog).entries.model().index(0)
    assert first.data(DOWNLOAD_ROLE).state is DownloadState.WAITING
    assert str(first.data(SECOND_LINE_ROLE)).startswith("Paused")
    dialog.accept()


def test_one_is_paused_put_first_and_removed(qtbot: QtBot, dialog: DownloadsDialog) -> None:
    ui = parts(dialog)
    last = titles(dialog)[2]
    ui.entries.setCurrentIndex(parts(dialog).entries.model().index(2))
    ui.first.click()
    qtbot.waitUntil(lambda: titles(dialog)[0] == last, timeout=PATIENCE)
    assert ui.entries.currentIndex().data() == last
    ui.pauseOne.click()
    qtbot.waitUntil(lambda: ui.pauseOne.text() == "R&esume", timeout=PATIENCE)
    ui.remove.click()
    qtbot.waitUntil(lambda: parts(dialog).entries.model().rowCount() == 2, timeout=PATIENCE)
    dialog.accept()


def test_the_queue_goes_on_behind_the_window(
    qtbot: QtBot, window: MainWindow, workplace: PageContext, dialog: DownloadsDialog
) -> None:
    parts(dialog).pauseAll.click()
    qtbot.waitUntil(lambda: not workplace.shelf.downloads.rules().paused, timeout=PATIENCE)
    window.opened.fetching.poll()
    qtbot.waitUntil(lambda: parts(dialog).entries.model().rowCount() == 0, timeout=PATIENCE)
    assert parts(dialog).summary.text() == "No downloads waiting."
    qtbot.waitUntil(lambda: "3 on this computer" in parts(window.workspace.shelf).summary.text(), timeout=PATIENCE)
    dialog.accept()
    settle(qtbot, window)


def test_the_rules_are_changed_and_shown_again(qtbot: QtBot, workplace: PageContext, dialog: DownloadsDialog) -> None:
    ui = parts(dialog)
    qtbot.waitUntil(lambda: ui.pauseAll.text() == "Resume &all", timeout=PATIENCE)
    assert not ui.begins.isEnabled()
    ui.onlyHours.click()
    assert ui.begins.time() == QTime(22, 0)
    ui.nearby.click()
    ui.rate.setValue(250)
    ui.rate.editingFinished.emit()
    qtbot.waitUntil(lambda: workplace.shelf.downloads.rules().bytes_per_second == 250_000, timeout=PATIENCE)
    rules = workplace.shelf.downloads.rules()
    assert (rules.sources, rules.begins, rules.ends) == (
        AllowedSources.NEARBY,
        QTime(22, 0).toPython(),
        QTime(6, 0).toPython(),
    )
    dialog.accept()


def test_the_shelf_tells_how_many_files_wait(qtbot: QtBot, window: MainWindow, workplace: PageContext) -> None:
    window.opened.fetching.poll()
    qtbot.waitUntil(lambda: parts(window.workspace.shelf).downloads.text() == "&Downloads (3)", timeout=PATIENCE)
    settle(qtbot, window)
