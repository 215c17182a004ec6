"""The real program on a real display, with an encrypted profile; for programs that tests run in processes of their own.

`run` is for the tests; the rest is for those programs.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import pytest
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QSettings, Qt
from PySide6.QtWidgets import QApplication

from desktop_app.app import allow_browser_as_root, composer, resources_folder
from desktop_app.domain.profile import PersonRole
from desktop_app.files.core_dumps import forbid_core_dumps
from desktop_app.gui.shell.main_window import MainWindow
from desktop_app.gui.shell.window_manager import WindowManager
from desktop_app.gui.theme.theme import apply_theme
from desktop_app.services.profiles.profiles import Profiles
from tests.benchmarks.screen import screen
from tests.conftest import SteppingClock
from tests.event_loop import process_events
from tests.parts import parts
from tests.shipped import MATERIALS
from tests.waiting import PATIENCE_MS

WORDS = "four paper boats at noon"


@contextmanager
def run(module: str, folder: Path) -> Iterator[subprocess.Popen[str]]:
    """Run a program of the tests on a display of its own; skip where this computer has none."""
    with screen(folder) as display:
        if display is None:
            pytest.skip("Xvfb, a display without a monitor, is not installed")
        command = [sys.executable, "-X", "faulthandler", "-m", module, str(folder / "home")]
        environment = {**os.environ, "DISPLAY": display.name}
        with (folder / "errors").open("w") as errors, _program(command, environment, errors) as program:
            yield program
        assert program.returncode == 0, (folder / "errors").read_text()[-4000:]


@contextmanager
def _program(command: list[str], environment: dict[str, str], errors: IO[str]) -> Iterator[subprocess.Popen[str]]:
    pipe = subprocess.PIPE
    with subprocess.Popen(command, env=environment, stdin=pipe, stdout=pipe, stderr=errors, text=True) as program:
        try:
            yield program
            program.communicate(timeout=PATIENCE_MS / 1000)
        finally:
            program.kill()


def wait(until: Callable[[], object], what: str = "it did not come to that", patience: int = PATIENCE_MS) -> None:
    """Let the program work until that is so, for so many milliseconds."""
    deadline = QDeadlineTimer(patience)
    while not until():
        assert not deadline.hasExpired(), what
        process_events()
        # Without a running event loop, Qt deletes what `deleteLater` was called for only when it is told to.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def start(home: Path) -> tuple[QApplication, WindowManager]:
    """Start the program over a home in which Anna has a passphrase."""
    # What the other modules of the tests have chosen is for windows that nobody sees.
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    forbid_core_dumps()  # as the program does: Qt WebEngine has to start all the same
    allow_browser_as_root()
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    application = QApplication([])
    apply_theme(application, resources_folder())
    Profiles(home / "profiles", SteppingClock()).add("Anna", PersonRole.STUDENT, WORDS)
    settings = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)
    windows = WindowManager(composer, home, settings, lambda _messages: None)
    windows.begin()
    return application, windows


def come_in(windows: WindowManager) -> MainWindow:
    """Type the passphrase, and wait for the shelf."""
    wait(lambda: windows.window.is_asking and windows.window.opened.welcome.profile() is not None)
    field = parts(windows.window.opened.welcome).passphrase
    field.setText(WORDS)
    field.returnPressed.emit()
    window = windows.window
    wait(lambda: window.is_ready and window.workspace.shelf.model.rowCount() == MATERIALS, "the shelf was not shown")
    wait(lambda: window.tasks.running == 0)
    return window


def lock(windows: WindowManager) -> None:
    """Lock, as the idle lock does, and wait until somebody is asked who is there and the old window is deleted."""
    windows.window.workspace.session.idle_lock.due.emit()
    wait(lambda: windows.window.is_asking and windows.window.tasks.running == 0, "it did not lock")
    wait(lambda: sum(isinstance(one, MainWindow) for one in QApplication.topLevelWidgets()) == 1)
