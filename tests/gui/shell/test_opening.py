"""What a desktop or a browser asks the program to open."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from desktop_app.app import main
from desktop_app.composer import HomeComposer
from desktop_app.domain.policy import Feature, Policy
from desktop_app.gui.shelf.catalogue_dialog import CatalogueDialog
from desktop_app.gui.shell import application
from desktop_app.gui.shell.window_manager import WindowManager
from desktop_app.transfer.sources import open_source
from tests.conftest import SteppingClock
from tests.gui.conftest import PATIENCE, OpenWindow, idle, services_of
from tests.gui.homes import copy_home
from tests.parts import parts


@pytest.fixture
def windows(qtbot: QtBot, tmp_path: Path, resources: Path, started_home: Path) -> Iterator[WindowManager]:
    home = tmp_path / "home"
    copy_home(started_home, home)
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    settings.setValue("first-steps/left", "1")
    made = WindowManager(
        lambda: HomeComposer(resources, open_source, SteppingClock()), home, settings, lambda _messages: None
    )
    yield made
    made.window.close()
    made.window.deleteLater()


def begin(qtbot: QtBot, windows: WindowManager) -> None:
    windows.begin()
    qtbot.waitUntil(lambda: windows.window.is_ready and idle(windows.window), timeout=PATIENCE)


def dialogs(windows: WindowManager) -> list[CatalogueDialog]:
    return [one for one in windows.window.findChildren(CatalogueDialog) if one.isVisible()]


def test_a_link_that_starts_the_program_is_shown_with_the_pages_and_nothing_is_asked_of_it(
    qtbot: QtBot, windows: WindowManager
) -> None:
    windows.open("https://example.org/feed.json")
    begin(qtbot, windows)
    (dialog,) = dialogs(windows)
    assert parts(dialog).address.text() == "https://example.org/feed.json"
    assert parts(dialog).add.text() == "Check"


def test_a_link_for_an_open_window_is_shown_in_it_once(qtbot: QtBot, windows: WindowManager) -> None:
    begin(qtbot, windows)
    windows.come_to_front()
    assert not dialogs(windows)
    windows.come_to_front("https://example.org/feed.json")
    assert len(dialogs(windows)) == 1
    windows.window.pages_shown.emit()
    assert len(dialogs(windows)) == 1


def test_a_file_is_added_to_the_shelf_after_a_question(qtbot: QtBot, windows: WindowManager, tmp_path: Path) -> None:
    begin(qtbot, windows)
    (tmp_path / "sheet.txt").write_text("A walk")
    windows.open(str(tmp_path / "sheet.txt"))
    (box,) = windows.window.findChildren(QMessageBox)
    assert "My files" in box.text()
    box.reject()


def test_a_journal_is_imported(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> None:
    window = open_window()
    file = tmp_path / "mine.journal"
    services_of(window).profile.export(file)
    imported: list[int] = []
    window.workspace.journal.files.joined.connect(imported.append)
    window.workspace.open(str(file))
    qtbot.waitUntil(lambda: bool(imported), timeout=PATIENCE)
    assert window.workspace.current is window.workspace.journal


def test_what_the_administrator_has_hidden_is_not_reached_by_a_link(
    qtbot: QtBot, tmp_path: Path, resources: Path, started_home: Path
) -> None:
    copy_home(started_home, tmp_path / "home")
    policy = Policy(hidden=frozenset({Feature.ADD_CATALOGUE}))
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    windows = WindowManager(
        lambda: HomeComposer(resources, open_source, SteppingClock(), lambda: policy),
        tmp_path / "home",
        settings,
        lambda _messages: None,
    )
    windows.open("https://example.org/feed.json")
    begin(qtbot, windows)
    assert not dialogs(windows)
    windows.window.close()
    windows.window.deleteLater()


def test_the_command_opens_the_window_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    opened: list[str] = []

    def run_window(*words: str) -> int:
        opened.append(words[-1])
        return 0

    monkeypatch.setattr(application, "run_window", run_window)
    monkeypatch.chdir(tmp_path)
    for wanted in ("mine.journal", "opds://example.org/feed.json"):
        assert main(["--home", str(tmp_path / "home"), "open", wanted]) == 0
    assert opened == [str(tmp_path / "mine.journal"), "https://example.org/feed.json"]
    assert capsys.readouterr().err == ""
