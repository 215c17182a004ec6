"""A program that tries how far Qt works on this computer: `python -m desktop_app.gui.doctor.qt_probe PART …`.

It runs in a process of its own because Qt ends the process if it can't reach the screen. It writes a JSON object on a
line for each step: the parts of Qt that can't be imported, Qt's version, the platform that it opened, the printers.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from importlib import import_module

NOT_INSTALLED = "is not installed"


def main(parts: Sequence[str]) -> None:
    """Try to import these parts of PySide6, to open the screen and to find printers."""
    missing = {part: reason for part in parts if (reason := _reason(part))}
    _tell("missing", missing)
    if missing.keys() & {"QtCore", "QtGui", "QtPrintSupport"}:
        return
    core, gui, printing = (import_module(f"PySide6.{part}") for part in ("QtCore", "QtGui", "QtPrintSupport"))
    _tell("version", core.qVersion())
    application = gui.QGuiApplication([])
    _tell("platform", application.platformName())
    _tell("printers", printing.QPrinterInfo.availablePrinterNames())


def _reason(part: str) -> str:
    try:
        import_module(f"PySide6.{part}")
    except ModuleNotFoundError as error:
        return f"{error.name} {NOT_INSTALLED}"
    except ImportError as error:  # a library of the system is missing or too old
        return str(error)
    return ""


def _tell(name: str, value: object) -> None:
    sys.stdout.write(json.dumps({name: value}) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
