"""Opens every real file beside this checkout in the window, and takes a picture of each for a person to look at.

`tests/gui/test_corpus.py` asserts what stands in the pages; this shows how it looks.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from tests.screens import offscreen

os.environ.setdefault("QT_QPA_PLATFORM", offscreen())

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, Qt
from PySide6.QtWidgets import QApplication

from desktop_app.app import allow_browser_as_root, composer, resources_folder
from desktop_app.gui.shell.main_window import MainWindow
from desktop_app.gui.theme.theme import apply_theme
from tests.corpus import WHY_SKIPPED, books, make_catalogue, name_of, pdfs
from tests.event_loop import process_events
from tests.open_home import open_home

PICTURES = Path("build") / "reading"
QUIET, LONGEST = 900, 20_000
"""Milliseconds without work after which a page is painted, and that it takes at most."""


def prove() -> None:
    """Take the pictures."""
    files = [*books(), *pdfs()]
    if not files:
        print(f"Nothing to read: {WHY_SKIPPED}.")
        return
    allow_browser_as_root()
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    application = QApplication([])
    apply_theme(application, resources_folder())
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        made = open_home(Path(home))
        made.catalogues.add(str(make_catalogue(Path(home) / "corpus", files)))
        window = MainWindow(composer, Path(home))
        window.resize(1180, 800)
        window.show()
        window.begin()
        while not window.is_ready:
            process_events()
        _settle(window)
        for file in files:
            _take(window, name_of(file))
        window.close()


def _take(window: MainWindow, name: str) -> None:
    """Pictures of a file's first part, one in its middle and its last."""
    window.workspace.navigation.read_by_id(f"urn:corpus:{name}")
    _settle(window)
    view = window.workspace.reader.view
    parts = view.progress[1] if view else 0
    taken = [1]
    window.grab().save(str(PICTURES / f"{name}-1.png"))
    for wanted in (parts // 2 + 1, parts):
        while view is not None and view.progress[0] < wanted and view.turn(1):
            _settle(window, 120)
        if view is not None and view.progress[0] not in taken:
            taken.append(view.progress[0])
            _settle(window)
            window.grab().save(str(PICTURES / f"{name}-{view.progress[0]}.png"))
    print(f"{name}: parts {', '.join(map(str, taken))} of {parts}")
    window.workspace.reader.leave()
    _settle(window, 200)


def _settle(window: MainWindow, quiet: int = QUIET) -> None:
    end, still = QDeadlineTimer(LONGEST), QDeadlineTimer(quiet)
    while not end.hasExpired() and not still.hasExpired():
        process_events()
        if window.tasks.running:
            still = QDeadlineTimer(quiet)
