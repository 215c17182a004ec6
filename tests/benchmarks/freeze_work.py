"""One round of `bench freeze`: `WORK HOME` brings up a window over that home, and prints its silences as JSON.

Each round is a process of its own, because much happens only once in a process: imports, and the start of Qt WebEngine.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import astuple
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.app import allow_browser_as_root, composer, resources_folder
from desktop_app.domain.publication import ShelfItem, best_file
from desktop_app.gui.shell.application import TURN
from desktop_app.gui.shell.main_window import MainWindow
from desktop_app.gui.theme.theme import apply_theme
from tests.pictures.scenes import SCENES
from tests.pictures.stage import Stage
from tests.watchdog import HEARTBEAT, Watchdog

Found = dict[str, tuple[float, ...]]
"""Each silence (see `Silence`) or time by its name."""
LONGEST_WAIT = 600
REST = 1.5
"""Seconds without work after which a window is at rest."""
LOOKED_AT = 4.0
"""Seconds for which a person looks at the details of a book before opening it."""
TYPED = "They asked what the wall was made of, and nobody knew. "


class Round:
    """A window, what was found, and how to wait."""

    def __init__(self, home: Path) -> None:
        self.found: Found = {}
        self._dog = Watchdog()
        self.window = MainWindow(composer, home)
        self.window.resize(1280, 820)
        self.window.show()
        self.window.begin()
        self.until(lambda: self.window.is_ready)

    def until(self, holds: Callable[[], object]) -> None:
        """Let the window work until something holds."""
        loop, heart = QEventLoop(), QTimer(interval=HEARTBEAT)
        began = time.perf_counter()

        def beat() -> None:
            if holds() or time.perf_counter() - began > LONGEST_WAIT:
                loop.quit()

        heart.timeout.connect(beat)
        heart.start()
        loop.exec()
        heart.stop()
        assert time.perf_counter() - began <= LONGEST_WAIT, "the window did not come so far"

    def pause(self, seconds: float) -> None:
        """Let the window work so long."""
        end = time.perf_counter() + seconds
        self.until(lambda: time.perf_counter() > end)

    def rest(self) -> None:
        """Wait until nothing has been running for a while."""
        quiet = [time.perf_counter()]

        def is_quiet() -> bool:
            if self.window.tasks.running:
                quiet[0] = time.perf_counter()
            return time.perf_counter() - quiet[0] > REST

        self.until(is_quiet)

    @contextmanager
    def silence(self, name: str) -> Iterator[None]:
        """Note the longest silence of what happens inside."""
        self._dog.take()
        yield
        self.found[name] = astuple(self._dog.take_silence())

    def seconds(self, name: str, began: float) -> None:
        """Note a time."""
        self.found[name] = (time.perf_counter() - began, 0.0, 0.0)


def places(home: Path) -> Found:
    """Switch to each place of a long journal, and back."""
    made = Round(home)
    made.rest()
    pages = made.window.workspace.pages.in_rail()
    for page in (*pages, *pages):
        with made.silence(f"switch to {type(page).__name__}"):
            made.window.workspace.show_page(page)
            made.rest()
    return made.found


def portfolio(home: Path) -> Found:
    """Turn a check box of a portfolio, and wait for the first pages and for all pages."""
    made = Round(home)
    made.rest()
    page = made.window.workspace.portfolio
    with made.silence("the place opened, until all pages are there"):
        made.window.workspace.show_page(page)
        made.until(lambda: page.preview is not None and not page.is_rendering)
        made.pause(0.5)
    panel, before = page.preview_panel, page.preview
    assert panel is not None
    shown: list[float] = []
    panel.page_changed.connect(lambda *_: shown.append(time.perf_counter()))
    with made.silence("a check box turned, until all pages are new"):
        began = time.perf_counter()
        page.entries.view.clicked.emit(page.entries.view.model().index(3, 0))
        made.until(lambda: page.preview is not before and not page.is_rendering)
        made.pause(0.5)
    made.found["from the check box to new first pages"] = (shown[0] - began, 0.0, 0.0)
    made.found["from the check box to all new pages"] = (shown[-1] - began, 0.0, 0.0)
    return made.found


def _book(home: Path, media_type: str, seconds: float) -> Found:
    made = Round(home)
    made.rest()
    shelf, reader = made.window.workspace.shelf, made.window.workspace.reader
    made.until(lambda: shelf.model.rowCount() > 0)
    items = [card.item for row in range(shelf.model.rowCount()) if (card := shelf.model.card(row)) is not None]
    item = next(one for one in items if one.kept_files and _type_of(one) == media_type)
    with made.silence("looking at its details"):
        shelf.details_shown.emit(item)
        made.pause(seconds)
    opened: list[str] = []
    reader.opened.connect(opened.append)
    with made.silence("the first book opened"):
        made.window.workspace.navigation.read(item)
        made.until(lambda: opened)
        made.rest()
    return made.found


def _type_of(item: ShelfItem) -> str:
    link = best_file(item.publication)
    return link.media_type if link else ""


def epub(home: Path) -> Found:
    """Open an EPUB as the first book, after its details were looked at."""
    return _book(home, "application/epub+zip", LOOKED_AT)


def epub_at_once(home: Path) -> Found:
    """Open an EPUB as the first book, at once."""
    return _book(home, "application/epub+zip", 0)


def html(home: Path) -> Found:
    """Open an HTML page as the first book."""
    return _book(home, "text/html", LOOKED_AT)


def pdf(home: Path) -> Found:
    """Open a PDF as the first book."""
    return _book(home, "application/pdf", LOOKED_AT)


def shelf(home: Path) -> Found:
    """Start over a large shelf."""
    began = time.perf_counter()
    made = Round(home)
    with made.silence("a window opened over it, from its pages on"):
        page = made.window.workspace.shelf
        made.until(lambda: page.model.rowCount() > 1)
        made.seconds("from the start to the shelf", began)
        made.rest()
    return made.found


def typing(home: Path) -> Found:
    """Type a reflection while the catalogues are checked and a portfolio is rendered."""
    made = Round(home)
    made.rest()
    workspace = made.window.workspace
    workspace.navigation.write_reflection()
    made.rest()
    field = QApplication.focusWidget()
    assert field is not None
    with made.silence("typing while catalogues are synchronised"):
        workspace.shelf.catalogues.check()
        for letter in TYPED * 4:
            QTest.keyClicks(field, letter)
            made.pause(0.03)
        made.rest()
    return made.found


def scenes(home: Path) -> Found:
    """Bring up every page and dialog twice; the second time counts, for the first one imports."""
    stage, dog = Stage(home), Watchdog()
    found: Found = {}
    for _ in range(2):
        for name, scene in SCENES.items():
            dog.take()
            widget: QWidget = scene(stage)
            assert widget is not None
            found[name] = astuple(dog.take_silence())
            stage.tidy()
    longest = max(found, key=lambda name: found[name])
    return {"every page and dialog": found[longest], f"every page and dialog: {longest}": found[longest]}


WORK: dict[str, Callable[[Path], Found]] = {
    one.__name__: one for one in (places, portfolio, epub, epub_at_once, html, pdf, shelf, typing, scenes)
}


def main(name: str, home: Path) -> None:
    """Do it, and print what was found."""
    sys.setswitchinterval(TURN)  # as `run_window` does
    allow_browser_as_root()
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    application = QApplication([])
    apply_theme(application, resources_folder())
    print(json.dumps(WORK[name](home)), flush=True)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
