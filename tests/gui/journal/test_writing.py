"""Writing: Markdown as it is typed, citing, sharing, planning a week, and what was being written at a crash."""

from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.records.activity import Activity, Status
from desktop_app.domain.records.evidence import Consent, NewEvidence
from desktop_app.domain.records.post import PostState
from desktop_app.domain.records.reflection import Reflection, StageText
from desktop_app.domain.revision import RecordId
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.journal.choose_dialog import ChooseDialog
from desktop_app.gui.journal.journal_queries import JournalFilter
from desktop_app.gui.journal.share_dialog import ShareDialog
from desktop_app.gui.journal.week_dialog import WeekDialog, first_day
from desktop_app.gui.shell.main_window import MainWindow
from desktop_app.gui.widgets.markdown_edit import MarkdownEdit
from desktop_app.services.journal.spelling import Spelling
from tests.gui.conftest import PATIENCE, OpenWindow, services_of, settle
from tests.parts import parts
from tests.waiting import PATIENCE_MS

RECORD = RecordId("walk")
WALK = Activity("Walk", "spring-2023", status=Status.FINISHED, notes="It was loud.", day=date(2023, 3, 8))


@pytest.fixture
def workplace(window: MainWindow) -> PageContext:
    return services_of(window)


@pytest.fixture
def edit(qtbot: QtBot) -> MarkdownEdit:
    made = MarkdownEdit()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus, timeout=PATIENCE_MS)
    return made


def test_a_list_goes_on_with_enter_and_ends_with_an_empty_item(qtbot: QtBot, edit: MarkdownEdit) -> None:
    qtbot.keyClicks(edit, "1. first")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.keyClicks(edit, "second")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.keyClicks(edit, "text")
    assert edit.toPlainText() == "1. first\n2. second\ntext"


