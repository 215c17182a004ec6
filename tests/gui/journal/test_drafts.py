"""Drafts follow what stands in the form: what was taken back does not come back."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.records.activity import Activity, Status
from desktop_app.domain.records.highlight import Highlight
from desktop_app.domain.records.record import Record
from desktop_app.domain.records.reflection import Reflection, StageText
from desktop_app.domain.revision import RecordId
from desktop_app.gui.journal.journal_page import JournalPage
from desktop_app.gui.shell.main_window import MainWindow
from desktop_app.services.journal.journal import Journal
from tests.gui.conftest import PATIENCE, services_of, settle
from tests.parts import parts

RECORD = RecordId("walk")
ACTIVITY = Activity("Walk", "spring-2023", status=Status.FINISHED, notes="It was loud.", day=date(2023, 3, 8))
REFLECTION = Reflection("Loud", "free@1", (StageText("text", "Text", (), "It was loud."),))
HIGHLIGHT = Highlight("urn:x", "The weather report", "storm", "a ", " b", notes="Good.")
Field = Callable[[JournalPage], QWidget]
FIELDS: list[tuple[Record, Field]] = [
    (ACTIVITY, lambda page: parts(page.activity).title),
    (ACTIVITY, lambda page: parts(page.activity).place),
    (ACTIVITY, lambda page: parts(page.activity).notes),
    (REFLECTION, lambda page: page.reflection.field(0).edit),
    (REFLECTION, lambda page: parts(page.reflection).title),
    (HIGHLIGHT, lambda page: parts(page.highlight).notes),
]


@pytest.fixture
def journal(window: MainWindow) -> Journal:
    return services_of(window).profile.journal


def text_of(field: QWidget) -> str:
    if isinstance(field, (QPlainTextEdit, QTextEdit)):
        return field.toPlainText()
    assert isinstance(field, QLineEdit)
    return field.text()


def open_entry(qtbot: QtBot, window: MainWindow, record: RecordId = RECORD) -> JournalPage:
    page = window.workspace.journal
    window.workspace.show_page(page)
    page.open_record(record)
    settle(qtbot, window)
    return page


def type_at_end(qtbot: QtBot, field: QWidget, letters: str) -> None:
    field.setFocus()
    if isinstance(field, (QPlainTextEdit, QTextEdit)):
        field.moveCursor(QTextCursor.MoveOperation.End)
    elif isinstance(field, QLineEdit):
        field.end(False)
    qtbot.keyClicks(field, letters)


def keep_draft(qtbot: QtBot, window: MainWindow, journal: Journal) -> None:
    qtbot.waitUntil(lambda: bool(journal.drafts()), timeout=PATIENCE)
    settle(qtbot, window)


def test_a_letter_that_was_taken_back_is_in_no_draft_and_no_revision(
    qtbot: QtBot, window: MainWindow, journal: Journal
) -> None:
    page = window.workspace.journal
    for number, (value, field_of) in enumerate(FIELDS):
        record = RecordId(f"entry{number}")
        journal.write(value, record)
        open_entry(qtbot, window, record)
        field, before = field_of(page), text_of(field_of(page))
        type_at_end(qtbot, field, "!")
        keep_draft(qtbot, window, journal)
        qtbot.keyClick(field, Qt.Key.Key_Backspace)
        assert text_of(field) == before
        settle(qtbot, window)
        # Where the program ended now, nothing would be taken up again.
        assert journal.drafts() == ()
        page.leave()
        settle(qtbot, window)
        open_entry(qtbot, window, record)
        assert text_of(field_of(page)) == before
        page.leave()
        settle(qtbot, window)
        assert len(journal.history(record)) == 1


def test_a_new_entry_that_was_begun_and_emptied_again_is_in_no_draft(
    qtbot: QtBot, window: MainWindow, journal: Journal
) -> None:
    window.workspace.show_page(window.workspace.journal)
    window.workspace.journal.new_activity()
    settle(qtbot, window)
    title = parts(window.workspace.journal.activity).title
    type_at_end(qtbot, title, "a")
    keep_draft(qtbot, window, journal)
    qtbot.keyClick(title, Qt.Key.Key_Backspace)
    settle(qtbot, window)
    assert journal.drafts() == ()
    window.workspace.journal.leave()
    settle(qtbot, window)
    assert journal.activities() == ()


def test_a_draft_that_is_taken_up_again_can_be_taken_back_to_the_saved_text_or_emptied(
    qtbot: QtBot, window: MainWindow, journal: Journal
) -> None:
    page = window.workspace.journal
    title = parts(page.activity).title
    for typed, saved, revisions in (("Walk", "Walk", 1), ("", "", 2)):
        record = RecordId(f"entry{revisions}")
        journal.write(Activity("Walk", "spring-2023"), record)
        entry = journal.entry(record)
        assert entry is not None
        journal.save_draft(record, Activity("Walk!", "spring-2023"), entry.seen)
        open_entry(qtbot, window, record)
        assert title.text() == "Walk!"
        title.selectAll()
        qtbot.keyClick(title, Qt.Key.Key_Delete)
        qtbot.keyClicks(title, typed)
        page.leave()
        settle(qtbot, window)
        now = journal.entry(record)
        assert now is not None
        assert (now.value.title if isinstance(now.value, Activity) else None) == saved
        assert journal.drafts() == ()
        assert len(journal.history(record)) == revisions


def test_what_is_typed_after_taking_back_is_kept_as_a_draft_again(
    qtbot: QtBot, window: MainWindow, journal: Journal
) -> None:
    journal.write(ACTIVITY, RECORD)
    title = parts(open_entry(qtbot, window).activity).title
    type_at_end(qtbot, title, "!")
    keep_draft(qtbot, window, journal)
    qtbot.keyClick(title, Qt.Key.Key_Backspace)
    settle(qtbot, window)
    type_at_end(qtbot, title, "?")
    keep_draft(qtbot, window, journal)
    assert [draft.value.title for draft in journal.drafts() if isinstance(draft.value, Activity)] == ["Walk?"]
