"""Projects with partners: the record, meetings with the mentor, and the criteria of a label."""

from pytestqt.qtbot import QtBot

from desktop_app.domain.records.project import CriterionCheck, CriterionState, Meeting, Project
from desktop_app.gui.campaign.project_dialog import ProjectDialog
from desktop_app.gui.shell.main_window import MainWindow
from tests.gui.conftest import services_of, settle
from tests.parts import parts

CURRICULUM = "national-quality-label:curriculum"


def open_projects(qtbot: QtBot, window: MainWindow) -> ProjectDialog:
    window.workspace.show_page(window.workspace.campaign)
    settle(qtbot, window)
    parts(window.workspace.campaign).openProjects.click()
    settle(qtbot, window)
    return window.workspace.campaign.findChildren(ProjectDialog)[-1]


def test_a_project_its_meeting_and_its_evidence_for_a_label_are_kept(qtbot: QtBot, window: MainWindow) -> None:
    journal = services_of(window).profile.journal
    dialog = open_projects(qtbot, window)
    ui = parts(dialog)
    qtbot.keyClicks(ui.title, "Rivers")
    ui.partners.setPlainText("Uni of Thessaloniki, Greece\n\nUni of Lviv, Ukraine\n")
    ui.talk.setText("How to begin")
    ui.agreed.setText("First call on Monday")
    ui.addMeeting.click()
    ui.criteria.setCurrentIndex(ui.criteria.findData("national-quality-label"))
    state, note = dialog.rows[CURRICULUM]
    state.setCurrentIndex(state.findData(CriterionState.SHOWN))
    note.setText("Geography, year 7")
    dialog.close()
    settle(qtbot, window)
    ((entry, project),) = journal.projects()
    assert (project.title, project.campaign) == ("Rivers", "spring-2023")
    assert project.partners == ("Uni of Thessaloniki, Greece", "Uni of Lviv, Ukraine")
    assert project.checks == (CriterionCheck(CURRICULUM, CriterionState.SHOWN, "Geography, year 7"),)
    ((_, meeting),) = journal.meetings_of(entry.record)
    assert isinstance(meeting, Meeting)
    assert meeting.agreed == "First call on Monday"

    again = open_projects(qtbot, window)
    assert parts(again).title.text() == "Rivers"
    assert parts(again).meetings.rowCount() == 1
    parts(again).criteria.setCurrentIndex(parts(again).criteria.findData("national-quality-label"))
    assert again.rows[CURRICULUM][1].text() == "Geography, year 7"
    parts(again).create.click()
    parts(again).title.setText("Bridges")
    again.close()
    settle(qtbot, window)
    assert [value.title for _, value in journal.projects()] == ["Rivers", "Bridges"]


def test_a_project_is_deleted_and_can_be_brought_back(qtbot: QtBot, window: MainWindow) -> None:
    journal = services_of(window).profile.journal
    journal.write(Project("Rivers", "spring-2023"))
    dialog = open_projects(qtbot, window)
    parts(dialog).remove.click()
    dialog.close()
    settle(qtbot, window)
    assert journal.projects() == ()
    journal.undo()
    assert [value.title for _, value in journal.projects()] == ["Rivers"]


def test_a_dialog_that_was_only_looked_at_writes_nothing(qtbot: QtBot, window: MainWindow) -> None:
    before = services_of(window).profile.journal.revision_count()
    open_projects(qtbot, window).close()
    settle(qtbot, window)
    assert services_of(window).profile.journal.revision_count() == before
