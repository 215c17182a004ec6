"""Another look or language: at once, in a window made anew where it must be, with nothing lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.composer import HomeComposer
from desktop_app.domain.profile import PersonRole
from desktop_app.gui.help.appearance_dialog import AppearanceDialog
from desktop_app.gui.shell.main_window import MainWindow
from desktop_app.gui.shell.places import JOURNAL
from desktop_app.gui.shell.window_manager import WindowManager
from desktop_app.gui.theme.appearance import (
    Appearance,
    SystemOption,
    from_text,
    read_appearance,
    to_text,
    write_appearance,
)
from desktop_app.gui.theme.palette import DARK, Scheme
from desktop_app.gui.theme.theme import Theme, appearance, apply_theme, colours
from desktop_app.gui.widgets.two_line_model import THING_ROLE
from desktop_app.services.profiles.profiles import Profiles
from desktop_app.transfer.sources import open_source
from tests.conftest import SteppingClock
from tests.event_loop import delete_closed
from tests.gui.conftest import PATIENCE, idle
from tests.gui.homes import copy_home, copy_shelf
from tests.parts import parts
from tests.shipped import MATERIALS

WORDS = "four paper boats at noon"


@pytest.fixture
def theme(qapp: QApplication, resources: Path) -> Iterator[Theme]:
    made = apply_theme(qapp, resources)
    yield made
    made.use(Appearance(Scheme.LIGHT, language="en"))


@pytest.fixture
def session(qtbot: QtBot, tmp_path: Path, resources: Path, theme: Theme, started_home: Path) -> Iterator[WindowManager]:
    copy_home(started_home, tmp_path / "home")
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    settings.setValue("first-steps/left", "1")
    made = WindowManager(
        lambda: HomeComposer(resources, open_source, SteppingClock()),
        tmp_path / "home",
        settings,
        lambda _messages: None,
        theme,
    )
    made.begin()
    ready(qtbot, made)
    yield made
    made.window.close()
    made.window.deleteLater()
    delete_closed()


def ready(qtbot: QtBot, session: WindowManager) -> MainWindow:
    window = session.window
    qtbot.waitUntil(lambda: window.is_ready and window.workspace.shelf.model.rowCount() == MATERIALS, timeout=PATIENCE)
    qtbot.waitUntil(lambda: idle(window), timeout=PATIENCE)
    return window


def test_other_colours_come_into_the_window_that_stands(qtbot: QtBot, session: WindowManager) -> None:
    window = session.window
    window.opened.helping.show_appearance()
    (dialog,) = window.findChildren(AppearanceDialog)
    parts(dialog).scheme.setCurrentIndex(parts(dialog).scheme.findData(Scheme.DARK))
    qtbot.mouseClick(parts(dialog).use, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: colours() is DARK, timeout=PATIENCE)
    assert session.window is window
    assert read_appearance(session._settings).scheme is Scheme.DARK


def test_another_language_keeps_what_is_being_written(qtbot: QtBot, session: WindowManager) -> None:
    window = session.window
    window.workspace.navigation.write_activity()
    qtbot.waitUntil(lambda: idle(window), timeout=PATIENCE)
    qtbot.keyClicks(parts(window.workspace.journal.activity).title, "Half a walk")
    record = window.workspace.journal.current_record
    window.appearance_chosen.emit(Appearance(Scheme.LIGHT, language="el"))
    qtbot.waitUntil(lambda: session.window is not window, timeout=PATIENCE)
    other = ready(qtbot, session)
    assert other.workspace.rail.name_of(JOURNAL) == "Ημερολόγιο"
    assert other.workspace.journal.current_record == record
    assert parts(other.workspace.journal.activity).title.text() == "Half a walk"
    assert other.workspace.shelf.model.card(0) is not None


def test_larger_text_makes_the_window_anew_and_the_choice_is_kept(qtbot: QtBot, session: WindowManager) -> None:
    before = session.window.workspace.rail.width()
    window = session.window
    window.appearance_chosen.emit(Appearance(Scheme.LIGHT, text=150, language="en"))
    qtbot.waitUntil(lambda: session.window is not window, timeout=PATIENCE)
    other = ready(qtbot, session)
    assert other.fontInfo().pointSizeF() > 15
    assert other.workspace.rail.width() != before
    assert read_appearance(session._settings).text == 150


def test_arabic_runs_from_right_to_left_and_its_letters_are_unique(qtbot: QtBot, session: WindowManager) -> None:
    window = session.window
    window.appearance_chosen.emit(Appearance(Scheme.LIGHT, language="ar"))
    qtbot.waitUntil(lambda: session.window is not window, timeout=PATIENCE)
    other = ready(qtbot, session)
    assert other.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert other.workspace.rail.geometry().left() > other.width() / 2


def come_in(qtbot: QtBot, session: WindowManager, name: str) -> None:
    """Choose a person and type their passphrase."""
    qtbot.waitUntil(lambda: session.window.is_asking and idle(session.window), timeout=PATIENCE)
    welcome = session.window.opened.welcome
    rows = [welcome.model.index(row) for row in range(welcome.model.rowCount())]
    parts(welcome).people.setCurrentIndex(next(one for one in rows if one.data(THING_ROLE).name == name))
    parts(welcome).passphrase.setText(WORDS)
    qtbot.keyClick(parts(welcome).passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.window.is_ready and idle(session.window), timeout=PATIENCE)


@pytest.mark.slow
def test_a_look_is_the_persons_and_goes_with_them(
    qtbot: QtBot, tmp_path: Path, resources: Path, theme: Theme, filled_shelf: Path
) -> None:
    theme.use(Appearance(Scheme.LIGHT, language="en"))
    copy_shelf(filled_shelf, tmp_path / "home" / "shelf")
    profiles = Profiles(tmp_path / "home" / "profiles", SteppingClock())
    for name in ("Anna", "Ben"):
        profiles.add(name, PersonRole.STUDENT, WORDS)
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    settings.setValue("first-steps/left", "1")
    write_appearance(settings, appearance())
    session = WindowManager(
        lambda: HomeComposer(resources, open_source, SteppingClock()),
        tmp_path / "home",
        settings,
        lambda _messages: None,
        theme,
    )
    session.begin()
    come_in(qtbot, session, "Anna")
    window = session.window
    window.appearance_chosen.emit(Appearance(Scheme.DARK, text=120, language="el"))
    qtbot.waitUntil(lambda: session.window is not window, timeout=PATIENCE)
    ready(qtbot, session)
    assert read_appearance(settings) == Appearance(Scheme.LIGHT, language="en")
    # Locked, the window is this computer's.
    session.window.lock_requested.emit()
    qtbot.waitUntil(lambda: session.window.is_asking, timeout=PATIENCE)
    assert appearance() == Appearance(Scheme.LIGHT, language="en")
    come_in(qtbot, session, "Ben")
    assert appearance() == Appearance(Scheme.LIGHT, language="en")
    session.window.lock_requested.emit()
    come_in(qtbot, session, "Anna")
    assert appearance() == Appearance(Scheme.DARK, text=120, language="el")
    assert session.window.workspace.rail.name_of(JOURNAL) == "Ημερολόγιο"
    session.window.close()
    session.window.deleteLater()


@pytest.mark.parametrize("text", ["", "{", "[]", "7", '{"scheme": 7, "text": "large", "language": null}'])
def test_a_choice_that_cannot_be_read_is_none_or_the_usual_one(text: str) -> None:
    assert from_text(text) in {None, Appearance()}


def test_a_choice_is_the_same_after_it_was_written() -> None:
    chosen = Appearance(Scheme.DARK, 150, SystemOption.YES, still=True, language="uk")
    assert from_text(to_text(chosen)) == chosen
