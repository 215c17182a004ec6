"""A material in several languages is opened in the window's, switched, and opened in the chosen one the next time."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop_app.domain.publication import ShelfItem
from desktop_app.gui.reader.reader_page import ReaderPage
from desktop_app.gui.shell.main_window import MainWindow
from desktop_app.services.publishing.publisher import Publisher
from tests.gui.conftest import PATIENCE, answer, services_of, settle, shown_text
from tests.parts import parts

WALK = "urn:springshelf:file:walk.html"
TEXTS = {"": ("A walk", "Look at three trees."), "fr": ("Une promenade", "Regarde trois arbres.")}


@pytest.fixture
def walk(window: MainWindow, tmp_path: Path) -> ShelfItem:
    """A material in English and French, on the shelf of a window in English."""
    return publish_walk(window, tmp_path)


def publish_walk(window: MainWindow, tmp_path: Path) -> ShelfItem:
    """Put a material in the languages of `TEXTS` on the shelf of a window."""
    for language, (title, text) in TEXTS.items():
        file = tmp_path / "source" / (f"lang/{language}" if language else "") / "walk.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        page = f"<html lang='{language or 'en'}'><head><title>{title}</title></head><body><p>{text}</p></body></html>"
        file.write_text(f"<!DOCTYPE html>{page}", encoding="utf-8")
        file.with_suffix(".toml").write_text(f'title = "{title}"', encoding="utf-8")
    Publisher().publish(tmp_path / "source", tmp_path / "catalogue")
    shelf = services_of(window).shelf
    shelf.catalogues.add(str(tmp_path / "catalogue"))
    item = shelf.shelf.item(WALK)
    assert item is not None
    return item


def read(qtbot: QtBot, window: MainWindow, item: ShelfItem) -> ReaderPage:
    reader = window.workspace.reader
    with qtbot.waitSignal(reader.opened, timeout=PATIENCE):
        window.workspace.navigation.read(item)
    settle(qtbot, window)
    return reader


def switch(qtbot: QtBot, window: MainWindow, name: str) -> None:
    reader = window.workspace.reader
    menu = parts(reader).language.menu()
    assert isinstance(menu, QMenu)
    action = next(one for one in menu.actions() if one.text() == name)
    with qtbot.waitSignal(reader.opened, timeout=PATIENCE):
        action.trigger()
    settle(qtbot, window)


def text(qtbot: QtBot, reader: ReaderPage, expected: str) -> None:
    view = reader.view
    assert view is not None
    qtbot.waitUntil(lambda: expected in shown_text(qtbot, view), timeout=PATIENCE)


def test_the_menu_switches_the_language_and_the_choice_is_remembered(
    qtbot: QtBot, window: MainWindow, walk: ShelfItem
) -> None:
    reader = read(qtbot, window, walk)
    ui = parts(reader)
    assert (ui.title.text(), ui.language.text(), ui.language.isVisible()) == ("A walk", "English", True)
    assert [one.text() for one in ui.language.menu().actions()] == ["English", "Français"]
    assert [one.isChecked() for one in ui.language.menu().actions()] == [True, False]
    text(qtbot, reader, TEXTS[""][1])
    switch(qtbot, window, "Français")
    assert (ui.title.text(), ui.language.text()) == ("Une promenade", "Français")
    assert ui.language.accessibleDescription() == "Français"
    text(qtbot, reader, TEXTS["fr"][1])
    ui.back.click()
    settle(qtbot, window)
    assert services_of(window).profile.journal.setting(f"reading-language:{WALK}") == "fr"
    read(qtbot, window, walk)
    assert ui.title.text() == "Une promenade"
    switch(qtbot, window, "English")
    assert ui.title.text() == "A walk"


def select_paragraph(qtbot: QtBot, reader: ReaderPage) -> None:
    """Select the first paragraph of the open material."""
    view = reader.view
    assert view is not None
    view.select_paragraph(1)
    qtbot.waitUntil(lambda: answer(qtbot, view.ask_selected) is not None, timeout=PATIENCE)


def test_a_highlight_is_shown_in_its_edition_only(qtbot: QtBot, window: MainWindow, walk: ShelfItem) -> None:
    reader = read(qtbot, window, walk)
    switch(qtbot, window, "Français")
    text(qtbot, reader, TEXTS["fr"][1])
    for label, count in (("Français", 1), ("English", 0)):
        if label == "Français":
            select_paragraph(qtbot, reader)
            reader.selecting.highlight()
            settle(qtbot, window)
        else:
            switch(qtbot, window, label)
        marks = parts(reader.marks).marks.model()
        qtbot.waitUntil(lambda marks=marks, count=count: marks.rowCount() == count, timeout=PATIENCE)  # type: ignore[misc]
    ((_, highlight),) = services_of(window).profile.journal.highlights()
    assert (highlight.edition, highlight.material) == ("fr", "Une promenade")


def test_a_language_that_is_not_there_any_more_is_no_obstacle(
    qtbot: QtBot, window: MainWindow, walk: ShelfItem
) -> None:
    services_of(window).profile.journal.set_setting(f"reading-language:{WALK}", "xx")
    assert parts(read(qtbot, window, walk)).title.text() == "A walk"


def test_a_material_in_one_language_has_no_menu(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(TEXTS, "fr")
    item = publish_walk(window, tmp_path)
    assert not item.publication.editions
    assert not parts(read(qtbot, window, item)).language.isVisible()
