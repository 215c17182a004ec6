"""Screens that nobody sees, beside each other: one of a desk, one of a laptop, and a small one."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QScreen

SCREENS = Path(__file__).with_name("screens.json")


def offscreen() -> str:
    """The name of Qt's platform without a display, with these screens; for `QT_QPA_PLATFORM`."""
    # A colon divides the platform's arguments, so a path on Windows must not have a drive in it.
    file = os.path.relpath(SCREENS) if sys.platform == "win32" else SCREENS
    return f"offscreen:configfile={file}"


def screen_of(name: str) -> QScreen:
    """The screen of that name."""
    return next(one for one in QGuiApplication.screens() if one.name() == name)
