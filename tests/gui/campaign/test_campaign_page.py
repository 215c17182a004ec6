import shutil
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.campaign import Campaign, Layout
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.reflection import Reflection
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.boards.board_model import BoardBooks
from desktop_app.gui.boards.bookshelf import Bookshelf
from desktop_app.gui.campaign import campaign_page
from desktop_app.gui.campaign.campaign_queries import read_books
from desktop_app.gui.help.commands import commands_of
from desktop_app.gui.shell.main_window import MainWindow
from desktop_app.gui.widgets.event_row import EventRow
from desktop_app.gui.widgets.plain_label import plain_label, plain_tip
from desktop_app.services.publishing.publisher import Publisher
from tests.gui.conftest import PATIENCE, services_of, settle, shown
from tests.parts import parts
from tests.shipped import campaign_to_change, materials_in


def bookshelf(window: MainWindow) -> Bookshelf:
    (found,) = window.workspace.campaign.findChildren(Bookshelf)
    return found


def test_the_campaign_shows_what_was_done_in_each_subtopic(qtbot: QtBot, window: MainWindow) -> None:
    workplace = services_of(window)
    done = Activity("Walk", "spring-2023", "ai").finished(date(2023, 3, 8), 30)
    record = workplace.profile.journal.write(done)
    workplace.profile.journal.write(Reflection("R", "m@1", (), record))
    workplace.profile.journal.write(Activity("Later", "spring-2023", "wellbeing"))
    window.workspace.show_page(window.workspace.campaign)
    settle(qtbot, window)
    told = [label.text() for label in bookshelf(window).findChildren(QLabel)]
    assert f"{materials_in('ai')} materials · 0 planned · 1 done · 1 reflected" in told
    assert f"{materials_in('wellbeing')} materials · 1 planned · 0 done · 0 reflected" in told


