"""Deleting an entry while something in it is not saved yet: all that was written can be restored."""

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.reflection import Reflection
from desktop_app.gui.shell.main_window import MainWindow
from desktop_app.services.journal.journal import Journal
from tests.gui.conftest import services_of, settle
from tests.gui.journal.test_drafts import ACTIVITY, RECORD, open_entry, type_at_end


@pytest.fixture
def journal(window: MainWindow) -> Journal:
    return services_of(window).profile.journal


def test_a_new_entry_that_is_deleted_before_it_was_ever_saved_can_be_restored(
    qtbot: QtBot, window: MainWindow, journal: Journal
) -> None:
    page = window.workspace.journal
    window.workspace.show_page(page)
    page.new_reflection()
    settle(qtbot, window)
    type_at_end(qtbot, page.reflection.field(0).edit, "Twenty minutes of thought.")
    page.reflection.remove()
    settle(qtbot, window)
    assert journal.reflections() == ()
    (deleted,) = journal.deleted()
    assert isinstance(deleted.value, Reflection)
    assert "Twenty minutes of thought." in [stage.text for stage in deleted.value.stages]
    page.undo()
    settle(qtbot, window)
    assert len(journal.reflections()) == 1


def test_an_entry_that_is_deleted_with_unsaved_changes_is_restored_with_them(
    qtbot: QtBot, window: MainWindow, journal: Journal
) -> None:
    journal.write(ACTIVITY, RECORD)
    page = open_entry(qtbot, window)
    type_at_end(qtbot, page.activity._ui.notes, " It was good.")
    page.activity.remove()
    settle(qtbot, window)
    assert journal.drafts() == ()
    journal.undelete(RECORD)
    entry = journal.entry(RECORD)
    assert entry is not None
    assert isinstance(entry.value, Activity)
    assert entry.value.notes == "It was loud. It was good."


def test_an_entry_in_which_nothing_was_written_leaves_nothing_when_it_is_deleted(
    qtbot: QtBot, window: MainWindow, journal: Journal
) -> None:
    page = window.workspace.journal
    window.workspace.show_page(page)
    page.new_activity()
    settle(qtbot, window)
    offered: list[str] = []
    services_of(window).messages.offer_posted.connect(offered.append)
    page.activity.remove()
    settle(qtbot, window)
    assert (journal.deleted(), journal.drafts(), offered) == ((), (), [])


def test_what_could_neither_be_saved_nor_deleted_is_still_there_to_be_written(
    qtbot: QtBot, window: MainWindow, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal.write(ACTIVITY, RECORD)
    page = open_entry(qtbot, window)
    type_at_end(qtbot, page.activity._ui.notes, "!")
    with monkeypatch.context() as full:

        def append(*_revisions: object) -> None:
            raise OSError(28, "No space left on device")

        full.setattr(journal._store, "append", append)
        page.activity.remove()
        settle(qtbot, window)
        assert page.has_unwritten
    open_entry(qtbot, window)
    assert page.activity._ui.notes.toPlainText() == "It was loud.!"
    page.leave()
    settle(qtbot, window)
    entry = journal.entry(RECORD)
    assert entry is not None
    assert isinstance(entry.value, Activity)
    assert entry.value.notes == "It was loud.!"
