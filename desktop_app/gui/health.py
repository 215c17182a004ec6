"""The doctor's checks that need Qt: the bindings, the reader's engine, printers."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Sequence

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from desktop_app.services.doctor import Check, Finding, Verdict

MODULES = {
    "QtPdf": "PDF in the window",
    "QtWebEngineCore": "EPUB and HTML in the window",
    "QtPrintSupport": "printing",
    "QtSvg": "icons",
}


def checks() -> Sequence[Check]:
    """All checks that need Qt."""
    return (_qt, _modules, _printers)


def _qt() -> Finding:
    screen = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or not sys.platform.startswith("linux")
    found = f"Qt {qVersion()}" + ("" if screen else ", no screen")
    if not screen:
        return Finding("Qt", Verdict.CARE, found, "The window needs a screen; the command line works without.")
    return Finding("Qt", Verdict.GOOD, found)


def _modules() -> Finding:
    missing = []
    for name, purpose in MODULES.items():
        try:
            importlib.import_module(f"PySide6.{name}")
        except ImportError as error:
            missing.append(f"{purpose}: {error}")
    if missing:
        return Finding(
            "System libraries",
            Verdict.BAD,
            "; ".join(missing),
            "Run python3 packaging/start.py, which names the packages to install.",
        )
    return Finding("System libraries", Verdict.GOOD, "all parts of Qt load")


def _printers() -> Finding:
    from PySide6.QtPrintSupport import QPrinterInfo  # noqa: PLC0415 - may be what is missing

    if QGuiApplication.instance() is None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        application = QGuiApplication([])
        names = QPrinterInfo.availablePrinterNames()
        application.shutdown()
    else:
        names = QPrinterInfo.availablePrinterNames()
    if not names:
        return Finding("Printers", Verdict.CARE, "none is set up", "A portfolio can still be saved as PDF.")
    return Finding("Printers", Verdict.GOOD, ", ".join(names))
