"""What a person does at the window, timed in the program itself: `slow_worker HOME BOOK`, on a screen with openbox.

A book is opened, a reflection is written and saved, and the portfolio is looked at; prints the seconds of each.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtWidgets import QApplication

from desktop_app.app import allow_browser_as_root, composer, resources_folder
from desktop_app.gui.shell.window_manager import WindowManager
from desktop_app.gui.theme.appearance import Appearance
from desktop_app.gui.theme.palette import Scheme
from desktop_app.gui.theme.theme import apply_theme
from tests.gui.on_display import wait
from tests.proofs.journey_worker import Person
from tests.watchdog import Watchdog


def main(home: Path, book: str) -> None:
    """Do it with the book that is found by these words, and print the seconds."""
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    allow_browser_as_root()
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    application = QApplication([])
    theme = apply_theme(application, resources_folder(), Appearance(Scheme.LIGHT, language="en"))
    settings = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)
    windows = WindowManager(composer, home, settings, lambda _messages: None, theme)
    windows.begin()
    wait(lambda: windows.window.is_ready)
    person, dog = Person(windows, home), Watchdog()
    person.rest()
    found: dict[str, float] = {}

    @contextmanager
    def timed(name: str) -> Iterator[None]:
        dog.take()
        began = time.perf_counter()
        yield
        found[name] = time.perf_counter() - began
        found[f"{name}, silent"] = dog.take() / 1000

    workspace = person.window.workspace
    person.press("ctrl+k")
    person.write(book)
    person.press("Return")
    person.rest()
    for name in ("first book", "second book"):
        with timed(name):
            person.press("Return")
            person.reading()
        person.press("Escape")
        wait(lambda: workspace.current is workspace.shelf, "the reader stays")
    person.press("ctrl+shift+n")
    person.rest()
    before = len(person.journal.reflections())
    person.write("On quiet pupils")
    with timed("save"):
        person.press("ctrl+s")
        wait(lambda: len(person.journal.reflections()) == before + 1, "the reflection was not saved")
    with timed("preview"):
        person.press("ctrl+4")
        wait(lambda: workspace.portfolio.preview is not None and not workspace.portfolio.is_rendering, "no pages")
    person.rest()
    dog.stop()
    windows.window.close()
    print(json.dumps(found))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
