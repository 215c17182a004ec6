"""Starts Qt WebEngine before the first book is opened, in a moment in which nobody waits for the window.

Its start can't be divided: it takes a tenth of a second, and some memory. So it comes when a person has looked at a
kept book for a while, and has neither typed nor clicked meanwhile. Somebody who looks at no book never has it started.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from PySide6.QtCore import QEvent, QObject, QTimer

from desktop_app.domain.publication import ShelfItem, best_file
from desktop_app.gui.base.input_windows import INPUT, stop_watching, watch_input

QUIET = 1_000
"""Milliseconds without input, with the details of a book on screen, after which it begins."""
BETWEEN = 100
"""Milliseconds between its two steps."""
SHOWN_BY_IT = frozenset({"application/epub+zip", "text/html"})


class WebWarming(QObject):
    """Waits for the moment.

    Args:
        make: creates the view on books; it does nothing if there is one.
        parent: its owner.
    """

    def __init__(self, make: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._make = make
        self._quiet = QTimer(self, interval=QUIET, singleShot=True)
        self._quiet.timeout.connect(self._import)
        self._imported = QTimer(self, interval=BETWEEN, singleShot=True)
        self._imported.timeout.connect(self._create)
        self.is_done = False

    def expect(self, item: ShelfItem) -> None:
        """Note that the details of a material are shown."""
        link = best_file(item.publication)
        if self.is_done:
            return
        if item.kept_files and link is not None and link.media_type in SHOWN_BY_IT:
            watch_input(self)
            self._quiet.start()
        else:
            self.stop()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in INPUT and self._quiet.isActive():
            self._quiet.start()
        return False

    def stop(self) -> None:
        """Wait no more."""
        self._quiet.stop()
        self._imported.stop()
        stop_watching(self)

    def _import(self) -> None:
        self.stop()
        import_module("desktop_app.gui.reader.web_reader")
        self._imported.start()

    def _create(self) -> None:
        self.is_done = True
        self._make()
