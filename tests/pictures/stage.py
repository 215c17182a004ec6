"""A home with a campaign's worth of work in it, and a window over it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QSettings, QTimer
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from desktop_app.app import composer
from desktop_app.domain.profile import PersonRole
from desktop_app.gui.shell.main_window import MainWindow
from tests.event_loop import delete_closed, process_events
from tests.open_home import open_home
from tests.parts import parts
from tests.waiting import PATIENCE_MS

QUIET = 350
LONGEST_PAUSE = 1000
"""Milliseconds of the longest timer that work waits for; longer ones hide messages and keep drafts."""
CALM_ROUNDS = 5
"""Times that the events are processed, and what they post, before a window counts as calm."""
WORDS = "four paper boats at noon"


def fill_home(home: Path) -> None:
    """Do in it all that the demonstration does, for a student teacher; everything is kept and comes from here."""
    filled = open_home(home)
    demo = filled.composer.demo(filled.of_shelf, filled.of_profile, home, lambda _step: None)
    demo.run(home / "portfolio.pdf")
    for catalogue in filled.catalogues.all():
        filled.catalogues.remove(catalogue.id)
    filled.profiles.change(filled.entered.profile, filled.journal.person().name, PersonRole.STUDENT)
    filled.shipped.campaign()
    filled.shelf.keep([item.key for item in filled.shelf.items()[:9]])
    filled.close()


def add_people(home: Path) -> None:
    """Two more people, so that the window asks who is there."""
    people = open_home(home).profiles
    people.add("Mikael Lindqvist", PersonRole.EDUCATOR, WORDS)
    people.add("Χαρά Παπαδοπούλου", PersonRole.MENTOR, WORDS)


class Stage:
    """A window over a home, that can be waited for.

    Args:
        home: where everything is kept.
        size: of the window.
        settings: of the window.
        quiet: milliseconds without work after which a picture is taken; PDF pages are painted by threads of Qt's own,
            which nothing tells of.
    """

    def __init__(
        self,
        home: Path,
        size: tuple[int, int] = (1280, 820),
        settings: QSettings | None = None,
        *,
        quiet: int = QUIET,
    ) -> None:
        self._quiet = quiet
        self.window = MainWindow(composer, home, settings)
        self.window.resize(*size)
        self.window.show()
        self.window.begin()
        self.wait(lambda: self.window.is_ready or self.window.is_asking)
        self.settle()

    def settle(self) -> None:
        """Let the window do all that it was asked, and paint it."""
        end, calm, rounds = QDeadlineTimer(PATIENCE_MS), QDeadlineTimer(self._quiet), 0
        while not end.hasExpired() and (rounds < CALM_ROUNDS or not calm.hasExpired()):
            if 0 < rounds < CALM_ROUNDS:
                QCoreApplication.processEvents()
            else:
                process_events()
            rounds += 1
            if self._is_busy():
                rounds, calm = 0, QDeadlineTimer(self._quiet)

    def _is_busy(self) -> bool:
        """Whether a task runs, or a timer is about to start one, as a pause in typing does."""
        if self.window.tasks.running > 0:
            return True
        timers = self.window.findChildren(QTimer)
        return any(one.isActive() and one.isSingleShot() and one.interval() <= LONGEST_PAUSE for one in timers)

    def wait(self, until: Callable[[], object]) -> None:
        """Wait until something is so; the picture shows where it is not."""
        end = QDeadlineTimer(PATIENCE_MS)
        while not end.hasExpired() and not until():
            process_events()

    def dialog(self) -> QDialog:
        """The dialog that was opened last and is shown."""
        self.settle()
        shown = [one for one in self.window.findChildren(QDialog) if one.isVisible()]
        return shown[-1]

    def press(self, page: QWidget, button: str) -> QDialog:
        """Press a button by its name in the form, and get the dialog that it opens."""
        getattr(parts(page), button).click()
        return self.dialog()

    def tidy(self) -> None:
        """Close what was opened."""
        if self.window.is_ready:
            self.window.workspace.bar.hide()
        for one in self.window.findChildren(QDialog):
            if one.isVisible():
                one.done(0 if isinstance(one, QMessageBox) else QDialog.DialogCode.Rejected)
        self.settle()

    def close(self) -> None:
        """Close the window."""
        self.tidy()
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.processEvents()
        delete_closed()
