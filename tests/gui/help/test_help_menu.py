"""Finding one's way: commands by name, the list of shortcuts, first steps, the manual."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.help.commands_dialog import CommandsDialog
from desktop_app.gui.help.first_steps import LEFT, FirstSteps, GuideStep
from desktop_app.gui.help.shortcuts import shortcuts_of
from desktop_app.gui.help.shortcuts_dialog import ShortcutsDialog
from desktop_app.gui.shell.main_window import MainWindow
from desktop_app.gui.widgets.mnemonics import letter_of, set_mnemonics, with_mnemonics
from tests.gui.conftest import PATIENCE, services_of, settle
from tests.parts import parts

WITHIN_ONE = {Qt.ShortcutContext.WidgetShortcut, Qt.ShortcutContext.WidgetWithChildrenShortcut}


def commands(qtbot: QtBot, window: MainWindow) -> CommandsDialog:
    qtbot.keyClick(window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    (dialog,) = window.findChildren(CommandsDialog)
    return dialog


def test_a_command_is_found_by_a_few_letters_and_done_by_enter(qtbot: QtBot, window: MainWindow) -> None:
    dialog = commands(qtbot, window)
    qtbot.keyClicks(parts(dialog).search, "new refl")
    assert parts(dialog).commands.model().index(0).data() == "New reflection"
    qtbot.keyClick(parts(dialog).search, Qt.Key.Key_Return)
    qtbot.waitUntil(
        lambda: parts(window.workspace.journal).editors.currentWidget() is window.workspace.journal.reflection,
        timeout=PATIENCE,
    )
    settle(qtbot, window)


def test_commands_know_no_accents_and_say_when_there_is_none(qtbot: QtBot, window: MainWindow) -> None:
    dialog = commands(qtbot, window)
    parts(dialog).search.setText("Jóurnal")
    assert parts(dialog).commands.model().rowCount() > 0
    parts(dialog).search.setText("xyzzy")
    assert parts(dialog).none.isVisible()
    assert not parts(dialog).commands.isVisible()
    dialog.reject()


def test_the_arrows_choose_while_the_search_has_the_keys(qtbot: QtBot, window: MainWindow) -> None:
    dialog = commands(qtbot, window)
    qtbot.keyClick(parts(dialog).search, Qt.Key.Key_Down)
    assert parts(dialog).commands.currentIndex().row() == 1
    assert dialog.focusWidget() is parts(dialog).search
    dialog.reject()


def test_f1_lists_every_shortcut_with_words(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F1)
    (dialog,) = window.findChildren(ShortcutsDialog)
    rows = parts(dialog).shortcuts.rowCount()
    cells = [[parts(dialog).shortcuts.item(row, column) for column in range(3)] for row in range(rows)]
    assert rows > 20
    assert all(cell is not None and cell.text().strip() for row in cells for cell in row)
    dialog.accept()


def keys_of(shortcut: QShortcut) -> list[str]:
    found = shortcut.keys()
    return [key.toString() for key in found]


def test_no_shortcut_is_there_twice_where_both_would_be_heard(window: MainWindow) -> None:
    everywhere = [one for one in window.findChildren(QShortcut) if one.context() not in WITHIN_ONE]
    keys = [text for one in everywhere for text in keys_of(one)]
    keys += [action.shortcut().toString() for action in window.actions() if not action.shortcut().isEmpty()]
    keys += [
        action.shortcut().toString() for action in window.workspace.rail.actions() if not action.shortcut().isEmpty()
    ]
    assert len(keys) == len(set(keys))
    for one in window.findChildren(QShortcut):
        if one.context() in WITHIN_ONE:
            assert not set(keys_of(one)) & set(keys), one.whatsThis()


def test_the_list_is_read_from_the_window_itself(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    QShortcut(QKeySequence("Ctrl+J"), widget).setWhatsThis("Jump")
    assert [(one.keys, one.description) for one in shortcuts_of(widget, [])] == [("Ctrl+J", "Jump")]


def test_the_manual_is_a_publication_on_the_shelf(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.navigation.read_manual()
    qtbot.waitUntil(lambda: window.workspace.current is window.workspace.reader, timeout=PATIENCE)
    settle(qtbot, window)
    assert "How to use Springshelf" in {one.publication.title for one in services_of(window).shelf.shelf.items()}


def test_the_first_steps_come_once_and_can_be_left(qtbot: QtBot, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    place = QWidget()
    qtbot.addWidget(place)
    shown: list[str] = []
    steps = FirstSteps(settings, place)
    assert steps.are_wanted
    steps.begin([GuideStep(name, name, partial(shown.append, name)) for name in ("one", "two")])
    parts(steps).next.click()
    assert shown == ["two"]
    parts(steps).back.click()
    parts(steps).leave.click()
    assert settings.value(LEFT) == "1"
    assert not FirstSteps(settings, place).are_wanted


@pytest.mark.parametrize(
    "texts",
    [
        ["Αποθήκευση", "Αναζήτηση", "Αντιγραφή", "Άκυρο"],
        ["Зберегти", "Закрити", "Знайти", "Запис"],
        ["حفظ", "حذف", "إغلاق", "بحث"],
        ["&Save", "&Send", "Close"],
    ],
)
def test_each_text_is_given_a_letter_that_no_other_has(texts: list[str]) -> None:
    made = with_mnemonics(texts)
    letters = [letter_of(text) for text in made]
    assert all(letters)
    assert len(set(letters)) == len(letters)
    assert [text.replace("&", "") for text in made] == [text.replace("&", "") for text in texts]


def test_letters_of_turkish_are_keys_of_its_keyboards() -> None:
    assert with_mnemonics(["İptal", "Işık", "Sil", "ılı"]) == ["İ&ptal", "&Işık", "&Sil", "ı&lı"]


def test_panels_in_one_place_have_their_letters_for_themselves_and_not_those_beside_them(qtbot: QtBot) -> None:
    page, stack, column = QWidget(), QStackedWidget(), QVBoxLayout()
    qtbot.addWidget(page)
    page.setLayout(column)
    beside = QPushButton("&More")
    column.addWidget(beside)
    column.addWidget(stack)
    panels = [[QPushButton("&Minutes"), QPushButton("&Title"), QPushButton("Close")] for _ in range(2)]
    for buttons in panels:
        panel, inner = QWidget(), QVBoxLayout()
        panel.setLayout(inner)
        stack.addWidget(panel)
        for button in buttons:
            inner.addWidget(button)
    set_mnemonics(page)
    assert beside.text() == "&More"
    for buttons in panels:
        assert [button.text() for button in buttons] == ["M&inutes", "&Title", "Close"]
