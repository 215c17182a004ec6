"""How long the window does not answer while every page and dialog is brought up: a watchdog beside it."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from tests.screens import offscreen

os.environ.setdefault("QT_QPA_PLATFORM", offscreen())

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from desktop_app.app import allow_browser_as_root, resources_folder
from desktop_app.gui.theme.theme import apply_theme
from tests.benchmarks.bars import Bar
from tests.pictures.scenes import SCENES
from tests.pictures.stage import Stage, fill_home
from tests.watchdog import Watchdog

LONGEST = 100
"""Milliseconds without an answer."""
STARTS_A_BROWSER = ("reader", "manual")
"""These start Qt WebEngine's processes once; told apart."""


def bars() -> list[Bar]:
    """Bring everything up, twice; the second time counts, for the first one imports."""
    allow_browser_as_root()
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    application = QApplication([])
    apply_theme(application, resources_folder())
    with tempfile.TemporaryDirectory() as made:
        home = Path(made) / "home"
        fill_home(home)
        stage, dog = Stage(home), Watchdog()
        first, second = (_round(stage, dog) for _ in range(2))
        stage.close()
    browser = max(first[name] for name in STARTS_A_BROWSER)
    slowest = sorted(second, key=lambda name: second[name], reverse=True)[:3]
    told = ", ".join(f"{name} {second[name]:.0f}" for name in slowest)
    return [
        Bar("the longest that the window did not answer", max(second.values()), LONGEST, "ms", told),
        Bar("the same when a book is opened for the first time", browser, LONGEST, "ms", "starts Qt WebEngine"),
    ]


def _round(stage: Stage, dog: Watchdog) -> dict[str, float]:
    found: dict[str, float] = {}
    for name, scene in SCENES.items():
        dog.take()
        scene(stage)
        found[name] = dog.take()
        stage.tidy()
    return found
