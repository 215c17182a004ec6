"""A home with a campaign's worth of work in it, and a window over it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QSettings
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from desktop_app.app import workplace
from desktop_app.domain.profile import Role
from desktop_app.gui.main_window import MainWindow
from desktop_app.services.demo import Demo

PATIENCE = 20_000
QUIET = 350
WORDS = "four paper boats at noon"


def fill_home(home: Path) -> None:
    """Do in it all that the demonstration does, for a student teacher; everything is kept and comes from here."""
    filled = workplace(home)
    Demo(filled, home, lambda _step: None).run(home / "portfolio.pdf")
    for catalogue in filled.catalogues.all():
        filled.catalogues.remove(catalogue.id)
    filled.profiles.change(filled.entered.profile, filled.journal.person().name, Role.STUDENT)
    filled.shipped.campaign()
    filled.shelf.keep([item.key for item in filled.shelf.items()[:9]])
    filled.close()


def add_people(home: Path) -> None:
    """Two more people, so that the window asks who is there."""
    people = workplace(home).profiles
    people.add("Mikael Lindqvist", Role.EDUCATOR, WORDS)
    people.add("Χαρά Παπαδοπούλου", Role.MENTOR, WORDS)


class Stage:
    """A window over a home, that can be waited for."""

    def __init__(self, home: Path, size: tuple[int, int] = (1280, 820), settings: QSettings | None = None) -> None:
        self.window = MainWindow(lambda: workplace(home), settings)
        self.window.resize(*size)
        self.window.show()
        self.window.begin()
        self.settle(QUIET)

    def settle(self, quiet: int = QUIET) -> None:
        """Let the window do all that it was asked, and paint it."""
        end, calm = QDeadlineTimer(PATIENCE), QDeadlineTimer(quiet)
        while not end.hasExpired() and not calm.hasExpired():
            QCoreApplication.processEvents()
            if self.window.tasks.running:
                calm = QDeadlineTimer(quiet)

    def wait(self, until: Callable[[], object]) -> None:
        """Wait until something is so; the picture shows where it is not."""
        end = QDeadlineTimer(PATIENCE)
        while not end.hasExpired() and not until():
            QCoreApplication.processEvents()

    def dialog(self) -> QDialog:
        """The dialog that was opened last and is shown."""
        self.settle()
        shown = [one for one in self.window.findChildren(QDialog) if one.isVisible()]
        return shown[-1]

    def press(self, page: QWidget, button: str) -> QDialog:
        """Press a button by its name in the form, and get the dialog that it opens."""
        page._ui.__dict__[button].click()  # type: ignore[attr-defined]
        return self.dialog()

    def tidy(self) -> None:
        """Close what was opened."""
        self.window.bar.hide()
        for one in self.window.findChildren(QDialog):
            if one.isVisible():
                one.done(0 if isinstance(one, QMessageBox) else QDialog.DialogCode.Rejected)
        self.settle(50)

    def close(self) -> None:
        """Close the window."""
        self.tidy()
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.processEvents()
