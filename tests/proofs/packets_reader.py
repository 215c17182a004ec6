"""Reads hostile materials in a process of its own: `python -m tests.proofs.packets_reader LAYERS [KIND …]`.

A kind may also be the path of a file, which is read alone.

`all` is the reader as it is. `shield` is its page, policy and guard without the switches of `web_network`. Other words
joined by commas (`names`, `route`, `webrtc`, `none`) are switches, while scripts run and no page is shielded. Kinds are
names of pages, with a minus those to leave out.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QByteArray, QCoreApplication, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QStackedWidget

from desktop_app.app import allow_browser_as_root, prepare_browser
from desktop_app.gui.reader.views import ViewRegistry
from desktop_app.gui.reader.web_network import NO_NAMES, NO_ROUTE, NO_WEBRTC, VARIABLE
from desktop_app.services.reading.material import OpenBook, read_material
from desktop_app.services.shelf.shelf import OpenedFile
from tests.hostile_materials import TYPES, hostile_materials, hostile_pages

SWITCHES = {"names": NO_NAMES, "route": NO_ROUTE, "webrtc": NO_WEBRTC}
FOR_EACH = 150
"""Milliseconds that a material is left open."""
AT_LAST = 1500
FOR_RUNNING = 600
"""Milliseconds that a package runs; its page is loaded in a frame, after ours."""


def main(layers: str, kinds: Collection[str]) -> None:
    """Read the materials."""
    if layers == "all":
        prepare_browser()
    else:
        allow_browser_as_root()
        os.environ[VARIABLE] = " ".join(SWITCHES[name] for name in layers.split(",") if name in SWITCHES)
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    application = QApplication([])
    if layers in {"all", "shield"}:
        _read_materials(kinds)
    else:
        _read_unshielded(kinds)
    _wait(AT_LAST)
    application.processEvents()
    sys.stdout.flush()
    os._exit(0)  # Chromium's own end takes long, and nothing is left to save


def _wanted(name: str, kinds: Collection[str]) -> bool:
    asked_for = [kind for kind in kinds if not kind.startswith("-")]
    return f"-{name}" not in kinds and (not asked_for or name in asked_for)


def _read_materials(kinds: Collection[str]) -> None:
    """Show each in the view that the reader takes for it."""
    stack = QStackedWidget()
    stack.show()
    views = ViewRegistry(stack, stack)
    with tempfile.TemporaryDirectory() as folder:
        given = [Path(kind) for kind in kinds if Path(kind).is_absolute()]
        for path in given or [one for one in hostile_materials(Path(folder)) if _wanted(one.stem, kinds)]:
            book = read_material(OpenedFile(path, TYPES[path.suffix], path.stem, "en", ""))
            view = views.for_type(book.file.media_type, paged=book.entry is not None)
            assert view is not None, views.missing
            view.show_book(book)
            if view is views.view("audio") or view is views.view("video"):
                view.findChildren(QPushButton)[0].click()
            _wait(FOR_EACH)
            if book.package is not None:
                _run(views, book)
            print(path.name)


def _run(views: ViewRegistry, book: OpenBook) -> None:
    """Run a material with scripts, as its button does."""
    assert book.package is not None
    running = views.run(book, book.package, lambda _call: "null")
    running.show_book(book)
    _wait(FOR_RUNNING)
    views.end_run(running)


def _read_unshielded(kinds: Collection[str]) -> None:
    """Show the pages without any shield, so that the switches alone stand before the network."""
    from PySide6.QtWebEngineCore import QWebEngineProfile  # noqa: PLC0415 - Chromium reads the switches when it starts

    from desktop_app.gui.reader.web_isolation import FORBIDDEN, address_of  # noqa: PLC0415
    from desktop_app.gui.reader.web_schemes import SCHEME, register_schemes  # noqa: PLC0415 - as above
    from tests.gui.reader.test_web_isolation import OpenEntries, OpenPage  # noqa: PLC0415 - as above

    register_schemes()
    profile = QWebEngineProfile()
    for attribute in FORBIDDEN:
        profile.settings().setAttribute(attribute, True)
    written = hostile_pages().items()
    pages = {name: f"<html><head>{head}</head><body>{body}</body></html>" for name, (head, body) in written}
    profile.installUrlSchemeHandler(QByteArray(SCHEME), OpenEntries(profile, pages))
    page = OpenPage(profile)
    for name in pages:
        if _wanted(name, kinds):
            page.load(address_of(name, "m1"))
            _wait(FOR_EACH)
            print(name)


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main(sys.argv[1], set(sys.argv[2:]))
