"""What is typed on the page Portfolio is kept as a draft, saved on leaving, and never replaces an unseen version."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.records.mentor_question import MentorQuestion, question_record
from desktop_app.domain.records.person import PERSON_RECORD, Person
from desktop_app.domain.records.reflection import Reflection, StageText
from desktop_app.domain.revision import RecordId
from desktop_app.gui.portfolio.portfolio_page import PortfolioPage
from desktop_app.gui.shell.main_window import MainWindow
from desktop_app.services.journal.journal import Journal
from tests.gui.conftest import PATIENCE, OpenWindow, services_of, settle
from tests.parts import parts

THOUGHT = RecordId("bb11cc22dd33ee44")
QUESTION = question_record("spring-2023", THOUGHT)


def show(qtbot: QtBot, window: MainWindow) -> PortfolioPage:
    """The page with the question about the reflection."""
    page = window.workspace.portfolio
    window.workspace.show_page(page)
    qtbot.waitUntil(lambda: page.entries.count == 1 and not page.is_rendering, timeout=PATIENCE)
    settle(qtbot, window)
    return page


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    made = open_window()
    stages = (StageText("text", "Text", (), "It rained."),)
    services_of(made).profile.journal.write(Reflection("Thought", "free@1", stages), THOUGHT)
    return made


@pytest.fixture
def journal(window: MainWindow) -> Journal:
    return services_of(window).profile.journal


def test_drafts_that_a_killed_program_left_are_shown_and_are_in_the_portfolio(
    qtbot: QtBot, window: MainWindow, journal: Journal
) -> None:
    journal.save_draft(QUESTION, MentorQuestion("spring-2023", THOUGHT, "Did I ask too early?"))
    journal.save_draft(PERSON_RECORD, Person("Ana", mentor="Dr Mira"))
    page = show(qtbot, window)
    assert parts(page.entries.question).question.text() == "Did I ask too early?"
    assert parts(page.cover).mentor.text() == "Dr Mira"
    assert page.preview is not None
    assert [one.question for one in page.preview.portfolio.reflections] == ["Did I ask too early?"]
    assert page.preview.portfolio.person.mentor == "Dr Mira"
    assert window.workspace.leave()
    assert journal.drafts() == ()
    assert journal.person().mentor == "Dr Mira"


def test_what_is_taken_back_is_no_draft_and_no_revision(qtbot: QtBot, window: MainWindow, journal: Journal) -> None:
    page = show(qtbot, window)
    field, mentor = parts(page.entries.question).question, parts(page.cover).mentor
    field.setText("D")
    mentor.setText("D")
    qtbot.waitUntil(lambda: len(journal.drafts()) == 2, timeout=PATIENCE)
    field.clear()
    mentor.clear()
    qtbot.waitUntil(lambda: journal.drafts() == (), timeout=PATIENCE)
    assert window.workspace.leave()
    assert (journal.history(QUESTION), journal.history(PERSON_RECORD)) == ((), ())


def test_a_question_is_saved_changed_removed_and_asked_again(
    qtbot: QtBot, window: MainWindow, journal: Journal
) -> None:
    page = show(qtbot, window)
    for text in ("Why?", "Why him?", "", "Why now?"):
        parts(page.entries.question).question.setText(text)
        page.pause()
        settle(qtbot, window)
        entry = journal.entry(QUESTION)
        assert (entry.value if entry else None) == (MentorQuestion("spring-2023", THOUGHT, text) if text else None)
        assert entry is None or entry.conflicts == ()
    assert len(journal.history(QUESTION)) == 4


def test_a_version_that_came_from_another_computer_meanwhile_is_not_replaced(
    qtbot: QtBot, window: MainWindow, journal: Journal
) -> None:
    journal.write(MentorQuestion("spring-2023", THOUGHT, "Why?"), QUESTION)
    journal.write(Person("Ana"), PERSON_RECORD)
    page = show(qtbot, window)
    for record in (QUESTION, PERSON_RECORD):
        entry = journal.entry(record)
        assert entry is not None
        theirs = {"text": "Why there?"} if record == QUESTION else {"mentor": "Dr There"}
        journal.write(replace(entry.value, **theirs), record, entry.seen)
    parts(page.entries.question).question.setText("Why here?")
    parts(page.cover).mentor.setText("Dr Here")
    assert window.workspace.leave()
    question, person = journal.entry(QUESTION), journal.entry(PERSON_RECORD)
    assert question is not None
    assert person is not None
    texts = [one.text for one in (question.value, question.conflicts[0].value) if isinstance(one, MentorQuestion)]
    assert sorted(texts) == ["Why here?", "Why there?"]
    mentors = [one.mentor for one in (person.value, person.conflicts[0].value) if isinstance(one, Person)]
    assert sorted(mentors) == ["Dr Here", "Dr There"]
