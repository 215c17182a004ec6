"""After a crash, the next start says what happened and what was kept."""

import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from desktop_app.composer import HomeComposer
from desktop_app.domain.records.activity import Activity
from desktop_app.gui.base.messages import ErrorWindow
from desktop_app.gui.shell.window_manager import WindowManager
from desktop_app.services.home.run_marker import BrokenRun, RunMarker
from desktop_app.transfer.sources import open_source
from tests.conftest import SteppingClock
from tests.gui.conftest import PATIENCE, idle
from tests.gui.homes import copy_shelf, own_computer
from tests.open_home import OpenHome
from tests.parts import parts
from tests.waiting import wait_until

CRASH = BrokenRun("2023-03-01T12:00:00+00:00", "Fatal Python error: Segmentation fault\n")
CUT = BrokenRun("2023-03-01T12:00:00+00:00", "")
Start = Callable[[BrokenRun], WindowManager]


@pytest.fixture
def start(qtbot: QtBot, tmp_path: Path, resources: Path, filled_shelf: Path) -> Iterator[Start]:
    """Starts the program after a run that ended in some way."""
    started: list[WindowManager] = []
    copy_shelf(filled_shelf, tmp_path / "home" / "shelf")

    def start_one(broken: BrokenRun) -> WindowManager:
        settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
        manager = WindowManager(
            lambda: HomeComposer(resources, open_source, SteppingClock()),
            tmp_path / "home",
            settings,
            lambda _messages: None,
            broken=broken,
        )
        started.append(manager)
        manager.begin()
        qtbot.waitUntil(lambda: manager.window.is_ready and idle(manager.window), timeout=PATIENCE)
        return manager

    yield start_one
    for one in started:
        one.window.close()
        one.window.deleteLater()


def test_drafts_and_downloads_that_were_kept_are_counted_and_the_report_is_one_click_away(
    qtbot: QtBot, start: Start, tmp_path: Path, workplace: OpenHome
) -> None:
    own_computer(tmp_path / "home")
    workplace.journal.save_draft(workplace.journal.new_record(), Activity("Walk", "c"))
    waiting = [item.key for item in workplace.shelf.items("")][:2]
    workplace.shelf.drop(waiting)
    workplace.downloads.enqueue(waiting)
    workplace.downloads.pause(waiting, paused=True)
    workplace.close()
    manager = start(CRASH)
    bar = manager.window.workspace.bar
    assert bar.text() == (
        "Springshelf crashed last time. What you wrote is kept; 1 draft is in your journal. "
        "2 downloads go on where they stopped."
    )
    bar.action.click()
    (report,) = [one for one in manager.window.findChildren(ErrorWindow) if one.isVisible()]
    assert parts(report).what.text() == "Springshelf crashed last time."
    assert parts(report).report.toPlainText() == CRASH.report
    report.accept()


def test_a_guest_is_told_that_nothing_was_kept(start: Start) -> None:
    assert (
        start(CUT).window.workspace.bar.text()
        == "Springshelf did not close properly last time. The guest’s text was deleted."
    )


def test_it_is_told_once_and_not_again_after_locking(qtbot: QtBot, start: Start, tmp_path: Path) -> None:
    own_computer(tmp_path / "home")
    manager = start(CUT)
    assert manager.window.workspace.bar.text() == "Springshelf did not close properly last time. Your text was saved."
    manager._tell_of_broken_run()
    manager.window.workspace.bar.hide()
    qtbot.waitUntil(lambda: idle(manager.window), timeout=PATIENCE)
    assert manager.window.workspace.bar.text() == ""


@pytest.mark.slow  # its quick siblings are in tests/services/home/test_run_marker.py
@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such signal")
def test_the_real_program_notes_its_crash_and_the_doctor_names_it(tmp_path: Path) -> None:
    home = tmp_path / "home"
    command = [sys.executable, "-m", "desktop_app", "--home", str(home)]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as program:
        wait_until((home / "shelf" / "shelf.db").exists)
        program.send_signal(signal.SIGSEGV)
        assert program.wait() == -signal.SIGSEGV
    told = subprocess.run([*command, "doctor", "--no-window"], capture_output=True, text=True, check=False).stdout
    assert "crashed" in told
    broken = RunMarker(home).unfinished()
    assert broken is not None
    assert "application.py" in broken.report
