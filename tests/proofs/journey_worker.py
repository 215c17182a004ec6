"""One journey by keyboard alone; see `journeys`. `python -m tests.proofs.journey_worker NAME FOLDER`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtWidgets import QApplication, QDialog

from desktop_app.app import allow_browser_as_root, composer, resources_folder
from desktop_app.domain.publication import KeepState
from desktop_app.domain.records.feedback import Feedback
from desktop_app.domain.shelf_view import ShelfCard
from desktop_app.gui.portfolio.feedback_dialog import FeedbackDialog
from desktop_app.gui.shell.main_window import MainWindow
from desktop_app.gui.shell.window_manager import WindowManager
from desktop_app.gui.theme.appearance import Appearance
from desktop_app.gui.theme.palette import Scheme
from desktop_app.gui.theme.theme import apply_theme
from desktop_app.gui.widgets.two_line_model import THING_ROLE
from desktop_app.services.journal.journal import Journal
from tests.gui.on_display import wait
from tests.hostile import pages_pdf
from tests.parts import parts
from tests.pictures.stage import fill_home
from tests.proofs.thirty_files import COUNTS, write_files
from tests.waiting import PATIENCE_MS
from tests.watchdog import Watchdog

THIRTY_FILES_MS = 900_000
"""The time that a slow computer has to import the files; the journey says how long it took."""


class Keyboard:
    """Presses keys through the display server, and counts them by task."""

    def __init__(self) -> None:
        self.counts: dict[str, int] = {}
        self._task = ""

    @contextmanager
    def task(self, name: str) -> Iterator[None]:
        """Count what is pressed here under this name."""
        self._task, self.counts[name] = name, 0
        yield
        self._task = ""

    def press(self, *keys: str) -> None:
        """Press keys, one after the other."""
        if self._task:
            self.counts[self._task] += len(keys)
        for key in keys:
            subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True)
            pause()

    @staticmethod
    def write(text: str) -> None:
        """Type a text; its letters are not counted."""
        subprocess.run(["xdotool", "type", "--delay", "15", text], check=True)
        pause()


def pause() -> None:
    """Let the window do what the last key asked for."""
    for _ in range(5):
        QCoreApplication.processEvents()


class Person:
    """Somebody at the window."""

    def __init__(self, windows: WindowManager, folder: Path) -> None:
        self._windows, self.folder = windows, folder
        self.keyboard = Keyboard()
        self.press, self.write, self.task = self.keyboard.press, self.keyboard.write, self.keyboard.task

    @property
    def window(self) -> MainWindow:
        return self._windows.window

    @property
    def journal(self) -> Journal:
        return self.window.workspace.context.profile.journal

    def come_in(self, count: int = 30) -> None:
        """Wait for the shelf."""
        wait(lambda: self.window.is_ready and self.window.workspace.shelf.model.rowCount() == count, "no shelf")
        self.rest()

    def rest(self) -> None:
        """Wait until the window has done all that it was asked."""
        wait(lambda: self.window.tasks.running == 0, "the window has not come to rest")

    def reading(self) -> None:
        """Wait until the material is shown and has the keyboard."""
        reader = self.window.workspace.reader
        wait(lambda: self.window.workspace.current is reader and reader.view is not None, "nothing is read")
        texts: list[str] = []

        def is_shown() -> bool:
            if reader.view is not None:
                reader.view.ask_text(texts.append)
            return any(texts) and reader.isAncestorOf(QApplication.focusWidget() or self.window)

        wait(is_shown, "the material has no text, or not the keyboard")
        self.rest()

    def dialog(self, kind: str) -> QDialog:
        """Wait for the dialog of that class, and until it has the keyboard: keys would go to the window behind it."""
        wait(lambda: self._dialogs(kind), f"{kind} was not opened")
        opened = self._dialogs(kind)[-1]
        wait(opened.isActiveWindow, f"{kind} has not the keyboard")
        return opened

    def _dialogs(self, kind: str) -> list[QDialog]:
        return [one for one in self.window.findChildren(QDialog) if type(one).__name__ == kind and one.isVisible()]

    def closed(self, kind: str, patience: int = PATIENCE_MS) -> None:
        """Wait until that dialog is closed, and what it began has ended."""
        wait(lambda: not self._dialogs(kind), f"{kind} stays open")
        wait(lambda: self.window.tasks.running == 0, "the window has not come to rest", patience)

    def first(self) -> ShelfCard:
        """The first material that the shelf shows."""
        card = self.window.workspace.shelf.model.card(0)
        assert card is not None
        return card


def find_and_read(person: Person, words: str) -> None:
    """Search the shelf, and read what was found first."""
    shelf = person.window.workspace.shelf
    with person.task("find"):
        person.press("ctrl+k")
        person.write(words)
        person.press("Return")
        wait(lambda: 0 < shelf.model.rowCount() < 30, "nothing was found")
        person.rest()
    with person.task("read"):
        person.press("Return")
        person.reading()


def educator(person: Person) -> None:
    """The first hour: what is this, find, keep, read, cite, log with a photo, print."""
    person.come_in()
    workspace = person.window.workspace
    steps = workspace.steps_card
    wait(steps.isVisible, "the first steps are not shown")
    for _ in range(6):
        person.press("Return")
        person.rest()
    wait(lambda: not steps.isVisible(), "the first steps do not end")
    find_and_read(person, "walk")
    person.press("Escape")
    wait(lambda: workspace.current is workspace.shelf, "the reader stays")
    with person.task("keep"):
        person.press("ctrl+d")
        wait(lambda: person.first().item.state is KeepState.KEPT, "it was not kept")
    person.press("Return")
    person.reading()
    cite(person)
    log_with_photo(person)
    print_portfolio(person)


def cite(person: Person) -> None:
    """Select a paragraph in the open material, and cite it in a reflection."""
    workspace = person.window.workspace
    with person.task("cite"):
        person.press("alt+Down")
        wait(workspace.reader.selecting.bubble.isVisible, "the bubble is not shown")
        person.press("ctrl+shift+c")
        person.dialog("CiteIntoDialog")
        person.press("Return")
        wait(lambda: workspace.current is workspace.journal, "the journal is not shown")
        person.rest()
    make_profile(person)
    wait(lambda: bool(person.journal.highlights()), "nothing was highlighted")
    person.press("ctrl+s")
    wait(lambda: bool(person.journal.reflections()), "nothing was cited")


def make_profile(person: Person) -> None:
    """A guest who writes is asked to make a profile."""
    with person.task("make a profile"):
        person.dialog("NewProfileDialog")
        person.write("Ana")
        person.press("Tab", "Tab", "Tab", "Down", "alt+c")
        person.closed("NewProfileDialog")
    person.rest()


def log_with_photo(person: Person) -> None:
    """Log an activity with a photograph, its description and consent."""
    picture = person.folder / "wall.png"
    Image.new("RGB", (640, 480), "#7799aa").save(picture)
    with person.task("log with photo"):
        person.press("ctrl+n")
        person.rest()
        person.write("Rain walk with 7b")
        person.press("alt+v")
        person.dialog("EvidenceDialog")
        person.press("alt+f")
        person.dialog("QFileDialog")
        person.write(str(picture))
        person.press("Return")
        person.closed("QFileDialog")
        person.write("The wall after the walk")
        person.press("alt+d")
        person.write("A wall with drawings of leaves")
        person.press("alt+s", "Down", "Return")
        person.closed("EvidenceDialog")
        wait(lambda: len(person.journal.evidence()) == 1, "the photograph was not taken in")
        person.press("ctrl+s")
    wait(lambda: [one.title for _, one in person.journal.activities()] == ["Rain walk with 7b"], "nothing was logged")


def print_portfolio(person: Person) -> None:
    """Open the print dialog of the portfolio."""
    portfolio = person.window.workspace.portfolio
    with person.task("print"):
        person.press("ctrl+4")
        wait(lambda: portfolio.preview is not None and not portfolio.is_rendering, "no pages")
        person.press("alt+p")
        person.dialog("QPrintDialog")
        person.press("Escape")
    person.closed("QPrintDialog")


def student(person: Person) -> None:
    """A week offline: find and read what is kept, highlight, reflect, log; all is there again after the window."""
    person.come_in()
    workspace = person.window.workspace
    find_and_read(person, "quiet")
    with person.task("highlight"):
        person.press("alt+Down")
        wait(workspace.reader.selecting.bubble.isVisible, "the bubble is not shown")
        person.press("shift+F10")
        wait(workspace.reader.selecting.bubble.buttons[0].hasFocus, "the bubble has no focus")
        person.press("Right", "Return")
        wait(lambda: any(one.colour.value == "green" for _, one in person.journal.highlights()), "no highlight")
    person.rest()
    before = len(person.journal.reflections())
    with person.task("reflect"):
        person.press("ctrl+shift+n")
        person.rest()
        person.write("On quiet pupils")
        person.press("ctrl+s")
        wait(lambda: len(person.journal.reflections()) == before + 1, "the reflection was not saved")
    with person.task("log"):
        person.press("ctrl+n")
        person.rest()
        person.write("Silent discussion")
        person.press("ctrl+s")
        wait(lambda: any(one.title == "Silent discussion" for _, one in person.journal.activities()), "not logged")


def administrator(person: Person) -> None:
    """A morning: add a catalogue from a folder, keep everything, look after downloads, make a profile."""
    person.come_in()
    workspace = person.window.workspace
    person.press("Tab", "Tab")  # from the first steps, which stay, to the page
    with person.task("add a catalogue"):
        person.press("ctrl+shift+o")
        person.dialog("CatalogueDialog")
        person.write(str(person.folder / "catalogue"))
        person.press("Return")
        dialog = person.dialog("CatalogueDialog")
        wait(lambda: parts(dialog).add.text() == "Add" and parts(dialog).add.isEnabled(), "it was not checked")
        person.press("Return")
        person.closed("CatalogueDialog")
    wait(lambda: workspace.shelf.model.rowCount() > 30, "nothing was added")
    with person.task("keep everything"):
        person.press("ctrl+k", "Return")
        person.rest()
        person.press("ctrl+a", "ctrl+d")
        wait(lambda: person.first().item.state is KeepState.KEPT, "it was not kept")
    person.rest()
    with person.task("pause and resume"):
        person.press("alt+d")
        downloads = person.dialog("DownloadsDialog")
        person.press("alt+a")
        wait(lambda: "Resume" in parts(downloads).pauseAll.text(), "it was not paused")
        person.press("alt+a")
        wait(lambda: "Pause" in parts(downloads).pauseAll.text(), "it was not resumed")
        person.press("Escape")
        person.closed("DownloadsDialog")


def returned(person: Person) -> None:
    """Thirty files that a mentor gave back: choose them all, and answer for each page without a code."""
    person.come_in()
    wanted = json.loads((person.folder / "wanted.json").read_text())
    portfolio = person.window.workspace.portfolio
    person.press("ctrl+4")
    wait(lambda: portfolio.preview is not None and not portfolio.is_rendering, "no pages")
    began = time.monotonic()
    with person.task("import thirty files"):
        person.press("alt+e")
        wait(portfolio.menu.menu.isVisible, "the menu was not opened")
        person.press("Down", "Return")
        dialog = person.dialog("FeedbackDialog")
        person.press("alt+i")
        person.dialog("QFileDialog")
        person.write(f"{person.folder}/returned/")
        person.press("Return", "shift+Tab", "ctrl+a", "Return")
        person.closed("QFileDialog", THIRTY_FILES_MS)
    with person.task("accept three files"):
        for _ in range(COUNTS["without a code"]):
            person.dialog("ForeignFileBox")
            person.press("Tab", "space")
            person.rest()
    assign = parts(dialog).assign
    with person.task("assign three pages"):
        while assign.isEnabled():
            person.press("alt+a")
            person.dialog("EntryChooser")
            person.write(number_of(person, wanted))
            person.press("Return")
            person.closed("EntryChooser")
    person.keyboard.counts["seconds"] = round(time.monotonic() - began)
    found = [one for _, one in person.journal.every(Feedback)]
    assert {one.origin for one in found} == set(wanted), set(wanted) - {one.origin for one in found}
    misplaced = {(one.origin, one.entry) for one in found if one.entry != wanted[one.origin]}
    assert not misplaced, misplaced


def number_of(person: Person, wanted: dict[str, str]) -> str:
    """The printed number of the entry that the shown page belongs to, as its reader sees on it."""
    (dialog,) = (one for one in person.window.findChildren(FeedbackDialog) if one.isVisible())
    shown = parts(dialog).pieces.currentIndex().data(THING_ROLE)
    entries = person.window.workspace.context.portfolios.numbers.latest()
    return next(one.number for one in entries if one.record == wanted[shown.feedback.origin])


JOURNEYS: dict[str, Callable[[Person], None]] = {
    "educator": educator,
    "student": student,
    "administrator": administrator,
    "returned": returned,
}


def publish_catalogue(folder: Path) -> None:
    """Publish a small catalogue, as a colleague brings one on a stick."""
    source = folder / "files"
    source.mkdir()
    (source / "fractions.pdf").write_bytes(pages_pdf(3))
    (source / "fractions.toml").write_text('title = "Fractions with paper"\n')
    command = [sys.executable, "-m", "desktop_app", "--home", str(folder / "other"), "publish", str(source)]
    subprocess.run([*command, str(folder / "catalogue")], check=True, stdout=subprocess.DEVNULL)


def main(name: str, folder: Path) -> None:
    """Take a journey, and print the keys by task."""
    home = folder / "home"
    home.mkdir()
    if name == "student":
        fill_home(home)
    elif name == "returned":
        fill_home(home)
        (folder / "returned").mkdir()
        (folder / "wanted.json").write_text(json.dumps(write_files(home / "portfolio.pdf", folder / "returned")))
    elif name == "administrator":
        publish_catalogue(folder)
    # What the modules of the tests have chosen is for windows that nobody sees.
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    allow_browser_as_root()
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    application = QApplication([])
    theme = apply_theme(application, resources_folder(), Appearance(Scheme.LIGHT, language="en"))
    windows = WindowManager(
        composer, home, QSettings(str(home / "window.ini"), QSettings.Format.IniFormat), lambda _messages: None, theme
    )
    windows.begin()
    wait(lambda: windows.window.is_ready)
    person, dog = Person(windows, folder), Watchdog()
    JOURNEYS[name](person)
    person.rest()
    counts = {**person.keyboard.counts, "longest pause": round(dog.take())}
    dog.stop()
    windows.window.close()
    print(json.dumps(counts))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
