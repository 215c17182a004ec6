"""The application: created once, shows the window first and opens everything else in the background."""

from __future__ import annotations

import faulthandler
import signal
import socket
import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSettings, QSocketNotifier, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from desktop_app.domain.errors import SpringshelfError
from desktop_app.files.private_files import FILE, is_private
from desktop_app.gui.base.messages import Messages
from desktop_app.gui.base.single_window import SingleWindow
from desktop_app.gui.codes import WindowCode
from desktop_app.gui.shell.cycle_search import search_seldom
from desktop_app.gui.shell.main_window import MakeComposer
from desktop_app.gui.shell.window_manager import WindowManager
from desktop_app.gui.texts.languages import error_text
from desktop_app.gui.theme.appearance import read_appearance
from desktop_app.gui.theme.theme import apply_theme
from desktop_app.services.home.run_marker import RunMarker

if TYPE_CHECKING:
    from desktop_app.services.updates.running import ThisProgram

MANY_SIGNALS = 1024
TURN = 0.001
"""Seconds after which a worker lets the window go on. By default, Python lets it wait five times as long, and that each
time that a part of Qt calls Python.
"""
SETTINGS = "window.ini"
ONLY_FAILURE = 3
"""The exit code of a window that could never show more than an error; `packaging/launcher.py` has it as `SHOWN`."""


def run_window(
    make_composer: MakeComposer, resources: Path, home: Path, program: ThisProgram, profile: str = "", wanted: str = ""
) -> int:
    """Show the window; return the exit code when it is closed.

    Args:
        make_composer: creates the composer of the services.
        resources: the folder of resources.
        home: the home folder.
        program: how this program was installed.
        profile: the name of the profile to open, if there is one.
        wanted: the path or address of what to open in the window.
    """
    search_seldom()  # until the window shows its pages
    sys.setswitchinterval(TURN)
    # Qt WebEngine requires this before the application is created, also if it starts much later.
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Springshelf")
    application.setDesktopFileName("springshelf")
    if is_private(home):
        with suppress(OSError):
            (home / SETTINGS).touch(FILE)
    settings = QSettings(str(home / SETTINGS), QSettings.Format.IniFormat)
    theme = apply_theme(application, resources, read_appearance(settings))
    place = SingleWindow(home)
    if not place.acquire():
        return _second_start(application, place, home, wanted)
    marker = RunMarker(home)
    broken = marker.begin(datetime.now(UTC))
    note_crashes(marker)
    windows = WindowManager(make_composer, home, settings, catch_unexpected, theme, broken)
    stop_on_interrupt(application)
    place.activation_requested.connect(windows.come_to_front)
    windows.usable.connect(program.confirm_start)
    windows.open(wanted)
    windows.begin(profile)
    code = application.exec() or (ONLY_FAILURE if windows.has_failed else 0)
    faulthandler.disable()
    marker.end()
    place.release()
    program.use_chosen()
    return code


def note_crashes(marker: RunMarker) -> None:
    """Record a crash of the program for the next start."""
    trace = marker.open_trace()
    if trace is not None:
        faulthandler.enable(trace)


def _second_start(application: QApplication, place: SingleWindow, home: Path, wanted: str) -> int:
    """Have the first window come to the front; if it does not answer, tell the person what to do."""
    if place.ask_first(wanted):
        return 0
    where = place.holder()
    if where:
        error = SpringshelfError(WindowCode.ALREADY_OPEN_ELSEWHERE, str(home), computer=where)
    else:
        error = SpringshelfError(WindowCode.ALREADY_OPEN, str(home))
    stop_on_interrupt(application)
    box = QMessageBox(QMessageBox.Icon.Information, "Springshelf", error_text(error))
    box.setTextFormat(Qt.TextFormat.PlainText)
    # Qt ends with its last window, and does not count dialogs.
    box.finished.connect(application.quit)
    box.open()
    # Printed inside the event loop, so that a reader who interrupts at once is not too early.
    QTimer.singleShot(0, box, lambda: sys.stderr.write(f"{error_text(error)}\n"))
    application.exec()
    return 1


def catch_unexpected(messages: Messages) -> None:
    """Show an uncaught error in a window, instead of ending the program."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        messages.error(error.with_traceback(trace))

    sys.excepthook = hook


def stop_on_interrupt(application: QApplication) -> None:
    """Let Ctrl+C in the terminal close the window properly.

    Python runs a signal's handler between any two of its instructions, also while a lock is held that closing needs. So
    the handler does nothing. Python writes a byte for each signal (`signal.set_wakeup_fd`), which wakes Qt's event
    loop, and the windows are closed there, when nothing else runs.
    """
    receiver, sender = socket.socketpair()
    receiver.settimeout(0)
    sender.settimeout(0)
    notifier = QSocketNotifier(receiver.fileno(), QSocketNotifier.Type.Read, application)

    def close() -> None:
        receiver.recv(MANY_SIGNALS)
        application.closeAllWindows()

    def forget() -> None:
        signal.set_wakeup_fd(-1)
        sender.close()

    notifier.activated.connect(close)
    application.aboutToQuit.connect(forget)
    signal.signal(signal.SIGINT, lambda *_: None)
    signal.set_wakeup_fd(sender.fileno(), warn_on_full_buffer=False)
