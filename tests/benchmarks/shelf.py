"""Opening the place Shelf over 100,000 publications, and scrolling through it, while the window stays free."""

from __future__ import annotations

import gc
import os
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication

from desktop_app.app import resources_folder
from desktop_app.gui.base.tasks import Tasks
from desktop_app.gui.shelf.shelf_model import CARD_ROLE
from desktop_app.gui.shelf.shelf_page import ShelfPage
from desktop_app.gui.theme.theme import apply_theme
from tests.benchmarks.bars import Bar
from tests.benchmarks.big_shelf import PUBLICATIONS, fill
from tests.benchmarks.page_context import page_context
from tests.open_home import OpenHome, open_home
from tests.parts import parts

ROUNDS = 11
STEPS = 60
FROZEN = 0.1
"""Seconds of no answer that a person notices."""
HEARTBEAT = 2
"""Milliseconds between two looks."""
LONGEST_WAIT = 60


def bars() -> list[Bar]:
    """Measure, on a shelf that is made for it."""
    with tempfile.TemporaryDirectory() as home:
        made = open_home(Path(home))
        fill(made)
        _application()
        gc.freeze()  # as the window does when it is ready
        opened = [_opening(made) for _ in range(ROUNDS)][1:]
        page, tasks = _open_page(made)
        _until(lambda: _painted(page))
        bar = parts(page).grid.verticalScrollBar()
        _until(lambda: bar.maximum() > PUBLICATIONS * 50)
        scrolled, longest, filled = _scroll(page)
        tasks.shutdown()
        page.close()
        made.close()
    size = f"{PUBLICATIONS:,} publications"
    return [
        Bar("open the place, first page painted", statistics.median(opened) * 1000, 100, "ms", size),
        Bar("the longest that the window is busy while scrolling", longest * 1000, FROZEN * 1000, "ms", "no answer"),
        Bar("paint after a jump, covers and texts still to come", scrolled * 1000, 16, "ms", "median"),
        Bar("from the jump to its texts", filled * 1000, 150, "ms", "median"),
    ]


def _application() -> None:
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    apply_theme(application, resources_folder())


def _open_page(made: OpenHome) -> tuple[ShelfPage, Tasks]:
    context = page_context(made)
    page, tasks = ShelfPage(context), context.tasks
    page.resize(1080, 820)
    page.show()
    page.start()
    return page, tasks


def _opening(made: OpenHome) -> float:
    """Seconds from asking for the place to its first page on screen."""
    began = time.perf_counter()
    page, tasks = _open_page(made)
    _until(lambda: page.model.rowCount() > PUBLICATIONS)
    parts(page).grid.repaint()
    assert _painted(page)
    found = time.perf_counter() - began
    tasks.shutdown()
    page.close()
    page.deleteLater()
    return found


def _painted(page: ShelfPage) -> bool:
    """Whether all items in the first column of the view have their texts."""
    grid = parts(page).grid
    places = [grid.indexAt(QPoint(60, y)) for y in range(0, grid.viewport().height(), 20)]
    shown = [place for place in places if place.isValid()]  # a point may be between two items
    return bool(shown) and all(place.data(CARD_ROLE) is not None for place in shown)


def _until(holds: Callable[[], bool]) -> float:
    """Let the window work until something holds; returns the longest that it did not answer, in seconds."""
    loop, heart = QEventLoop(), QTimer(interval=HEARTBEAT)
    heart.setTimerType(Qt.TimerType.PreciseTimer)
    beats = [time.perf_counter()]
    gaps = [0.0]

    def beat() -> None:
        now = time.perf_counter()
        gaps.append(now - beats[-1] - HEARTBEAT / 1000)
        beats.append(now)
        if holds() or now - beats[0] > LONGEST_WAIT:
            loop.quit()

    heart.timeout.connect(beat)
    heart.start()
    if not holds():
        loop.exec()
    assert holds(), "the window did not come so far"
    return max(gaps)


def _scroll(page: ShelfPage) -> tuple[float, float, float]:
    """Jump through the whole shelf; median seconds to paint, longest busy, median until the texts are there."""
    grid = parts(page).grid
    bar = grid.verticalScrollBar()
    paints, fills, longest = [], [], 0.0
    for step in range(STEPS):
        began = time.perf_counter()
        bar.setValue(bar.maximum() * (step * 37 % STEPS) // STEPS)
        grid.viewport().repaint()
        paints.append(time.perf_counter() - began)
        longest = max(longest, paints[-1], _until(lambda: _painted(page)))
        fills.append(time.perf_counter() - began)
    return statistics.median(paints), longest, statistics.median(fills)
