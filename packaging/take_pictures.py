"""Take pictures of the real window, after the demonstration has filled a home: `take_pictures.py FOLDER`."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, Qt
from PySide6.QtWidgets import QApplication, QListView

from desktop_app.app import allow_browser_as_root, resources_folder, workplace
from desktop_app.domain.activity import Activity
from desktop_app.domain.profile import Role
from desktop_app.gui.journal_model import LINE_ROLE
from desktop_app.gui.main_window import MainWindow
from desktop_app.gui.theme.theme import apply_theme
from desktop_app.services.demo import Demo

PATIENCE = 20_000
COLOURS = 256


def settle(window: MainWindow) -> None:
    """Let the window do all that it was asked, and paint it."""
    end, quiet = QDeadlineTimer(PATIENCE), QDeadlineTimer(600)
    while not end.hasExpired() and not quiet.hasExpired():
        QCoreApplication.processEvents()
        if window.tasks.running:
            quiet = QDeadlineTimer(600)


def take(window: MainWindow, target: Path) -> None:
    """Write a picture of the window, in few colours and so in few bytes."""
    from PIL import Image  # noqa: PLC0415 - after Qt has read its own formats

    settle(window)
    window.bar.hide()
    window.grab().save(str(target))
    with Image.open(target) as picture:
        picture.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(target, optimize=True)


def show_entry(window: MainWindow, kind: str) -> None:
    """Open the first journal entry of a kind."""
    entries: QListView = window.journal._ui.entries  # noqa: SLF001 - a picture of what a click would open
    model = entries.model()
    rows = (model.index(row, 0) for row in range(model.rowCount()))
    entries.setCurrentIndex(next(index for index in rows if index.data(LINE_ROLE).kind == kind))


def main(folder: Path) -> None:
    allow_browser_as_root()
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    application = QApplication([])
    apply_theme(application, resources_folder())
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        filled = workplace(Path(home))
        Demo(filled, Path(home), lambda _step: None).run(Path(home) / "portfolio.pdf")
        for catalogue in filled.catalogues.all():
            filled.catalogues.remove(catalogue.id)
        people = filled.profiles
        people.change(filled.entered.profile, filled.journal.person().name, Role.STUDENT)
        filled.close()
        window = MainWindow(lambda: workplace(Path(home)))
        window.show()
        window.begin()
        settle(window)
        items = [card.item for row in range(9) if (card := window.shelf.model.card(row))]
        window.shelf.actions_on.keep([item.key for item in items])
        settle(window)
        window.shelf._ui.grid.setCurrentIndex(window.shelf.model.index(1))  # noqa: SLF001 - as above
        take(window, folder / "shelf.png")
        window.show_place(window.campaign)
        take(window, folder / "campaign.png")
        window.show_place(window.journal)
        settle(window)
        show_entry(window, Activity.KIND)
        take(window, folder / "journal.png")
        window.show_place(window.portfolio)
        take(window, folder / "portfolio.png")
        window.navigation.read(items[0])
        take(window, folder / "reader.png")
        window.close()
        people.add("Mikael Lindqvist", Role.EDUCATOR, "four paper boats at noon")
        people.add("Χαρά Παπαδοπούλου", Role.MENTOR, "four paper boats at noon")
        window = MainWindow(lambda: workplace(Path(home)))
        window.show()
        window.begin()
        settle(window)
        window.welcome._ui.people.setCurrentIndex(window.welcome._model.index(1, 0))  # noqa: SLF001 - as above
        take(window, folder / "welcome.png")
        window.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
