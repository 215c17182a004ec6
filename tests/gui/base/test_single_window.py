"""A second start over the same home."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.gui.base.single_window import LOCK, SingleWindow
from tests.conftest import ROOT
from tests.waiting import PATIENCE, PATIENCE_MS, wait_until

pytestmark = pytest.mark.long
ASK = """
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from desktop_app.gui.base.single_window import SingleWindow
sys.exit(not SingleWindow(Path(sys.argv[1])).ask_first(sys.argv[2]))
"""
START = [sys.executable, "-m", "desktop_app", "--home"]


def test_the_first_has_the_place_and_is_asked_to_come_to_the_front(qtbot: QtBot, tmp_path: Path) -> None:
    first, second, elsewhere = SingleWindow(tmp_path), SingleWindow(tmp_path), SingleWindow(tmp_path / "other")
    assert first.acquire()
    assert elsewhere.acquire()
    assert not second.acquire()
    with (
        subprocess.Popen([sys.executable, "-c", ASK, str(tmp_path), "/media/stick/mine.journal"], cwd=ROOT) as program,
        qtbot.waitSignal(first.activation_requested, timeout=PATIENCE_MS) as asked,
    ):
        qtbot.waitUntil(lambda: program.poll() is not None, timeout=PATIENCE_MS)
    assert program.returncode == 0
    assert asked.args == ["/media/stick/mine.journal"]
    first.release()
    assert second.acquire()
    second.release()
    elsewhere.release()


@contextmanager
def program(home: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The program, started over a home; it is killed where the test fails before it ends."""
    with subprocess.Popen([*START, str(home)], env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}) as started:
        try:
            yield started
        finally:
            started.kill()


@pytest.mark.parametrize("delay", [0.02, *(pytest.param(one, marks=pytest.mark.slow) for one in (0.0, 0.05))])
def test_an_interrupt_while_the_window_is_being_made_ends_the_program(tmp_path: Path, delay: float) -> None:
    home = tmp_path / "home"
    with program(home) as started:
        wait_until(SingleWindow(home).ask_first, "the window does not answer")
        time.sleep(delay)  # no state tells of the moments between two steps; each is as good as another
        started.send_signal(signal.SIGINT)
        assert started.wait(PATIENCE) == 0


def test_the_program_itself_starts_once_and_after_a_kill_again(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with program(home) as first:
        wait_until(SingleWindow(home).ask_first, "the first window does not answer")
        second = subprocess.run([*START, str(home)], timeout=PATIENCE, capture_output=True, text=True, check=False)
        assert second.returncode == 0
        assert first.poll() is None
        first.send_signal(signal.SIGKILL)
        first.wait(PATIENCE)
    with program(home) as again:
        wait_until(SingleWindow(home).ask_first, "the window that was started after the kill does not answer")
        again.send_signal(signal.SIGINT)
        assert again.wait(PATIENCE) == 0


def test_a_window_on_another_computer_is_told_and_nothing_is_opened(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    # As QLockFile writes it, of a computer that is not this one: it can't be looked at whether it still runs.
    (home / LOCK).write_text("4242\nspringshelf\nlab-computer-7\nid\nboot\n")
    with subprocess.Popen([*START, str(home)], stderr=subprocess.PIPE, text=True) as second:
        assert second.stderr is not None
        said = next(line for line in second.stderr if "Close it there first." in line)
        second.send_signal(signal.SIGINT)
        assert second.wait(PATIENCE) == 1
    assert "already open over this folder, on the computer lab-computer-7" in said
    assert not (home / "profiles").exists()
