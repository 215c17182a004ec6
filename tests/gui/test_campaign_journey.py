"""A campaign's day by keyboard: quiz, activity, photograph, reflection, a power cut, two computers, a decision."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.records.activity import Activity, Status
from desktop_app.gui.journal.conflict_dialog import ConflictDialog
from desktop_app.gui.journal.evidence_dialog import EvidenceDialog
from desktop_app.gui.journal.journal_queries import JournalFilter
from desktop_app.gui.shell.main_window import MainWindow
from desktop_app.services.journal.journal import Journal
from tests.gui.conftest import PATIENCE, OpenWindow, services_of, settle
from tests.parts import parts

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Hands:
    """Presses keys where the focus is, as a person without a mouse does."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window = qtbot, window

    def focused(self) -> QWidget:
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None, timeout=PATIENCE)
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(self.focused(), key, modifier)

    def write(self, text: str) -> None:
        self.qtbot.keyClicks(self.focused(), text)

    def tab_to(self, wanted: QWidget) -> None:
        """Go there with Tab alone."""
        self.qtbot.waitUntil(wanted.isVisible, timeout=PATIENCE)
        for _ in range(200):
            if self.focused() is wanted:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {wanted.objectName()}")

    def push(self, button: QWidget) -> None:
        """Go to a button with Tab, and press it."""
        self.tab_to(button)
        self.press(Qt.Key.Key_Space)


def journal_of(window: MainWindow) -> Journal:
    return services_of(window).profile.journal


def begin(qtbot: QtBot, window: MainWindow) -> Hands:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE)
    return Hands(qtbot, window)


def take_the_quiz(hands: Hands) -> None:
    window = hands.window
    hands.press(Qt.Key.Key_2, CTRL)
    settle(hands.qtbot, window)
    hands.push(parts(window.workspace.campaign).startQuiz)
    assert window.workspace.current is window.workspace.quiz
    for _ in range(12):
        hands.push(window.workspace.quiz.answer_buttons[1])
        hands.press(Qt.Key.Key_Space)
    settle(hands.qtbot, window)
    ((_, result),) = journal_of(window).quiz_results()
    assert result.asked == 12


def do_something(hands: Hands) -> None:
    window, ui = hands.window, parts(hands.window.workspace.journal.activity)
    hands.press(Qt.Key.Key_N, CTRL)
    hands.write("Walk with 6b")
    hands.tab_to(ui.minutes)
    hands.press(Qt.Key.Key_A, CTRL)
    hands.write("55")
    hands.tab_to(ui.notes)
    hands.write("They found the door.")
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(0x00AA88)
    QGuiApplication.clipboard().setImage(image)
    hands.push(ui.addPicture)
    (dialog,) = ui.evidence.findChildren(EvidenceDialog)
    hands.qtbot.waitUntil(dialog.isActiveWindow, timeout=PATIENCE)
    hands.push(parts(dialog).paste)
    hands.tab_to(parts(dialog).caption)
    hands.write("The door")
    hands.press(Qt.Key.Key_Tab)
    hands.write("A green door.")
    hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Down)  # nobody can be recognised
    hands.push(parts(dialog).add)
    settle(hands.qtbot, window)
    begin(hands.qtbot, window)
    hands.push(ui.finish)
    settle(hands.qtbot, window)
    ((_, activity),) = journal_of(window).activities()
    assert (activity.title, activity.minutes, activity.status) == ("Walk with 6b", 55, Status.FINISHED)
    assert [one.caption for _, one in journal_of(window).evidence()] == ["The door"]


@pytest.mark.usefixtures("watchdog")
def test_a_day_of_the_campaign_without_a_mouse(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> None:
    here = open_window()
    hands = begin(qtbot, here)
    take_the_quiz(hands)
    do_something(hands)

    # Reflect, and lose the power in the middle of a sentence: what is on the disk goes on, on another computer.
    hands.push(parts(here.workspace.journal.activity).reflect)
    hands.write("I had not seen the do")
    qtbot.waitUntil(lambda: parts(here.workspace.journal.reflection).saved.text() == "Draft kept", timeout=PATIENCE)
    shutil.copytree(tmp_path / "home", tmp_path / "rescued", ignore=shutil.ignore_patterns("window.lock"))
    there = open_window("rescued")
    other = begin(qtbot, there)
    qtbot.waitUntil(there.workspace.bar.action.isVisible, timeout=PATIENCE)
    other.push(there.workspace.bar.action)
    settle(qtbot, there)
    assert there.workspace.journal.reflection.field(0).edit.toPlainText() == "I had not seen the do"
    other.tab_to(there.workspace.journal.reflection.field(0).edit)
    other.press(Qt.Key.Key_End, CTRL)
    other.write("or at all.")
    other.press(Qt.Key.Key_S, CTRL)
    settle(qtbot, there)
    assert [one.words for _, one in journal_of(there).reflections()] == [8]

    # Both computers change the same words, and meet.
    change_notes(here, "They found the gate.")
    change_notes(there, "They found the cellar.")
    here.workspace.journal.leave()
    settle(qtbot, here)
    here.workspace.journal.files.export(tmp_path / "here.workspace.journal", "")
    settle(qtbot, here)
    there.workspace.journal.files.import_file(tmp_path / "here.workspace.journal")
    settle(qtbot, there)
    assert parts(there.workspace.journal).filter.currentData() is JournalFilter.UNDECIDED
    decide_for_both(begin(qtbot, there))

    # Find it again.
    there.workspace.journal.list.filter_by(JournalFilter.ALL)
    other.press(Qt.Key.Key_F, CTRL)
    other.write("cellar gate")
    qtbot.waitUntil(lambda: there.workspace.journal.list.model.rowCount() == 1, timeout=PATIENCE)
    assert there.workspace.journal.list.model.line(0).title == "Walk with 6b"


def change_notes(window: MainWindow, notes: str) -> None:
    journal = journal_of(window)
    ((entry, activity),) = journal.activities()
    body = {**activity.to_body(), "notes": notes}
    journal.write(Activity.from_body(body), entry.record)


def decide_for_both(hands: Hands) -> None:
    """Both entries have two versions: the half sentence came from here, too."""
    page = hands.window.workspace.journal
    lines = [page.list.model.line(row) for row in range(page.list.model.rowCount())]
    assert len(lines) == 2
    for line in lines:
        page.open_record(line.record)
        settle(hands.qtbot, hands.window)
        hands.push(parts(page).decide)
        settle(hands.qtbot, hands.window)
        dialog = page.findChildren(ConflictDialog)[-1]
        hands.qtbot.waitUntil(dialog.isActiveWindow, timeout=PATIENCE)
        hands.press(Qt.Key.Key_Return)
        settle(hands.qtbot, hands.window)
        begin(hands.qtbot, hands.window)
    journal = journal_of(hands.window)
    ((entry, activity),) = journal.activities()
    ((_, reflection),) = journal.reflections()
    assert entry.conflicts == ()
    assert {"They found the gate.", "They found the cellar."} == set(activity.notes.split("\n\n"))
    assert reflection.stages[0].text == "I had not seen the door at all."
