"""A program that checks how far Qt works on this computer: `python -m desktop_app.gui.doctor.qt_probe PART …`.

It runs in a process of its own because Qt ends the process if it can't reach the screen. It writes a JSON object on a
line for each step: the parts of Qt that can't be imported, those that are not installed, Qt's version, the platform
that it opened, the printers, the number of fonts, what draws with OpenGL.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any

RENDERER = 0x1F01
"""GL_RENDERER (OpenGL 4.6, section 22.2)."""


def main(parts: Sequence[str]) -> None:
    """Try to import these parts of PySide6, to open the screen and to find printers."""
    missing: dict[str, str] = {}
    absent: dict[str, str] = {}
    for part in parts:
        _try(part, missing, absent)
    _tell("missing", missing)
    _tell("absent", absent)
    if (missing | absent).keys() & {"QtCore", "QtGui", "QtPrintSupport"}:
        return
    core, gui, printing = (import_module(f"PySide6.{part}") for part in ("QtCore", "QtGui", "QtPrintSupport"))
    _tell("version", core.qVersion())
    application = gui.QGuiApplication([])
    _tell("platform", application.platformName())
    _tell("printers", printing.QPrinterInfo.availablePrinterNames())
    _tell("fonts", len(gui.QFontDatabase.families()))
    _tell("opengl", _renderer(gui))  # the last, because a bad driver ends the process


def _renderer(gui: Any) -> str:  # noqa: ANN401 - a module that may be missing
    """What draws with OpenGL: a graphics card, or a library such as llvmpipe; empty if nothing does."""
    surface, context = gui.QOffscreenSurface(), gui.QOpenGLContext()
    surface.create()
    if not context.create() or not context.makeCurrent(surface):
        return ""
    return str(context.functions().glGetString(RENDERER) or "")


def _try(part: str, missing: dict[str, str], absent: dict[str, str]) -> None:
    """Import a part, or note the reason why that fails, or the name of the package that is not installed."""
    try:
        import_module(f"PySide6.{part}")
    except ModuleNotFoundError as error:
        absent[part] = error.name or part
    except ImportError as error:  # a library of the system is missing or too old
        missing[part] = str(error)


def _tell(name: str, value: object) -> None:
    sys.stdout.write(json.dumps({name: value}) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
