"""Notes and links of an event, and contributions to the threads of the group."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.records.post import PostState
from desktop_app.gui.base.unsaved_box import UnsavedBox
from desktop_app.gui.campaign.event_notes_dialog import EventNotesDialog
from desktop_app.gui.campaign.group_dialog import GroupDialog
from desktop_app.gui.shell.main_window import MainWindow
from desktop_app.gui.widgets.event_row import EventRow
from tests.gui.conftest import PATIENCE, services_of, settle
from tests.parts import parts

AWARD = "conference-award@spring-2023.springshelf"


def notes_of(qtbot: QtBot, window: MainWindow) -> EventNotesDialog:
    """Open the notes of the award ceremony from the campaign's page."""
    page = window.workspace.campaign
    window.workspace.show_page(page)
    settle(qtbot, window)
    row = next(one for one in page.findChildren(EventRow) if "ceremony" in one.accessibleName())
    row.findChildren(QPushButton)[0].click()
    settle(qtbot, window)
    return page.findChildren(EventNotesDialog)[-1]


def group_of(qtbot: QtBot, window: MainWindow) -> GroupDialog:
    """Open the group from the campaign's page."""
    page = window.workspace.campaign
    window.workspace.show_page(page)
    settle(qtbot, window)
    parts(page).openGroup.click()
    settle(qtbot, window)
    return page.findChildren(GroupDialog)[-1]


def test_an_event_has_links_questions_and_notes(qtbot: QtBot, window: MainWindow) -> None:
    dialog = notes_of(qtbot, window)
    ui = parts(dialog)
    assert ui.join.text().startswith("https://")
    assert ui.openJoin.isEnabled()
    assert not ui.openRecording.isEnabled()
    ui.recording.setText("films.example")
    ui.questions.setPlainText("Who decides?")
    ui.save.click()
    assert "https://" in ui.problem.text()
    assert dialog.isVisible()
    ui.recording.setText("https://films.example/1")
    ui.save.click()
    settle(qtbot, window)
    known = services_of(window).profile.calendar.attendances()[AWARD]
    assert (known.join, known.recording, known.questions) == ("", "https://films.example/1", "Who decides?")
    assert parts(notes_of(qtbot, window)).questions.toPlainText() == "Who decides?"


def test_half_written_notes_are_there_again_after_a_crash(qtbot: QtBot, window: MainWindow) -> None:
    dialog = notes_of(qtbot, window)
    parts(dialog).notes.setPlainText("Half a sent")
    journal = services_of(window).profile.journal
    qtbot.waitUntil(lambda: "Half" in journal.setting(f"unfinished.event.{AWARD}"), timeout=PATIENCE)
    assert parts(notes_of(qtbot, window)).notes.toPlainText() == "Half a sent"


def test_contributions_to_the_group_are_prepared_copied_and_marked_as_posted(qtbot: QtBot, window: MainWindow) -> None:
    dialog = group_of(qtbot, window)
    assert parts(dialog).rules.text().startswith("1. ")
    panel = next(one for one in dialog.panels if one.thread_id == "partners")
    panel.text.setPlainText("We look for a partner.")
    next(one for one in panel.findChildren(QPushButton) if one.text().replace("&", "") == "Copy").click()
    assert QGuiApplication.clipboard().text() == "We look for a partner."
    panel.posted.setChecked(True)
    parts(dialog).save.click()
    settle(qtbot, window)
    sharing, campaign = services_of(window).profile.sharing, window.workspace.campaign.campaign
    assert campaign is not None
    ((thread, post),) = sharing.thread_posts(campaign).items()
    assert (thread, post.text, post.state) == ("partners", "We look for a partner.", PostState.SENT)
    again = group_of(qtbot, window)
    panel = next(one for one in again.panels if one.thread_id == "partners")
    assert panel.posted.isChecked()
    panel.text.clear()
    parts(again).save.click()
    settle(qtbot, window)
    assert sharing.thread_posts(campaign) == {}


def asked(dialog: QDialog) -> UnsavedBox:
    """The question that a dialog with unsaved texts asks."""
    return next(box for box in dialog.findChildren(UnsavedBox) if box.isVisible())


def test_escape_in_the_notes_of_an_event_asks_before_a_text_is_lost(qtbot: QtBot, window: MainWindow) -> None:
    dialog = notes_of(qtbot, window)
    parts(dialog).questions.setPlainText("Who decides, and by when?")
    qtbot.keyClick(parts(dialog).questions, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    qtbot.keyClick(asked(dialog), Qt.Key.Key_Escape)
    assert parts(dialog).questions.toPlainText() == "Who decides, and by when?"
    parts(dialog).cancel.click()
    asked(dialog).save.click()
    settle(qtbot, window)
    assert not any(one.isVisible() for one in window.findChildren(EventNotesDialog))
    assert services_of(window).profile.calendar.attendances()[AWARD].questions == "Who decides, and by when?"
    again = notes_of(qtbot, window)
    parts(again).questions.clear()
    qtbot.keyClick(parts(again).questions, Qt.Key.Key_Escape)
    asked(again).discard.click()
    settle(qtbot, window)
    assert not any(one.isVisible() for one in window.findChildren(EventNotesDialog))
    assert services_of(window).profile.calendar.attendances()[AWARD].questions == "Who decides, and by when?"


def test_escape_without_a_change_asks_nothing(qtbot: QtBot, window: MainWindow) -> None:
    for opened, kind in ((notes_of, EventNotesDialog), (group_of, GroupDialog)):
        qtbot.keyClick(opened(qtbot, window), Qt.Key.Key_Escape)
        assert not any(one.isVisible() for one in window.findChildren(kind))


def test_escape_in_the_group_asks_before_a_text_is_lost(qtbot: QtBot, window: MainWindow) -> None:
    dialog = group_of(qtbot, window)
    dialog.panels[0].text.setPlainText("An answer of half an hour.")
    qtbot.keyClick(dialog.panels[0].text, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    asked(dialog).save.click()
    settle(qtbot, window)
    assert not any(one.isVisible() for one in window.findChildren(GroupDialog))
    assert group_of(qtbot, window).panels[0].text.toPlainText() == "An answer of half an hour."


def test_the_thread_panels_and_buttons_are_reached_in_their_order(qtbot: QtBot, window: MainWindow) -> None:
    dialog = group_of(qtbot, window)
    seen: list[QWidget] = []
    parts(dialog).scroll.setFocus()
    while (one := dialog.focusWidget()) not in seen and len(seen) < 60:
        seen.append(one)
        qtbot.keyClick(one, Qt.Key.Key_Tab)
    places = [seen.index(panel.text) for panel in dialog.panels]
    assert places == sorted(places)
    assert places[-1] < seen.index(parts(dialog).visit) < seen.index(parts(dialog).cancel)
