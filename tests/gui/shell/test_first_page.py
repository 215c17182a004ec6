"""The page that is shown before the others are made: nothing of it is lost until they are there."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.composer import HomeComposer
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.revision import RecordId
from desktop_app.gui.shell.main_window import MainWindow
from desktop_app.gui.shell.places import JOURNAL, PLACES
from desktop_app.gui.shell.start_request import WindowLocation
from desktop_app.gui.shell.workspace import Workspace
from desktop_app.transfer.sources import open_source
from tests.conftest import SteppingClock
from tests.gui.conftest import PATIENCE, idle
from tests.gui.homes import copy_home
from tests.open_home import OpenHome
from tests.parts import parts

WALK, TITLE = RecordId("walk"), "Walk in the woods"
Look = Callable[[MainWindow, Workspace], None]


@pytest.fixture
def home(tmp_path: Path, started_home: Path) -> Path:
    copy_home(started_home, tmp_path / "home")
    return tmp_path / "home"


@pytest.fixture
def open_journal(qtbot: QtBot, home: Path, resources: Path) -> Callable[[Look], MainWindow]:
    """Opens a window that shows the journal first, as after another language was chosen there."""

    def open_one(look: Look) -> MainWindow:
        window = MainWindow(lambda: HomeComposer(resources, open_source, SteppingClock()), home)
        qtbot.addWidget(window)
        window.return_to(WindowLocation(PLACES.index(JOURNAL)))

        def changed(_index: int) -> None:
            shown = window.halls.currentWidget()
            if isinstance(shown, Workspace):
                QTimer.singleShot(0, window, lambda: look(window, shown))

        window.halls.currentChanged.connect(changed)
        window.show()
        window.begin()
        return window

    return open_one


def test_what_is_written_before_the_other_pages_are_made_is_saved_when_the_window_closes(
    qtbot: QtBot, home: Path, resources: Path, open_journal: Callable[[Look], MainWindow]
) -> None:
    def write(window: MainWindow, shown: Workspace) -> None:
        assert shown.pages.missing()
        page = shown.pages.at(JOURNAL)
        qtbot.keyClick(parts(page).newActivity, Qt.Key.Key_Space)
        qtbot.keyClicks(QApplication.focusWidget(), TITLE)
        window.close()

    window = open_journal(write)
    qtbot.waitUntil(lambda: window.isHidden() and not window.tasks.running, timeout=PATIENCE)
    made = OpenHome(home, resources, open_source, SteppingClock())
    titles = [line.title for line in made.journal.listed()]
    made.close()
    assert titles == [TITLE]


def test_typing_goes_on_where_it_began_when_the_other_pages_are_there(
    qtbot: QtBot, open_journal: Callable[[Look], MainWindow]
) -> None:
    def write(_window: MainWindow, shown: Workspace) -> None:
        qtbot.keyClick(parts(shown.pages.at(JOURNAL)).newActivity, Qt.Key.Key_Space)

    window = open_journal(write)
    qtbot.waitUntil(lambda: window.is_ready and idle(window), timeout=PATIENCE)
    qtbot.keyClicks(window.focusWidget(), TITLE)
    assert parts(window.workspace.journal.activity).title.text() == TITLE
    window.close()


def test_conflicts_and_a_draft_are_told_where_the_journal_is_shown_first(
    qtbot: QtBot, home: Path, resources: Path, open_journal: Callable[[Look], MainWindow]
) -> None:
    made = OpenHome(home, resources, open_source, SteppingClock())
    first = made.journal.save(Activity(TITLE, "spring-2023"), WALK)
    made.journal.save(Activity(TITLE, "spring-2023", notes="It was calm."), WALK, first)
    made.journal.save(Activity(TITLE, "spring-2023", notes="It was wild."), WALK, first)
    made.journal.save_draft(RecordId("swim"), Activity("Swim", "spring-2023"), ())
    made.close()
    window = open_journal(lambda _window, _shown: None)
    qtbot.waitUntil(lambda: window.is_ready and idle(window), timeout=PATIENCE)
    assert window.workspace.rail.text_of(JOURNAL) == "Journal (1)"
    assert "Swim" in window.workspace.bar.text()
    window.close()
