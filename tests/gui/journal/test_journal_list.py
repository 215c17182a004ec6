"""The list of the journal: going through it opens nothing; Enter or a click does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.reflection import Reflection, StageText
from desktop_app.domain.revision import RecordId
from desktop_app.gui.base.entry_editor import EntryEditor
from desktop_app.gui.journal.cite_into_dialog import CiteIntoDialog, CitePlace
from desktop_app.gui.journal.journal_page import JournalPage
from desktop_app.gui.journal.journal_queries import JournalFilter
from desktop_app.gui.shell.main_window import MainWindow
from desktop_app.gui.widgets.mnemonics import letter_of
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


def test_an_editor_is_made_with_the_first_entry_of_its_kind_and_follows_what_stands_above_it(
    qtbot: QtBot, window: MainWindow, page: JournalPage
) -> None:
    assert not page.findChildren(EntryEditor)
    for record in ("walk", "talk"):
        page.open_record(RecordId(record))
        settle(qtbot, window)
        assert page.findChildren(EntryEditor) == [page.activity]
    ui, following = parts(page.activity), [parts(page).decide]
    while following[-1] is not ui.history:
        following.append(following[-1].nextInFocusChain())
    stops = [one for one in following[1:] if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert all(page.activity.isAncestorOf(one) for one in stops)
    assert {ui.title, ui.notes, ui.addPicture} <= set(stops)
    letters = [letter_of(one.text()) for one in page.findChildren(QPushButton) if not one.isHidden()]
    assert len(set(letters) - {""}) == len([one for one in letters if one])


def test_enter_opens_the_current_row(qtbot: QtBot, window: MainWindow, page: JournalPage) -> None:
    row = page.list.model.row_of(RecordId("talk"))
    entries(page).setCurrentIndex(page.list.model.index(row))
    qtbot.keyClick(entries(page), Qt.Key.Key_Return)
    settle(qtbot, window)
    assert page.current_record == "talk"


def cite_from_shelf(qtbot: QtBot, window: MainWindow, row: int) -> CiteIntoDialog:
    """Choose a material and ask to cite it."""
    shelf = window.workspace.shelf
    window.workspace.show_page(shelf)
    parts(shelf).grid.setCurrentIndex(shelf.model.index(row))
    settle(qtbot, window)
    for _ in range(2):
        parts(shelf).cite.click()
    settle(qtbot, window)
    (dialog,) = [one for one in window.findChildren(CiteIntoDialog) if one.isVisible()]
    return dialog


def test_a_second_citation_goes_where_the_first_one_is_and_the_list_marks_it(
    qtbot: QtBot, window: MainWindow, page: JournalPage
) -> None:
    for row in (0, 1):
        parts(cite_from_shelf(qtbot, window, row)).accept.click()
        settle(qtbot, window)
    page.pause()
    journal = services_of(window).profile.journal
    qtbot.waitUntil(lambda: len(marked(page)) == 1, timeout=PATIENCE)
    reflections = [line for line in journal.listed() if line.kind == Reflection.KIND]
    assert [line.record for line in reflections] == marked(page)
    text = page.reflection.stages[0].text
    assert [line[:4] for line in text.split("\n") if line] == ["> — ", "> — "]
    assert text.count("](urn:") == 2


def test_the_entry_and_the_stage_of_a_citation_are_chosen(qtbot: QtBot, window: MainWindow, page: JournalPage) -> None:
    journal = services_of(window).profile.journal
    stages = tuple(
        StageText(name, name.title(), (), text) for name, text in (("a", "One."), ("b", ""), ("c", "Three."))
    )
    journal.write(Reflection("Older", "what@1", stages), RecordId("older"))
    page.reload()
    page.new_reflection()
    dialog = cite_from_shelf(qtbot, window, 0)
    form = parts(dialog)
    form.filter.setText("older")
    settle(qtbot, window)
    assert form.stage.currentIndex() == 1  # the first empty one
    form.stage.setCurrentIndex(2)
    form.accept.click()
    settle(qtbot, window)
    assert page.current_record == "older"
    assert marked(page) == ["older"]
    assert page.reflection.stages[2].text.startswith("Three.\n\n> — ")
    assert window.workspace.current is page


def test_a_citation_that_is_cancelled_changes_nothing(qtbot: QtBot, window: MainWindow, page: JournalPage) -> None:
    parts(cite_from_shelf(qtbot, window, 0)).cancel.click()
    settle(qtbot, window)
    assert window.workspace.current is window.workspace.shelf
    assert not [line for line in services_of(window).profile.journal.listed() if line.kind == Reflection.KIND]


def test_a_new_entry_is_in_the_list_at_once_and_goes_if_nothing_is_written(
    qtbot: QtBot, window: MainWindow, page: JournalPage
) -> None:
    page.list.filter_by(JournalFilter.ACTIVITIES)
    page.new_reflection()
    assert [page.list.model.row_of(record) for record in marked(page)] == [0]  # type: ignore[arg-type]
    page.open_record(RecordId("walk"))
    settle(qtbot, window)
    assert marked(page) == ["walk"]
    assert page.list.model.rowCount() == 2


def test_an_entry_that_is_opened_from_elsewhere_is_shown_whatever_the_filter(
    qtbot: QtBot, window: MainWindow, page: JournalPage
) -> None:
    page.list.filter_by(JournalFilter.HIGHLIGHTS)
    assert parts(page).summary.text() == "0 of 2 entries"
    page.open_record(RecordId("walk"))
    settle(qtbot, window)
    assert marked(page) == ["walk"]
    assert parts(page).summary.text() == "2 entries"


def test_an_entry_that_is_still_being_read_does_not_take_the_place_of_a_new_one(
    qtbot: QtBot, window: MainWindow, page: JournalPage
) -> None:
    page.open_record(RecordId("walk"))
    page.cite_at(CitePlace(None), "> A quotation")
    settle(qtbot, window)
    assert page.reflection.isVisible()
    assert "A quotation" in page.reflection.stages[0].text


def test_the_filter_comes_back_after_two_imports_with_conflicts(
    qtbot: QtBot, window: MainWindow, page: JournalPage
) -> None:
    listed = page.list
    listed.show_undecided()
    listed.show_undecided()
    listed.show_lines(())  # all are decided
    settle(qtbot, window)
    assert parts(page).filter.currentData() is JournalFilter.ALL