def test_words_are_emphasised_and_made_plain_again(qtbot: QtBot, edit: MarkdownEdit) -> None:
    edit.setPlainText("word")
    edit.selectAll()
    qtbot.keyClick(edit, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert edit.toPlainText() == "**word**"
    edit.selectAll()
    qtbot.keyClick(edit, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert edit.toPlainText() == "word"


def test_the_field_grows_with_its_text(edit: MarkdownEdit) -> None:
    edit.setPlainText("")
    before = edit.height()
    edit.setPlainText("line\n" * 30)
    assert edit.height() > before * 3


def test_a_material_and_a_picture_are_cited(
    qtbot: QtBot, window: MainWindow, workplace: PageContext, tmp_path: Path
) -> None:
    workplace.profile.journal.write(WALK, RECORD)
    Image.new("RGB", (40, 30), "teal").save(tmp_path / "wall.png")
    evidence = workplace.profile.journal.add_evidence(
        NewEvidence(tmp_path / "wall.png", "", "The wall", "A wall.", Consent.NOT_NEEDED), RECORD
    )
    window.workspace.show_page(window.workspace.journal)
    window.workspace.journal.new_reflection(RECORD, "Walk")
    settle(qtbot, window)
    edit = window.workspace.journal.reflection.field(0).edit
    edit.link_requested.emit()
    settle(qtbot, window)
    (dialog,) = window.workspace.journal.reflection.findChildren(ChooseDialog)
    wanted = {"urn:springshelf:weather-report", evidence}
    for _, leaves in dialog._groups:
        for leaf in leaves:
            if leaf.data(0, Qt.ItemDataRole.UserRole) in wanted:
                leaf.setCheckState(0, Qt.CheckState.Checked)
    parts(dialog).accept.click()
    settle(qtbot, window)
    picture, _, source = edit.toPlainText().strip().partition("\n\n")
    assert picture == f"![A wall.](evidence:{evidence})"
    assert source.startswith("> — ")
    assert source.endswith("[The weather report](urn:springshelf:weather-report)")


def test_a_post_is_composed_checked_kept_and_sent_by_the_person(
    qtbot: QtBot, window: MainWindow, workplace: PageContext
) -> None:
    workplace.profile.journal.write(WALK, RECORD)
    window.workspace.show_page(window.workspace.journal)
    window.workspace.journal.open_record(RECORD)
    settle(qtbot, window)
    parts(window.workspace.journal.activity).share.click()
    settle(qtbot, window)
    (dialog,) = window.workspace.journal.findChildren(ShareDialog)
    ui = parts(dialog)
    assert ui.text.toPlainText() == "Walk\nIt was loud.\n#eTw4Innovation"
    assert not ui.concerns.isVisible()
    ui.names.setText("Amra, Jo")
    ui.text.setPlainText("Amra walked.")
    assert "The text contains the name “Amra”." in ui.concerns.text()
    assert "#eTw4Innovation is missing." in ui.concerns.text()
    ui.text.setPlainText("We walked. #eTw4Innovation")
    ui.copy.click()
    assert QGuiApplication.clipboard().text() == "We walked. #eTw4Innovation"
    ui.later.click()
    settle(qtbot, window)
    window.workspace.journal.list.filter_by(JournalFilter.OUTBOX)
    assert window.workspace.journal.list.model.rowCount() == 1
    parts(window.workspace.journal).entries.clicked.emit(window.workspace.journal.list.model.index(0))
    settle(qtbot, window)
    again = window.workspace.journal.findChildren(ShareDialog)[-1]
    assert parts(again).text.toPlainText() == "We walked. #eTw4Innovation"
    assert parts(again).names.text() == "Amra, Jo"
    parts(again).sent.click()
    settle(qtbot, window)
    assert [post.state for _, post in workplace.profile.journal.posts()] == [PostState.SENT]
    assert window.workspace.journal.list.model.rowCount() == 0


def test_a_week_shows_its_days_and_plans_on_one(qtbot: QtBot, window: MainWindow, workplace: PageContext) -> None:
    workplace.profile.journal.write(WALK, RECORD)
    window.workspace.show_page(window.workspace.journal)
    window.workspace.journal.reload()
    settle(qtbot, window)
    parts(window.workspace.journal).week.click()
    (dialog,) = window.workspace.journal.findChildren(WeekDialog)
    while dialog._first > first_day(date(2023, 3, 8)):
        parts(dialog).before.click()
    while dialog._first < first_day(date(2023, 3, 8)):
        parts(dialog).after.click()

    def buttons() -> dict[str, QPushButton]:
        return {one.accessibleName(): one for one in dialog.findChildren(QPushButton) if one.isVisible()}

    qtbot.waitUntil(lambda: "Walk. Done" in buttons(), timeout=PATIENCE)
    assert parts(dialog).total.text() == "1 activity, 1 done"
    buttons()["Plan something on 9 Mar 2023"].click()
    qtbot.keyClicks(parts(window.workspace.journal.activity).title, "Talk")
    window.workspace.journal.leave()
    settle(qtbot, window)
    assert [value.day for _, value in workplace.profile.journal.activities() if value.title == "Talk"] == [
        date(2023, 3, 9)
    ]


def test_a_draft_is_kept_while_somebody_types_without_a_pause(
    qtbot: QtBot, window: MainWindow, workplace: PageContext
) -> None:
    window.workspace.show_page(window.workspace.journal)
    window.workspace.journal.new_reflection()
    edit = window.workspace.journal.reflection.field(0).edit

    def typed() -> bool:
        edit.insertPlainText("word ")
        return bool(workplace.profile.journal.drafts())

    qtbot.waitUntil(typed, timeout=PATIENCE)


def test_what_was_being_written_is_offered_at_the_next_start(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    window.workspace.journal.new_activity()
    parts(window.workspace.journal.activity).title.setText("Half a thou")
    qtbot.waitUntil(lambda: parts(window.workspace.journal.activity).saved.text() == "Draft kept", timeout=PATIENCE)
    window.workspace.journal._stack.current = None
    window.close()
    again = open_window()
    qtbot.waitUntil(lambda: "You were writing “Half a thou”" in again.workspace.bar.text(), timeout=PATIENCE)
    again.workspace.bar.action.click()
    settle(qtbot, again)
    assert again.workspace.current is again.workspace.journal
    assert parts(again.workspace.journal.activity).title.text() == "Half a thou"


def test_an_activity_is_written_down_from_anywhere_with_few_keys(
    qtbot: QtBot, window: MainWindow, workplace: PageContext
) -> None:
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None, timeout=PATIENCE_MS)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert window.workspace.current is window.workspace.journal
    qtbot.keyClicks(QApplication.focusWidget(), "Talk with 7a")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, window)
    assert [value.title for _, value in workplace.profile.journal.activities()] == ["Talk with 7a"]


def test_an_activity_that_was_reflected_on_says_so_in_the_list(
    qtbot: QtBot, window: MainWindow, workplace: PageContext
) -> None:
    workplace.profile.journal.write(WALK, RECORD)
    workplace.profile.journal.write(Reflection("Thought", "free@1", (StageText("text", "", (), "x"),), RECORD))
    window.workspace.show_page(window.workspace.journal)
    window.workspace.journal.reload()
    settle(qtbot, window)
    model = window.workspace.journal.list.model
    assert "Reflected" in model.about(model.line(model.row_of(RECORD)))


class OneWord:
    """A dictionary with one word."""

    def check(self, word: str) -> bool:
        return word == "lesson"

    def suggest(self, word: str) -> list[str]:
        return ["lesson"] if word.startswith("l") else []


def test_a_word_that_is_in_no_dictionary_is_marked_and_mended_from_the_menu(edit: MarkdownEdit) -> None:
    edit.use_spelling(Spelling([OneWord()]))
    edit.setPlainText("lesson lessson https://example.org/lessn")
    formats = edit.document().firstBlock().layout().formats()
    assert (min(one.start for one in formats), max(one.start + one.length for one in formats)) == (7, 14)
    cursor = edit.textCursor()
    cursor.setPosition(8)
    cursor.select(cursor.SelectionType.WordUnderCursor)
    menu = QMenu(edit)
    edit.offer_spelling(menu, cursor)
    menu.actions()[0].trigger()
    assert edit.toPlainText() == "lesson lesson https://example.org/lessn"


def test_nothing_but_the_text_is_seen_on_a_full_screen_until_escape(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.show_page(window.workspace.journal)
    window.workspace.journal.new_reflection()
    ui = parts(window.workspace.journal.reflection)
    ui.fullScreen.click()
    assert window.isFullScreen()
    assert not window.workspace.rail.isVisible()
    assert not ui.chooseCompetences.isVisible()
    assert window.workspace.journal.reflection.field(0).isVisible()
    window.workspace.journal.leave_full_screen()
    assert not window.isFullScreen()
    assert window.workspace.rail.isVisible()
    assert ui.chooseCompetences.isVisibleTo(window)


def test_an_activity_is_planned_again_once_or_each_week(
    qtbot: QtBot, window: MainWindow, workplace: PageContext
) -> None:
    workplace.profile.journal.write(WALK, RECORD)
    window.workspace.show_page(window.workspace.journal)
    window.workspace.journal.open_record(RECORD)
    settle(qtbot, window)
    once, _, weekly, _ = parts(window.workspace.journal.activity).again.menu().actions()
    weekly.trigger()
    settle(qtbot, window)
    planned = [one for _, one in workplace.profile.journal.activities() if one.status is Status.PLANNED]
    assert [one.day.isoformat() for one in planned if one.day] == [
        "2023-03-15",
        "2023-03-22",
        "2023-03-29",
        "2023-04-05",
    ]
    assert {(one.title, one.notes, one.minutes) for one in planned} == {("Walk", "", 0)}
    once.trigger()
    assert window.workspace.journal.activity.value().day == date(2023, 3, 15)
    window.workspace.journal.activity.remove()
    settle(qtbot, window)
    assert len(workplace.profile.journal.activities()) == 5


def test_a_text_in_a_right_to_left_script_begins_on_the_right(edit: MarkdownEdit) -> None:
    edit.setPlainText("- كان الدرس: *loud*")
    assert edit.document().defaultTextOption().alignment() == Qt.AlignmentFlag.AlignRight
    edit.setPlainText("The lesson: كان")
    assert edit.document().defaultTextOption().alignment() == Qt.AlignmentFlag.AlignLeft
