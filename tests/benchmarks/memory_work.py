"""What `bench memory` measures: `WORK HOME TIMES` does it so often, and prints the memory after each as JSON."""

from __future__ import annotations

import itertools
import json
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from desktop_app.app import allow_browser_as_root, resources_folder
from desktop_app.gui.theme.theme import apply_theme
from tests.benchmarks.freeze_work import Round
from tests.benchmarks.screen import memory_of
from tests.pictures.stage import fill_home

Step = Callable[[], None]
MANY_ENTRIES = 3
"""The number of entries whose check boxes are turned in turns."""


def books(made: Round) -> Iterator[None]:
    """Open each kept book in turns, and go back to the shelf."""
    workspace = made.window.workspace
    shelf, reader = workspace.shelf, workspace.reader
    made.until(lambda: shelf.model.rowCount() > 0)
    cards = [shelf.model.card(row) for row in range(shelf.model.rowCount())]
    kept = [card.item for card in cards if card is not None and card.item.kept_files]
    opened: list[str] = []
    reader.opened.connect(opened.append)
    for item in itertools.cycle(kept):
        opened.clear()
        workspace.navigation.read(item)
        made.until(lambda: opened)
        workspace.show_page(shelf)
        made.pause(0.1)
        yield


def previews(made: Round) -> Iterator[None]:
    """Turn the check boxes of entries in turns, and wait for all pages."""
    page = made.window.workspace.portfolio
    made.window.workspace.show_page(page)
    made.until(lambda: page.preview is not None and not page.is_rendering)
    for number in itertools.count():
        before = page.preview
        page.entries.view.clicked.emit(page.entries.view.model().index(number % MANY_ENTRIES, 0))
        made.until(lambda before=before: page.preview is not before and not page.is_rendering)  # type: ignore[misc]
        yield


WORK = {one.__name__: one for one in (books, previews)}


def main(name: str, home: Path, times: int) -> None:
    """Do it, and print the megabytes of all processes after each time."""
    allow_browser_as_root()
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    application = QApplication([])
    apply_theme(application, resources_folder())
    fill_home(home)
    made = Round(home)
    made.rest()
    found = [memory_of(os.getpid()) for _ in itertools.islice(WORK[name](made), times)]
    print(json.dumps(found), flush=True)
    os._exit(0)  # what closing would do is not the subject


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]))
