"""Reads an EPUB in an encrypted profile on a real display, while the idle lock watches; see test_reading_on_display.py.

Mouse and keys come from the display server (xdotool), as a person's do, and each has to count as a sign of the person.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from desktop_app.gui.reader.web_reader import WebReader
from desktop_app.gui.shell.main_window import MainWindow
from tests.epubs import page
from tests.gui.conftest import shown
from tests.gui.on_display import come_in, lock, start, wait

PAGES = 4


def read(window: MainWindow) -> None:
    """Open a book and turn pages; each kind of input puts the lock off."""
    book = next(one for one in shown(window) if one.publication.files[0].media_type == "application/epub+zip")
    subprocess.run(["xdotool", "windowfocus", "--sync", str(int(window.winId()))], check=True)
    window.workspace.navigation.read(book)
    wait(lambda: isinstance(window.workspace.reader.views.view("web"), WebReader))
    view = window.workspace.reader.views.view("web")
    assert isinstance(view, WebReader)
    wait(lambda: view.entry and not view.is_loading, "the book was not shown")
    # The web view gave the window a new handle; the lock finds it when it looks next.
    wait_for_look(window)
    place = view.mapToGlobal(view.rect().center())
    sign(window, "mousemove", str(place.x()), str(place.y()))
    sign(window, "click", "1")
    sign(window, "click", "5")
    pages = {f"{number}.xhtml": (page(f"Page {number}").encode(), "application/xhtml+xml") for number in range(PAGES)}
    view.open(pages.get, "0.xhtml", tuple(pages))
    for number in range(PAGES - 1):
        wait(lambda number=number: view.entry == f"{number}.xhtml" and not view.is_loading)  # type: ignore[misc]
        sign(window, "key", "Page_Down")
    wait(lambda: view.entry == f"{PAGES - 1}.xhtml", "the keys turned no page")


def wait_for_look(window: MainWindow) -> None:
    """Let the idle lock look at the clock once."""
    idle = window.workspace.session.idle_lock
    before = idle.last_look
    wait(lambda: idle.last_look > before)


def sign(window: MainWindow, *input_of_display: str) -> None:
    """Have the display send some input; it has to count."""
    idle = window.workspace.session.idle_lock
    before = idle.last_sign
    subprocess.run(["xdotool", *input_of_display], check=True)
    wait(lambda: idle.last_sign > before, f"this is no sign of the person: {input_of_display}")


if __name__ == "__main__":
    _application, windows = start(Path(sys.argv[1]))
    read(come_in(windows))
    lock(windows)
    windows.window.close()