def test_events_are_shown_with_their_times_and_marked_as_samples(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.show_page(window.workspace.campaign)
    settle(qtbot, window)
    rows = [row for row in window.workspace.campaign.findChildren(EventRow) if not row.isHidden()]
    assert rows[0].accessibleName() == "Tackling disinformation and promoting digital literacy"
    assert all("sample date" in row.accessibleDescription() for row in rows)
    assert all("where it takes place" in row.accessibleDescription() for row in rows)


def test_rows_are_made_when_the_page_or_its_commands_are_shown(window: MainWindow) -> None:
    campaign = window.workspace.campaign
    assert campaign.campaign is not None
    assert campaign.findChildren(EventRow) == []
    texts = [one.text for one in commands_of([(campaign, "Campaign")], lambda _page: None)]
    assert [text for text in texts if "Tackling disinformation" in text] == [
        "Notes and links: Tackling disinformation and promoting digital literacy"
    ]
    made = campaign.findChildren(EventRow)
    window.workspace.show_page(campaign)
    assert campaign.findChildren(EventRow) == made


def test_a_campaign_without_a_notice_leaves_no_empty_line(qtbot: QtBot, window: MainWindow) -> None:
    campaign = window.workspace.campaign
    window.workspace.show_page(campaign)
    settle(qtbot, window)
    assert campaign.campaign is not None
    assert parts(campaign).notice.isHidden() == (not campaign.campaign.notice)


def test_long_headings_beside_each_other_wrap(window: MainWindow) -> None:
    """A heading in large German letters would else push the column beside it out of the window."""
    ui = parts(window.workspace.campaign)
    headings = (ui.readinessHeading, ui.groupHeading, ui.projectsHeading, ui.resourcesHeading)
    assert all(heading.wordWrap() for heading in headings)


def test_words_of_a_stranger_are_shown_and_not_read_as_markup(qtbot: QtBot) -> None:
    label = plain_label("<b>bold</b> <img src='http://127.0.0.1/x'>")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert plain_tip("<img src='x'>") == "<p>&lt;img src=&#x27;x&#x27;&gt;</p>"


def test_a_subtopic_leads_to_its_materials(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.show_page(window.workspace.campaign)
    settle(qtbot, window)
    bookshelf(window).findChildren(QPushButton)[1].click()
    settle(qtbot, window)
    assert window.workspace.current is window.workspace.shelf
    assert {item.publication.subtopic for item in shown(window)} == {"wellbeing"}


def test_the_quiz_explains_each_answer_and_keeps_the_result(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.show_page(window.workspace.campaign)
    settle(qtbot, window)
    parts(window.workspace.campaign).startQuiz.click()
    settle(qtbot, window)
    quiz, campaign = window.workspace.quiz, window.workspace.campaign.campaign
    assert campaign is not None
    assert campaign.quiz is not None
    for number, question in enumerate(campaign.quiz.questions):
        right = number % 2 == 0
        chosen = question.right if right else (question.right + 1) % len(question.answers)
        quiz.answer_buttons[chosen].click()
        assert parts(quiz).verdict.text().startswith("Correct" if right else "Not quite")
        assert parts(quiz).explanation.text() == question.explanation
        parts(quiz).next.click()
    assert parts(quiz).question.text() == "6 of 12 correct"
    settle(qtbot, window)
    workplace = services_of(window)
    ((_, result),) = workplace.profile.journal.quiz_results()
    assert (result.right, result.asked) == (6, 12)
    parts(quiz).next.click()
    qtbot.waitUntil(lambda: "6 of 12 correct" in parts(window.workspace.campaign).quizResult.text(), timeout=PATIENCE)


def test_two_campaigns_stand_side_by_side_and_a_past_one_stays(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    source = campaign_to_change(tmp_path / "autumn")
    shutil.rmtree(source / "lang")  # most of the time would be for the translations
    text = (source / "campaign.toml").read_text(encoding="utf-8")
    text = text.replace('id = "spring-2023"', 'id = "autumn-2031"').replace(
        "Spring Campaign 2023", "Autumn Campaign 2031"
    )
    text = text.replace("2023-03-01", "2031-09-01").replace("2023-04-07", "2031-10-01")
    (source / "campaign.toml").write_text(f'layout = "map"\n{text}', encoding="utf-8")
    Publisher().publish(source, tmp_path / "catalogue")
    services_of(window).shelf.catalogues.add(str(tmp_path / "catalogue"))
    window.workspace.show_page(window.workspace.campaign)
    settle(qtbot, window)
    page = window.workspace.campaign
    assert parts(page).choose.isVisible()
    assert page.campaign is not None
    assert (page.campaign.id, page.campaign.layout) == ("autumn-2031", Layout.MAP)
    parts(page).choose.setCurrentIndex(parts(page).choose.findData("spring-2023"))
    parts(page).choose.activated.emit(parts(page).choose.currentIndex())
    settle(qtbot, window)
    assert page.campaign.id == "spring-2023"
    window.workspace.journal.new_activity()
    assert window.workspace.journal.activity.value().campaign == "spring-2023"


def test_materials_are_read_when_the_page_is_shown_and_not_while_it_is_hidden(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = list[str]()

    def counted(context: PageContext, campaign: Campaign, shown: Mapping[str, BoardBooks]) -> tuple[str, object]:
        read.append(campaign.id)
        return read_books(context, campaign, shown)

    monkeypatch.setattr(campaign_page, "read_books", counted)
    workspace = window.workspace
    workspace.campaign.refresh()
    settle(qtbot, window)
    assert read == []
    workspace.show_page(workspace.campaign)
    settle(qtbot, window)
    boards = bookshelf(window).boards
    assert [board.books.rowCount() for board in boards] == [
        materials_in(one) for one in ("social-innovation", "wellbeing", "pedagogy", "ai")
    ]
    workspace.show_page(workspace.shelf)
    settle(qtbot, window)
    read.clear()
    workspace.campaign.refresh()
    settle(qtbot, window)
    assert read == []
    workspace.show_page(workspace.campaign)
    settle(qtbot, window)
    assert read
