"""Watches the process of a running package: whether its page answers, and how much memory it uses."""

from __future__ import annotations

import os

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWebEngineCore import QWebEnginePage, QWebEngineScript

from desktop_app.files.process_memory import memory_of
from desktop_app.gui.reader.web_process import end_process

WORLD = QWebEngineScript.ScriptWorldId.ApplicationWorld
PAUSE = 2_000
"""Milliseconds between two looks."""
MISSED = 4
"""Looks without an answer after which the person is told: some packages are busy for seconds at their start."""
MAX_MEMORY = 1024**3
"""Bytes that the process of a package may use; a large course with films needs less than half of it."""
MAX_GROWTH = 512 * 1024**2
"""Bytes by which this program may grow: what a package stores is kept in it until it ends."""


class PackageWatch(QObject):
    """Looks at a page's process from time to time.

    Signals:
        silent: the page does not answer any more (True), or answers again (False).
        too_large: it uses too much memory. It has been ended.
    """

    silent = Signal(bool)
    too_large = Signal()

    def __init__(self, page: QWebEnginePage) -> None:
        super().__init__(page)
        self._page = page
        self._missed, self._told = 0, False
        self._before = memory_of(os.getpid()) or 0
        self._timer = QTimer(self, interval=PAUSE)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin to watch."""
        self._timer.start()

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()

    def look(self) -> None:
        """Look once: at the memory, and whether the last question was answered."""
        process, own = self._page.renderProcessPid(), memory_of(os.getpid()) or 0
        if own - self._before > MAX_GROWTH or (process and (memory_of(process) or 0) > MAX_MEMORY):
            self.stop()
            end_process(self._page)
            self.too_large.emit()
            return
        self._missed += 1
        if self._missed > MISSED and not self._told:
            self._told = True
            self.silent.emit(True)  # noqa: FBT003 - a signal
        self._page.runJavaScript("1", WORLD, lambda _answer: self._answered())

    def _answered(self) -> None:
        self._missed = 0
        if self._told:
            self._told = False
            self.silent.emit(False)  # noqa: FBT003 - a signal
