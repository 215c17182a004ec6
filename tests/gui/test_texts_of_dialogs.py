"""What is being written in a dialog is kept when the window locks or is killed, and when it can't be saved."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.project import Meeting, Project
from desktop_app.domain.revision import RecordId
from desktop_app.gui.journal.evidence_dialog import EvidenceDialog
from desktop_app.gui.journal.share_dialog import ShareDialog
from desktop_app.gui.portfolio.feedback_dialog import FeedbackDialog
from desktop_app.gui.portfolio.versions_dialog import VersionsDialog
from desktop_app.gui.shell.main_window import MainWindow
from desktop_app.services.journal.journal import Journal
from desktop_app.store.codes import StoreCode
from desktop_app.store.errors import DatabaseAccessError
from tests.gui.campaign.test_projects import open_projects
from tests.gui.conftest import PATIENCE, services_of, settle
from tests.parts import parts

RECORD = RecordId("walk")


@pytest.fixture
def journal(window: MainWindow) -> Journal:
    return services_of(window).profile.journal


def lock(window: MainWindow) -> None:
    """What happens to dialogs and pages when the window locks: dialogs are hidden, and then all is saved."""
    assert window.workspace.leave()


def test_a_project_and_a_meeting_that_are_being_written_are_saved_when_the_window_locks(
    qtbot: QtBot, window: MainWindow, journal: Journal
) -> None:
    dialog = open_projects(qtbot, window)
    parts(dialog).title.setText("Rivers")
    parts(dialog).talk.setText("How to begin")
    dialog.hide()
    lock(window)
    ((entry, project),) = journal.projects()
    assert project.title == "Rivers"
    ((_, meeting),) = journal.meetings_of(entry.record)
    assert isinstance(meeting, Meeting)
    assert meeting.notes == "How to begin"


def test_a_project_is_kept_as_a_draft_that_is_shown_again_and_follows_what_is_taken_back(
    qtbot: QtBot, window: MainWindow, journal: Journal
) -> None:
    journal.write(Project("Rivers", "spring-2023"))
    dialog = open_projects(qtbot, window)
    parts(dialog).notes.setPlainText("We met at noon.")
    parts(dialog).talk.setText("How to begin")
    qtbot.waitUntil(lambda: len(journal.drafts()) == 2, timeout=PATIENCE)
    settle(qtbot, window)
    dialog.hide()
    again = open_projects(qtbot, window)  # as after a crash
    assert parts(again).notes.toPlainText() == "We met at noon."
    assert parts(again).talk.text() == "How to begin"
    parts(again).notes.setPlainText("")
    parts(again).talk.setText("")
    qtbot.waitUntil(lambda: journal.drafts() == (), timeout=PATIENCE)
    settle(qtbot, window)
    again.close()
    settle(qtbot, window)
    ((entry, project),) = journal.projects()
    assert (project.notes, len(journal.history(entry.record)), journal.meetings_of(entry.record)) == ("", 1, ())
    dialog.deleteLater()


def test_a_project_that_is_deleted_with_unsaved_changes_is_restored_with_them(
    qtbot: QtBot, window: MainWindow, journal: Journal
) -> None:
    dialog = open_projects(qtbot, window)
    parts(dialog).title.setText("Rivers")
    parts(dialog).remove.click()
    dialog.close()
    settle(qtbot, window)
    assert journal.projects() == ()
    assert [one.line.title for one in journal.deleted()] == ["Rivers"]


def test_a_project_that_could_not_be_written_comes_back_on_screen(
    qtbot: QtBot, window: MainWindow, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = open_projects(qtbot, window)
    with monkeypatch.context() as full:

        def fail(*_words: object) -> None:
            raise OSError(28, "No space left on device")

        full.setattr(journal._store, "append", fail)
        full.setattr(journal._store, "save_draft", fail)
        parts(dialog).title.setText("Rivers")
        parts(dialog).agreed.setText("First call on Monday")
        dialog.close()
        settle(qtbot, window)
        assert dialog.isVisible()
        assert dialog.has_unwritten
        assert parts(dialog).title.text() == "Rivers"
        assert parts(dialog).agreed.text() == "First call on Monday"
        assert not window.workspace.leave()
    dialog.close()
    settle(qtbot, window)
    ((entry, project),) = journal.projects()
    assert project.title == "Rivers"
    assert len(journal.meetings_of(entry.record)) == 1


def test_what_the_form_of_a_project_cannot_show_exactly_stays(
    qtbot: QtBot, window: MainWindow, journal: Journal
) -> None:
    before = Project("Rivers ", "spring-2023", partners=("Two\nlines ",), notes="Old.")
    journal.write(before)
    dialog = open_projects(qtbot, window)
    parts(dialog).notes.setPlainText("New.")
    dialog.close()
    settle(qtbot, window)
    ((_, after),) = journal.projects()
    assert (after.title, after.partners, after.notes) == ("Rivers ", ("Two\nlines ",), "New.")


def test_feedback_that_is_typed_in_stays_until_it_is_kept(qtbot: QtBot, window: MainWindow) -> None:
    context = services_of(window)
    first = FeedbackDialog(context, window)
    first.open()
    settle(qtbot, window)
    parts(first).words.setPlainText("A long remark from paper.")
    first.close()
    settle(qtbot, window)
    second = FeedbackDialog(context, window)
    second.open()
    settle(qtbot, window)
    assert parts(second).words.toPlainText() == "A long remark from paper."
    parts(second).words.setPlainText("")
    second.close()
    settle(qtbot, window)
    third = FeedbackDialog(context, window)
    third.open()
    settle(qtbot, window)
    assert parts(third).words.toPlainText() == ""
    third.close()
    settle(qtbot, window)


def test_a_post_that_is_being_composed_is_there_again_after_a_lock_and_gone_after_cancel(
    qtbot: QtBot, window: MainWindow, journal: Journal
) -> None:
    journal.write(Activity("Walk", "spring-2023"), RECORD)
    texts = []
    for end in ("lock", "cancel", "look"):
        dialog = ShareDialog(services_of(window), RECORD, "#spring", window)
        dialog.open()
        settle(qtbot, window)
        texts.append(parts(dialog).text.toPlainText())
        if end == "lock":
            parts(dialog).text.setPlainText("A careful sentence.")
            dialog.hide()
            lock(window)
            dialog.deleteLater()
        else:
            dialog.reject()
        settle(qtbot, window)
    assert texts[1] == "A careful sentence."
    assert texts[2] == texts[0]


def test_the_words_of_evidence_are_there_again_after_a_lock(qtbot: QtBot, window: MainWindow, journal: Journal) -> None:
    journal.write(Activity("Walk", "spring-2023"), RECORD)
    page = window.workspace.journal
    window.workspace.show_page(page)
    page.open_record(RECORD)
    settle(qtbot, window)
    page.activity.evidence.add()
    settle(qtbot, window)
    dialog = page.findChildren(EvidenceDialog)[-1]
    parts(dialog).alternative.setText("A weir, seen from the bridge.")
    dialog.hide()
    lock(window)
    dialog.deleteLater()
    page.open_record(RECORD)
    settle(qtbot, window)
    page.activity.evidence.add()
    settle(qtbot, window)
    again = page.findChildren(EvidenceDialog)[-1]
    assert parts(again).alternative.text() == "A weir, seen from the bridge."
    again.reject()
    settle(qtbot, window)


def frozen_versions(qtbot: QtBot, window: MainWindow) -> VersionsDialog:
    """The dialog with one frozen version."""
    page = window.workspace.portfolio
    window.workspace.show_page(page)
    qtbot.waitUntil(lambda: page.entries.count == 1 and not page.is_rendering, timeout=PATIENCE)
    dialog = page.menu.show_versions()
    assert dialog is not None
    dialog.freeze()
    settle(qtbot, window)
    return dialog


def test_the_signer_and_the_reason_of_a_withdrawal_are_there_again_after_a_lock_or_a_failure(
    qtbot: QtBot, window: MainWindow, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal.write(Activity("Walk", "spring-2023"), RECORD)
    dialog = frozen_versions(qtbot, window)
    parts(dialog).signerName.setText("Ana")
    dialog.hide()
    lock(window)
    dialog.deleteLater()
    shown = window.workspace.portfolio.menu.show_versions()
    assert shown is not None
    dialog = shown
    settle(qtbot, window)
    assert parts(dialog).signerName.text() == "Ana"
    dialog.sign()
    settle(qtbot, window)

    asking = dialog.withdraw()
    assert asking is not None
    parts(asking).reason.setText("It was the wrong version.")
    asking.hide()
    lock(window)
    again = dialog.withdraw()
    assert again is not None
    settle(qtbot, window)
    assert parts(again).reason.text() == "It was the wrong version."
    with monkeypatch.context() as full:

        def fail(*_words: object) -> None:
            raise DatabaseAccessError(StoreCode.JOURNAL_DISK_FULL, "journal.db")

        full.setattr(journal._store, "append", fail)
        parts(again).withdraw.click()
        settle(qtbot, window)
        assert again.isVisible()
        assert parts(again).reason.text() == "It was the wrong version."
        assert "disk is full" in parts(again).problem.text()
    parts(again).withdraw.click()
    settle(qtbot, window)
    assert "withdrawn: It was the wrong version." in parts(dialog).signatures.text()
    asking.reject()
    dialog.accept()
    settle(qtbot, window)
    assert journal.setting("unfinished.signer.spring-2023") == ""
