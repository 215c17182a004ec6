"""The doctor's checks of the window: whether it opens, which parts of Qt work, printers. Imports no Qt itself."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop_app.gui.doctor.qt_probe import NOT_INSTALLED
from desktop_app.gui.doctor.screen import has_screen
from desktop_app.services.doctor.checks import INSTALL_AGAIN, Check, Finding, Verdict

NEEDED = ("QtCore", "QtGui", "QtWidgets")
PARTS = {
    "QtPdf": "PDF in the window",
    "QtWebEngineCore": "EPUB and HTML in the window",
    "QtPrintSupport": "printing",
}
WITHOUT_WINDOW = "Everything else works without it: springshelf --help lists the commands."
QT_CATEGORY = re.compile(r"^qt(\.\w+)+: ")
SECONDS = 60
"""How long Qt may take to answer; a slow computer needs ten."""


@dataclass(frozen=True, slots=True)
class QtProbeResult:
    """How far Qt came in a process of its own.

    `missing` are the parts that could not be imported, with the reason. `version`, `platform` and `printers` stay empty
    if Qt did not come that far; `output` is what it said last.
    """

    missing: Mapping[str, str] = field(default_factory=dict)
    version: str = ""
    platform: str = ""
    printers: Sequence[str] = ()
    output: str = ""


def qt_checks() -> tuple[Check, ...]:
    """The checks that try Qt."""
    return (Check("Window", lambda: findings(ask_qt(), screen=has_screen(os.environ, sys.platform))),)


def ask_qt() -> QtProbeResult:
    """Try Qt in another process, without a window if there is no screen."""
    environment = dict(os.environ)
    if not has_screen(environment, sys.platform):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    command = [sys.executable, "-m", "desktop_app.gui.doctor.qt_probe", *NEEDED, *PARTS]
    try:
        done = subprocess.run(  # noqa: S603 - a module of this program
            command, check=False, capture_output=True, text=True, env=environment, timeout=SECONDS
        )
    except subprocess.TimeoutExpired:
        return QtProbeResult(output=f"Qt did not answer within {SECONDS} seconds")
    steps: dict[str, Any] = {}
    for line in done.stdout.splitlines():
        steps |= json.loads(line)
    return QtProbeResult(**steps, output=_first_line(done.stderr) or f"Qt ended with code {done.returncode}")


def _first_line(text: str) -> str:
    """What Qt said first, which is the cause of the rest, without the category in front (`qt.qpa.xcb: `)."""
    return next((QT_CATEGORY.sub("", line) for line in text.splitlines() if line.strip()), "")


def findings(answer: QtProbeResult, *, screen: bool) -> Iterator[Finding]:
    """What the answer of Qt means: whether the window opens, and if not, why and what works without it."""
    reason = next((answer.missing[part] for part in NEEDED if part in answer.missing), "")
    if reason or not answer.platform:
        again = f"{INSTALL_AGAIN} " if reason.endswith(NOT_INSTALLED) else ""
        yield Finding("Window", Verdict.BAD, f"it can't open: {reason or answer.output}", again + WITHOUT_WINDOW)
        return
    if screen:
        yield Finding("Window", Verdict.GOOD, f"it opens with Qt {answer.version} on {answer.platform}")
    else:
        found = "it can't open here: there is no screen (neither DISPLAY nor WAYLAND_DISPLAY is set)"
        yield Finding("Window", Verdict.CARE, found, WITHOUT_WINDOW)
    yield from _parts(answer.missing)
    yield _printers(answer.printers)


def _parts(missing: Mapping[str, str]) -> Iterator[Finding]:
    for part, purpose in PARTS.items():
        if part in missing:
            yield Finding(part, Verdict.BAD, f"no {purpose}: {missing[part]}", INSTALL_AGAIN)


def _printers(names: Sequence[str]) -> Finding:
    if not names:
        return Finding("Printers", Verdict.CARE, "none is set up", "A portfolio can still be saved as PDF.")
    return Finding("Printers", Verdict.GOOD, ", ".join(names))
