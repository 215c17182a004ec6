"""A full day in the real program, with a mark in everything that the person writes; ends by `kill -9` in mid-word.

Run by test_no_plaintext.py in a process of its own: `python -m tests.gui.working_day HOME FOLDER`. The file `ready` in
FOLDER says that the last sentence is being written.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from desktop_app.app import allow_browser_as_root, composer, resources_folder
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.evidence import Consent, NewEvidence
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.profiles.new_profile_dialog import NewProfileDialog
from desktop_app.gui.profiles.recovery_dialog import RecoveryDialog
from desktop_app.gui.shell.window_manager import WindowManager
from desktop_app.gui.theme.theme import apply_theme
from desktop_app.gui.widgets.file_dialogs import choose_target
from tests.event_loop import process_events
from tests.gui.conftest import services_of
from tests.parts import parts
from tests.shipped import MATERIALS
from tests.waiting import PATIENCE_MS

MARK = "Zimtwolke7431"
"""A word that stands in nothing but what the person of this test writes."""
PASSPHRASE = f"four paper boats at {MARK}"
READY = "ready"


def wait(until: Callable[[], object]) -> None:
    """Let the program work until that is so."""
    deadline = QDeadlineTimer(PATIENCE_MS)
    while not until():
        assert not deadline.hasExpired(), "the day did not go on"
        process_events()


class Day:
    """One person at the window."""

    def __init__(self, home: Path, folder: Path) -> None:
        self.folder = folder
        settings = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)
        self.session = WindowManager(composer, home, settings, lambda _messages: None)
        self.session.begin()
        wait(lambda: self.window.is_ready and self.window.workspace.shelf.model.rowCount() == MATERIALS)
        self.settle()

    @property
    def window(self):  # type: ignore[no-untyped-def]  # noqa: ANN201 - a window and its private parts
        return self.session.window

    @property
    def services(self) -> PageContext:
        found: PageContext = services_of(self.window)
        return found

    def settle(self) -> None:
        wait(lambda: self.window.tasks.running == 0)

    def make_profile(self) -> None:
        """The guest begins to write, and becomes somebody."""
        self.window.workspace.navigation.write_activity()
        wait(lambda: any(one.isVisible() for one in self.window.findChildren(NewProfileDialog)))
        dialog = self.window.findChildren(NewProfileDialog)[0]
        parts(dialog).name.setText("Anna")
        for field in (parts(dialog).passphrase.first, parts(dialog).passphrase.again):
            field.setText(PASSPHRASE)
        parts(dialog).make.click()
        wait(lambda: any(one.isVisible() for one in self.window.findChildren(RecoveryDialog)))
        recovery = self.window.findChildren(RecoveryDialog)[0]
        parts(recovery).safe.setChecked(True)
        parts(recovery).done_.click()
        self.settle()

    def write(self) -> None:
        """An activity with evidence, a reflection with a draft, a search, a portfolio, undo, a backup."""
        window = self.window
        parts(window.workspace.journal.activity).title.setText(f"Walk {MARK}")
        window.workspace.journal.pause()
        self.settle()
        picture, note = self.folder / f"{MARK}.png", self.folder / f"{MARK}.txt"
        Image.new("RGB", (400, 300), "#335577").save(picture, pnginfo=None)
        note.write_text(f"{MARK} " * 200_000)
        journal = self.services.profile.journal
        ((entry, _),) = journal.activities()
        for path, alternative in ((picture, f"A wall {MARK}"), (note, "")):
            new = NewEvidence(path, "", f"Caption {MARK}", alternative, Consent.NOT_NEEDED)
            journal.add_evidence(new, entry.record)
        window.workspace.navigation.write_reflection()
        self.settle()
        window.workspace.journal.reflection.insert_text(f"What I felt: {MARK}. ")
        wait(lambda: parts(window.workspace.journal.reflection).saved.text() == "Draft kept")
        window.workspace.journal.pause()
        self.settle()
        assert journal.search(MARK)
        doomed = journal.write(Activity(f"Deleted {MARK}", "c"))
        journal.delete(doomed, Activity.KIND)
        journal.undo()
        window.workspace.show_page(window.workspace.portfolio)
        self.settle()
        wait(lambda: window.workspace.portfolio.preview is not None)
        journal.rebuild()
        self.services.profile.backups().create()

    def lock_and_unlock(self) -> None:
        """Away, and back again."""
        self.window.lock_requested.emit()
        wait(lambda: self.window.is_asking and self.window.opened.welcome.profile() is not None)
        self.settle()
        parts(self.window.opened.welcome).passphrase.setText(PASSPHRASE)
        QTest.keyClick(parts(self.window.opened.welcome).passphrase, Qt.Key.Key_Return)
        wait(lambda: self.window.is_ready)
        self.settle()

    def read(self) -> None:
        """A material in the reader, and its copy in another program; a folder that is chosen in a dialog."""
        window = self.window
        window.workspace.navigation.read_by_id(window.workspace.shelf.model.card(0).item.publication.id)
        wait(lambda: window.workspace.current is window.workspace.reader)
        self.settle()
        parts(window.workspace.reader).outside.click()
        self.settle()
        chosen: list[Path] = []
        choose_target(window, "Save", ["Any (*)"], "txt", chosen.append, str(self.folder))
        (dialog,) = window.findChildren(QFileDialog)
        dialog.selectFile(str(self.folder / f"{MARK} printed.txt"))
        dialog.done(QFileDialog.DialogCode.Accepted)
        # Qt deletes later only what an event loop comes back to, and none runs here.
        QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
        wait(lambda: not window.findChildren(QFileDialog))

    def end(self) -> None:
        """The window is closed, and with it the program."""
        window = self.window
        window.close()
        for box in window.findChildren(QMessageBox):  # a guest is asked whether what was written may go
            next(one for one in box.buttons() if box.buttonRole(one) is QMessageBox.ButtonRole.DestructiveRole).click()
        wait(lambda: not window.isVisible())


def main(home: Path, folder: Path, ending: str = "killed") -> None:
    """Live through the day.

    `ending` may be `closed`, `guest`, where the person does not become somebody, or `reading`: killed after a material
    was opened in another program.
    """
    allow_browser_as_root()
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    application = QApplication([])
    apply_theme(application, resources_folder())
    day = Day(home, folder)
    if ending == "guest":
        day.services.profile.journal.write(Activity(f"Walk {MARK}", "c"))
    else:
        day.make_profile()
        day.write()
    if ending != "killed":
        day.read()
    if ending == "reading":
        (folder / READY).touch()
        while True:
            QTest.qWait(50)
    if ending != "killed":
        day.end()
        return
    day.lock_and_unlock()
    day.window.workspace.navigation.write_reflection()
    day.settle()
    day.window.workspace.journal.reflection.insert_text(f"and {MARK} ")
    wait(lambda: parts(day.window.workspace.journal.reflection).saved.text() == "Draft kept")
    day.window.workspace.journal.reflection.insert_text(f"and {MARK} in the middle of")
    (folder / READY).touch()
    while True:
        day.window.workspace.journal.reflection.insert_text(f"and {MARK} ")
        QTest.qWait(50)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:])
