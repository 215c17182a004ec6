"""Reads an EPUB of an encrypted profile in the real program on a real display, while the idle lock watches.

Run by test_reading_on_display.py in a process of its own: `python -m tests.gui.reader.reading_on_display HOME`. Mouse
and keys come from the display server (xdotool), as a person's do, and each has to count as a sign of the person.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QSettings, Qt
from PySide6.QtWidgets import QApplication

from desktop_app.app import allow_browser_as_root, composer, resources_folder
from desktop_app.domain.profile import Role
from desktop_app.gui.reader.web_reader import WebReader
from desktop_app.gui.shell.main_window import MainWindow
from desktop_app.gui.shell.window_manager import WindowManager
from desktop_app.gui.theme.theme import apply_theme
from desktop_app.services.profiles.profiles import Profiles
from tests.conftest import SteppingClock
from tests.epubs import page
from tests.gui.conftest import shown
from tests.waiting import PATIENCE_MS

WORDS = "four paper boats at noon"
PAGES = 4


def wait(until: Callable[[], object], what: str = "it did not come to that") -> None:
    """Let the program work until that is so."""
    deadline = QDeadlineTimer(PATIENCE_MS)
    while not until():
        assert not deadline.hasExpired(), what
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)


def come_in(windows: WindowManager) -> MainWindow:
    """Type the passphrase, and wait for the shelf."""
    wait(lambda: windows.window.is_asking and windows.window.opened.welcome.profile() is not None)
    field = windows.window.opened.welcome._ui.passphrase
    field.setText(WORDS)
    field.returnPressed.emit()
    window = windows.window
    wait(lambda: window.is_ready and window.workspace.shelf.model.rowCount() == 24, "the shelf was not shown")
    wait(lambda: window.tasks.running == 0)
    return window


def read(window: MainWindow) -> None:
    """Open a book and turn pages; each kind of input puts the lock off."""
    book = next(one for one in shown(window) if one.publication.files[0].media_type == "application/epub+zip")
    subprocess.run(["xdotool", "windowfocus", "--sync", str(int(window.winId()))], check=True)
    window.workspace.navigation.read(book)
    wait(lambda: isinstance(window.workspace.reader.views.view("web"), WebReader))
    view = window.workspace.reader.views.view("web")
    assert isinstance(view, WebReader)
    wait(lambda: view.entry and not view._loading, "the book was not shown")
    # The web view gave the window a new handle; the lock finds it when it looks next.
    wait_for_look(window)
    place = view.mapToGlobal(view.rect().center())
    sign(window, "mousemove", str(place.x()), str(place.y()))
    sign(window, "click", "1")
    sign(window, "click", "5")
    pages = {f"{number}.xhtml": (page(f"Page {number}").encode(), "application/xhtml+xml") for number in range(PAGES)}
    view.open(pages.get, "0.xhtml", tuple(pages))
    for number in range(PAGES - 1):
        wait(lambda number=number: view.entry == f"{number}.xhtml" and not view._loading)  # type: ignore[misc]
        sign(window, "key", "Page_Down")
    wait(lambda: view.entry == f"{PAGES - 1}.xhtml", "the keys turned no page")


def wait_for_look(window: MainWindow) -> None:
    """Let the idle lock look at the clock once."""
    idle = window.workspace.session._idle
    before = idle._last_look
    wait(lambda: idle._last_look > before)


def sign(window: MainWindow, *input_of_display: str) -> None:
    """Have the display send some input; it has to count."""
    idle = window.workspace.session._idle
    before = idle._last_sign
    subprocess.run(["xdotool", *input_of_display], check=True)
    wait(lambda: idle._last_sign > before, f"this is no sign of the person: {input_of_display}")


def main(home: Path) -> None:
    """Make a profile with a passphrase, read in it, and lock."""
    # What the other modules of the tests have chosen is for windows that nobody sees.
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    allow_browser_as_root()
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    application = QApplication([])
    apply_theme(application, resources_folder())
    Profiles(home / "profiles", SteppingClock()).add("Anna", Role.STUDENT, WORDS)
    settings = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)
    windows = WindowManager(composer, home, settings, lambda _messages: None)
    windows.begin()
    window = come_in(windows)
    read(window)
    window.workspace.session._idle.due.emit()
    wait(lambda: windows.window.is_asking, "it did not lock")
    windows.window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
