"""Mutated materials opened in the real window: it opens them or says why not, and answers all the while."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop_app.app import allow_browser_as_root, resources_folder
from desktop_app.composer import HomeComposer
from desktop_app.gui.shell.main_window import MainWindow
from desktop_app.services.profiles.profiles import Profiles
from desktop_app.transfer.sources import open_source
from tests.corpus import make_catalogue
from tests.event_loop import process_events
from tests.watchdog import Watchdog

PATIENCE = 40.0
"""Seconds in which a material is open, or the window has said why it is not."""
LONGEST_PAUSE = 5000.0
"""Milliseconds in which the window may not answer."""
SHOWN = 0.3
"""Seconds that an open material is looked at."""


def _now() -> datetime:
    return datetime.now(UTC)


class WindowPlace:
    """A window over a new home, and a folder for what is tried."""

    def __init__(self, folder: Path) -> None:
        allow_browser_as_root()
        self.folder = folder
        self._application = QApplication.instance() or QApplication([])
        Profiles(folder / "home" / "profiles", _now).only()
        self._window = MainWindow(lambda: HomeComposer(resources_folder(), open_source, _now), folder / "home")
        self._window.show()
        self._window.begin()
        self._wait(lambda: self._window.is_ready and self._window.tasks.running == 0)
        self._answered = False
        workspace = self._window.workspace
        messages = workspace.context.messages
        for signal in (workspace.reader.opened, messages.info_posted, messages.offer_posted):
            signal.connect(self._note_answer)
        self._dog = Watchdog()

    def _note_answer(self, *_said: object) -> None:
        self._answered = True

    def _wait(self, done: Callable[[], bool]) -> None:
        until = time.monotonic() + PATIENCE
        while not done():
            assert time.monotonic() < until, "the window neither opens the material nor says why"
            process_events()

    def open(self, data: bytes) -> None:
        """Put a material on the shelf, open it in the window, look at it, and take it off again."""
        kind = ".epub" if data[:2] == b"PK" else ".pdf" if b"%PDF" in data[:1024] else ".html"
        file = self.folder / f"mutated{kind}"
        file.write_bytes(data)
        shutil.rmtree(self.folder / "materials", ignore_errors=True)
        workspace = self._window.workspace
        shelf = workspace.context.shelf
        catalogue, _ = shelf.catalogues.add(str(make_catalogue(self.folder / "materials", [file])))
        (item,) = shelf.shelf.of_catalogue(catalogue.id)
        shelf.shelf.keep([item.key])
        self._answered = False
        self._dog.take()
        workspace.navigation.read(item)
        self._wait(lambda: self._answered)
        seen = time.monotonic() + SHOWN
        self._wait(lambda: time.monotonic() > seen)
        pause = self._dog.take()
        workspace.reader.escape()
        self._wait(lambda: self._window.tasks.running == 0)
        shelf.catalogues.remove(catalogue.id)
        assert pause < LONGEST_PAUSE, f"the window did not answer for {pause:.0f} ms"

    def check(self) -> None:
        """The window is there still."""
        assert self._window.isVisible()
