"""The list of the journal: going through it opens nothing; Enter or a click does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.reflection import Reflection
from desktop_app.domain.revision import RecordId
from desktop_app.gui.journal.journal_page import JournalPage
from desktop_app.gui.shell.main_window import MainWindow
from desktop_app.gui.widgets.two_line_delegate import OPEN_ROLE
from tests.gui.conftest import PATIENCE, services_of, settle
from tests.parts import parts


@pytest.fixture
def page(qtbot: QtBot, window: MainWindow) -> JournalPage:
    journal = services_of(window).profile.journal
    for name in ("walk", "talk"):
        journal.write(Activity(name.title(), ""), RecordId(name))
    shown = window.workspace.journal
    shown.reload()
    settle(qtbot, window)
    window.workspace.show_page(shown)
    settle(qtbot, window)
    return shown


def entries(page: JournalPage) -> QListView:
    view: QListView = parts(page).entries
    return view


def marked(page: JournalPage) -> list[str]:
    """The records that the list shows as open."""
    model = page.list.model
    rows = range(model.rowCount())
    return [model.line(row).record for row in rows if model.index(row).data(OPEN_ROLE)]


def test_coming_to_the_list_and_going_through_it_opens_nothing(
    qtbot: QtBot, window: MainWindow, page: JournalPage
) -> None:
    assert page.current_record is None
    page.open_record(RecordId("walk"))
    settle(qtbot, window)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Down):
        qtbot.keyClick(entries(page), key)
    settle(qtbot, window)
    assert marked(page) == ["walk"]
    assert page.activity.record == "walk"


def test_enter_opens_the_current_row(qtbot: QtBot, window: MainWindow, page: JournalPage) -> None:
    row = page.list.model.row_of(RecordId("talk"))
    entries(page).setCurrentIndex(page.list.model.index(row))
    qtbot.keyClick(entries(page), Qt.Key.Key_Return)
    settle(qtbot, window)
    assert page.current_record == "talk"


def test_what_is_cited_twice_goes_into_one_reflection_that_the_list_marks(
    qtbot: QtBot, window: MainWindow, page: JournalPage
) -> None:
    shelf = window.workspace.shelf
    for row in (0, 1):
        window.workspace.show_page(shelf)
        parts(shelf).grid.setCurrentIndex(shelf.model.index(row))
        settle(qtbot, window)
        parts(shelf).cite.click()
        settle(qtbot, window)
    page.pause()
    journal = services_of(window).profile.journal
    qtbot.waitUntil(lambda: len(marked(page)) == 1, timeout=PATIENCE)
    reflections = [line for line in journal.listed() if line.kind == Reflection.KIND]
    assert [line.record for line in reflections] == marked(page)
    assert page.reflection.value().stages[0].text.count("](urn:") == 2


def test_an_entry_that_is_still_being_read_does_not_take_the_place_of_a_new_one(
    qtbot: QtBot, window: MainWindow, page: JournalPage
) -> None:
    page.open_record(RecordId("walk"))
    page.cite("> A quotation")
    settle(qtbot, window)
    assert page.reflection.isVisible()
    assert "A quotation" in page.reflection.value().stages[0].text
