"""The doctor's checks of the window: whether it opens, which parts of Qt work, printers.

It does not import Qt itself.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop_app.domain.message import Message
from desktop_app.gui.doctor.screen import has_screen
from desktop_app.services.doctor.checks import Check, Finding, Verdict
from desktop_app.services.doctor.codes import CheckName, DoctorCode

NEEDED = ("QtCore", "QtGui", "QtWidgets")
PARTS = {
    "QtPdf": (CheckName.PDF, DoctorCode.NO_PDF),
    "QtWebEngineCore": (CheckName.WEB, DoctorCode.NO_WEB),
    "QtPrintSupport": (CheckName.PRINTING, DoctorCode.NO_PRINTING),
}
WITHOUT_OPENGL = ("", "minimal", "offscreen")
"""Platforms of Qt without OpenGL on any computer; empty if none was opened."""
QT_CATEGORY = re.compile(r"^qt(\.\w+)+: ")
SECONDS = 60
"""The seconds in which Qt must answer; a slow computer needs ten."""


@dataclass(frozen=True, slots=True)
class QtProbeResult:
    """The result of trying Qt in a separate process.

    `missing` are the parts that could not be imported, with the reason; `absent` are those of a package that is not
    installed, with its name. `version`, `platform` and `printers` stay empty, and `fonts` (the number of families) and
    `opengl` (what draws, empty if nothing does) None, if Qt did not come that far; `output` is what it said last.
    """

    missing: Mapping[str, str] = field(default_factory=dict)
    absent: Mapping[str, str] = field(default_factory=dict)
    version: str = ""
    platform: str = ""
    printers: Sequence[str] = ()
    fonts: int | None = None
    opengl: str | None = None
    output: Message = field(default_factory=DoctorCode.QT_ENDED.message)


def qt_checks() -> tuple[Check, ...]:
    """The checks that try Qt."""
    return (Check(CheckName.WINDOW, lambda: findings(ask_qt(), screen=has_screen(os.environ, sys.platform))),)


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
        return QtProbeResult(output=DoctorCode.QT_SLOW.message(count=SECONDS))
    steps: dict[str, Any] = {}
    for line in done.stdout.splitlines():
        steps |= json.loads(line)
    line = _first_line(done.stderr)
    ended = DoctorCode.QT_ENDED.message(number=done.returncode)
    return QtProbeResult(**steps, output=DoctorCode.FAILED.message(reason=line) if line else ended)


def _first_line(text: str) -> str:
    """The first line of Qt's output, which names the cause of the others, without its category (`qt.qpa.xcb: `)."""
    return next((QT_CATEGORY.sub("", line) for line in text.splitlines() if line.strip()), "")


def findings(answer: QtProbeResult, *, screen: bool) -> Iterator[Finding]:
    """What the answer of Qt means: whether the window opens, and if not, why and what works without it."""
    check = CheckName.WINDOW.message()
    reason = next((found for part in NEEDED if (found := _reason(answer, part)) is not None), None)
    if reason is not None or not answer.platform:
        is_absent = any(part in answer.absent for part in NEEDED)
        code = DoctorCode.WINDOW_NOT_INSTALLED if is_absent else DoctorCode.WINDOW_FAILED
        yield Finding(check, Verdict.BAD, code.message(reason=reason or answer.output))
        return
    if screen:
        works = DoctorCode.WINDOW_GOOD.message(version=answer.version, platform=answer.platform)
        yield Finding(check, Verdict.GOOD, works)
    else:
        yield Finding(check, Verdict.CARE, DoctorCode.NO_SCREEN.message())
    for part, (name, code) in PARTS.items():
        if (reason := _reason(answer, part)) is not None:
            yield Finding(name.message(), Verdict.BAD, code.message(reason=reason))
    yield from _drawing(answer, screen=screen)
    yield _printers(answer.printers)


def _drawing(answer: QtProbeResult, *, screen: bool) -> Iterator[Finding]:
    """What pages of books are drawn with."""
    if answer.fonts is not None:
        check = CheckName.SYSTEM_FONTS.message()
        if answer.fonts:
            yield Finding(check, Verdict.GOOD, DoctorCode.SYSTEM_FONTS_GOOD.message(count=answer.fonts))
        else:
            yield Finding(check, Verdict.BAD, DoctorCode.SYSTEM_FONTS_MISSING.message())
    if screen and answer.platform not in WITHOUT_OPENGL:
        check = CheckName.OPENGL.message()
        if answer.opengl:
            yield Finding(check, Verdict.GOOD, DoctorCode.OPENGL_GOOD.message(name=answer.opengl))
        else:
            yield Finding(check, Verdict.CARE, DoctorCode.OPENGL_MISSING.message())


def _reason(answer: QtProbeResult, part: str) -> Message | None:
    """Why a part of Qt can't be used, None where it can."""
    if part in answer.absent:
        return DoctorCode.QT_NOT_INSTALLED.message(name=answer.absent[part])
    return DoctorCode.FAILED.message(reason=answer.missing[part]) if part in answer.missing else None


def _printers(names: Sequence[str]) -> Finding:
    check = CheckName.PRINTERS.message()
    if not names:
        return Finding(check, Verdict.CARE, DoctorCode.NO_PRINTER.message())
    return Finding(check, Verdict.GOOD, DoctorCode.PRINTERS_GOOD.message(names=", ".join(names)))
