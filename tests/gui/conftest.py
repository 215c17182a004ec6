"""The real window over an empty home."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.composer import HomeComposer
from desktop_app.domain.publication import ShelfItem
from desktop_app.gui.base.page import Page, PageContext
from desktop_app.gui.reader import web_warming
from desktop_app.gui.reader.material_view import MaterialView
from desktop_app.gui.shelf.covers import THUMBNAILS, read_cover, thumbnail_of
from desktop_app.gui.shell.main_window import MainWindow
from desktop_app.gui.texts.languages import SOURCE, Languages
from desktop_app.services.publishing import shipped
from desktop_app.services.publishing.sources import digest_of
from desktop_app.transfer.sources import open_source
from tests.conftest import SteppingClock
from tests.gui.homes import copy_home, copy_shelf, own_computer, stamps
from tests.gui.kept_process import process_is_kept
from tests.made_once import made_once
from tests.open_home import OpenHome
from tests.shipped import MATERIALS
from tests.waiting import PATIENCE_MS
from tests.watchdog import Watchdog

PATIENCE = PATIENCE_MS
ASK_AGAIN = 5_000
"""Milliseconds after which a view that has not answered is asked again."""
OpenWindow = Callable[..., MainWindow]


@pytest.fixture(scope="session")
def filled_shelf(filled_shelf: Path, resources: Path) -> Path:
    """The folder of a shelf with the default campaign on it, and with the covers as a window has scaled them."""

    def scale(home: Path) -> None:
        folder = shutil.copytree(filled_shelf, home / "shelf")
        made = OpenHome(home, resources, open_source, SteppingClock())
        for digest in {item.cover_file for item in made.shelf.items()}:
            if digest is not None:
                read_cover(made.shelf.file(digest), thumbnail_of(folder / THUMBNAILS, digest))
        made.close()

    return made_once("with_covers", scale) / "shelf"


@pytest.fixture(scope="session", autouse=True)
def _sources_are_hashed_once(resources: Path) -> Iterator[None]:
    """Each window looks whether its shelf was made of the shipped sources, which no test changes."""

    @cache
    def known(folder: Path) -> str:
        return digest_of(folder, resources)

    def hashed(folder: Path, root: Path) -> str:
        return known(folder) if root == resources else digest_of(folder, root)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(shipped, "digest_of", hashed)
        yield


@pytest.fixture(scope="session", autouse=True)
def _process_is_kept() -> Iterator[None]:
    with process_is_kept():
        yield


@pytest.fixture(scope="session")
def started_home(filled_shelf: Path, resources: Path) -> Iterator[Path]:
    """A home as a first start leaves it: one profile with an empty journal, and the shelf; tests copy it."""

    def start(home: Path) -> None:
        copy_shelf(filled_shelf, home / "shelf")
        own_computer(home)
        made = OpenHome(home, resources, open_source, SteppingClock())
        assert made.journal.listed() == ()
        made.close()

    home = made_once("started", start)
    before = stamps(home)
    yield home
    assert stamps(home) == before, "a test has written into a file that the homes of others have, too"


@pytest.fixture
def open_window(
    qtbot: QtBot, tmp_path: Path, resources: Path, started_home: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[OpenWindow]:
    """Opens the window over the same home each time, or another, and waits until so many materials are shown.

    The shelf of a new home has the default campaign, as after a first start. Qt WebEngine is only started where a test
    opens a book, however long it takes.
    """
    monkeypatch.setattr(web_warming, "QUIET", PATIENCE)
    opened: list[MainWindow] = []

    def open_one(home: str = "home", count: int = MATERIALS) -> MainWindow:
        if not (tmp_path / home).exists():
            copy_home(started_home, tmp_path / home)
        elif not (tmp_path / home / "shelf").exists():
            own_computer(tmp_path / home)
            copy_shelf(started_home / "shelf", tmp_path / home / "shelf")
        window = MainWindow(lambda: HomeComposer(resources, open_source, SteppingClock()), tmp_path / home)
        opened.append(window)
        window.show()
        window.begin()
        qtbot.waitUntil(
            lambda: window.is_ready and window.workspace.shelf.model.rowCount() == count and idle(window),
            timeout=PATIENCE,
        )
        return window

    yield open_one
    for window in opened:
        window.close()
        window.deleteLater()


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    """The window, ready, with the default campaign on its shelf."""
    return open_window()


@pytest.fixture
def watchdog(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Watchdog]:
    """Records the longest that the window did not answer (`--junitxml`); its bar is `bench freeze`."""
    dog = Watchdog()
    yield dog
    longest = dog.take()
    dog.stop()
    request.node.user_properties.append(("longest_pause_ms", round(longest)))


def services_of(window: MainWindow) -> PageContext:
    """The services of the profile that is open in a window."""
    return window.workspace.context


def current_page(window: MainWindow) -> Page:
    """The page that a window shows now."""
    return window.workspace.current


def shown(window: MainWindow) -> list[ShelfItem]:
    """The materials that the shelf shows."""
    cards = [window.workspace.shelf.model.card(row) for row in range(window.workspace.shelf.model.rowCount())]
    return [card.item for card in cards if card is not None]


def idle(window: MainWindow) -> bool:
    """Whether the window has done all that it was asked."""
    return window.tasks.running == 0


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until the window has done all that it was asked."""
    qtbot.waitUntil(lambda: idle(window), timeout=PATIENCE)


def answer(qtbot: QtBot, ask: Callable[[Callable[[Any], None]], None]) -> Any:
    """What a view of the reader answers. A page that is replaced meanwhile answers nothing, so it is asked again."""
    answers: list[Any] = []
    for _ in range(PATIENCE // ASK_AGAIN):
        ask(answers.append)
        with suppress(qtbot.TimeoutError):
            qtbot.waitUntil(lambda: bool(answers), timeout=ASK_AGAIN)
            return answers[0]
    pytest.fail("the view does not answer")


def shown_text(qtbot: QtBot, view: MaterialView) -> str:
    """The text that stands in the part on screen."""
    return str(answer(qtbot, view.ask_text))


@pytest.fixture
def languages(qapp: QApplication, resources: Path) -> Iterator[Languages]:
    """The window's languages; English again after the test."""
    chosen = Languages(qapp, resources)
    yield chosen
    chosen.use(SOURCE)
