"""The path through the window, as a person with a keyboard goes it."""

from pathlib import Path

import pikepdf
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListView, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.activity import Activity, Status
from desktop_app.domain.evidence import Consent, NewEvidence
from desktop_app.domain.publication import KeepState
from desktop_app.domain.reflection import Reflection
from desktop_app.gui.shell.main_window import MainWindow
from tests.gui.conftest import PATIENCE, OpenWindow, settle, shown

CTRL = Qt.KeyboardModifier.ControlModifier


def focus(window: MainWindow) -> QWidget:
    """Where the next key goes."""
    window.activateWindow()
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def key(qtbot: QtBot, window: MainWindow, code: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    qtbot.keyClick(focus(window), code, modifier or Qt.KeyboardModifier.NoModifier)


@pytest.mark.usefixtures("watchdog")
def test_a_newcomer_reads_keeps_logs_reflects_and_prints(  # noqa: PLR0915 - one journey, told in one piece
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window()
    qtbot.waitExposed(window)

    # Search from anywhere, and read with Enter: the material is kept on the way.
    key(qtbot, window, Qt.Key.Key_K, CTRL)
    qtbot.keyClicks(focus(window), "weather")
    qtbot.waitUntil(lambda: window.shelf.model.rowCount() == 1, timeout=PATIENCE)
    grid: QListView = window.shelf._ui.grid
    key(qtbot, window, Qt.Key.Key_Return)
    assert window.shelf._ui.title.text() == "The weather report"
    key(qtbot, window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window._pages.currentWidget() is window.reader, timeout=PATIENCE)
    assert window.reader._ui.title.text() == "The weather report"
    qtbot.mouseClick(window.reader._ui.back, Qt.MouseButton.LeftButton)
    window.shelf.refresh()
    settle(qtbot, window)
    assert shown(window)[0].state is KeepState.KEPT

    # Plan an activity with it, do it, and show that it was done.
    grid.selectAll()
    qtbot.mouseClick(window.shelf._ui.plan, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    editor = window.journal._activity
    assert editor._ui.title.text() == "The weather report"
    editor._ui.title.selectAll()
    qtbot.keyClicks(editor._ui.title, "Weather with 5a")
    editor._ui.minutes.setValue(65)
    picture = tmp_path / "board.png"
    Image.new("RGB", (60, 40), "teal").save(picture)
    editor.evidence.take(NewEvidence(picture, "", "The board", "A teal board.", Consent.NOT_NEEDED))
    qtbot.mouseClick(editor._ui.finish, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    workplace = window._workplace
    assert workplace is not None
    ((entry, activity),) = workplace.journal.activities()
    assert (activity.title, activity.status, activity.minutes) == ("Weather with 5a", Status.FINISHED, 65)
    assert activity.materials == ("urn:springshelf:weather-report",)
    assert [value.caption for _, value in workplace.journal.evidence()] == ["The board"]
    assert editor.evidence.model.rowCount() == 1

    # Reflect on it, stage by stage.
    qtbot.mouseClick(editor._ui.reflect, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(focus(window), "I asked for the weather.")
    key(qtbot, window, Qt.Key.Key_Tab)
    qtbot.keyClicks(focus(window), "Two storms.")
    key(qtbot, window, Qt.Key.Key_4, CTRL)
    settle(qtbot, window)
    ((_, reflection),) = workplace.journal.reflections()
    assert isinstance(reflection, Reflection)
    assert [stage.text for stage in reflection.stages[:2]] == ["I asked for the weather.", "Two storms."]
    assert reflection.activity == entry.record

    # See the portfolio, and save it.
    qtbot.waitUntil(lambda: window.portfolio._preview is not None, timeout=PATIENCE)
    window.portfolio._ui.name.setFocus()
    qtbot.keyClicks(window.portfolio._ui.name, "Ana Demo")
    key(qtbot, window, Qt.Key.Key_Tab)
    qtbot.waitUntil(
        lambda: (
            window.portfolio._preview is not None
            and window.portfolio._preview.portfolio.person.name == "Ana Demo"
            and not window.portfolio._pause.isActive()
        ),
        timeout=PATIENCE,
    )
    window.portfolio.save_to(tmp_path / "portfolio.pdf")
    settle(qtbot, window)
    with pikepdf.open(tmp_path / "portfolio.pdf") as pdf:
        assert len(pdf.pages) == window.portfolio._panel.page_count  # type: ignore[union-attr]
        assert str(pdf.docinfo["/Title"]) == "Reflection portfolio: Ana Demo"
    assert "Saved as" in window.bar.text()
    window.close()

    # All of it is there the next time.
    again = open_window()
    again.show_place(again.journal)
    settle(qtbot, again)
    assert again.journal.list.model.rowCount() == 2
    assert again.portfolio._ui.name.text() == "Ana Demo"


def test_what_was_being_written_when_the_program_died_is_there_as_a_draft(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window()
    window.show_place(window.journal)
    window.journal.new_activity()
    qtbot.keyClicks(window.journal._activity._ui.title, "Half a thou")
    qtbot.waitUntil(lambda: window.journal._activity._ui.saved.text() == "Draft kept", timeout=PATIENCE)
    workplace = window._workplace
    assert workplace is not None
    assert workplace.journal.activities() == ()
    window.journal._current = None
    window.close()

    again = open_window()
    again.show_place(again.journal)
    settle(qtbot, again)
    assert again.journal.list.model.line(0).title == "Half a thou"
    again.journal._ui.entries.setCurrentIndex(again.journal.list.model.index(0, 0))
    settle(qtbot, again)
    again.journal.leave()
    settle(qtbot, again)
    assert again._workplace is not None
    assert [value.title for _, value in again._workplace.journal.activities()] == ["Half a thou"]


def test_opening_an_entry_without_changing_it_writes_nothing(qtbot: QtBot, window: MainWindow) -> None:
    workplace = window._workplace
    assert workplace is not None
    workplace.journal.write(Activity("Walk", "spring-2023"))
    window.show_place(window.journal)
    window.journal.refresh()
    settle(qtbot, window)
    window.journal._ui.entries.setCurrentIndex(window.journal.list.model.index(0, 0))
    settle(qtbot, window)
    window.journal.leave()
    settle(qtbot, window)
    assert workplace.journal.revision_count() == 1


def test_a_reflection_on_an_activity_that_was_just_begun_belongs_to_it(qtbot: QtBot, window: MainWindow) -> None:
    window.show_place(window.journal)
    window.journal.new_activity()
    qtbot.keyClicks(window.journal._activity._ui.title, "Just begun")
    activity = window.journal._activity.record
    window.journal._activity._ui.reflect.click()
    qtbot.keyClicks(window.journal._reflection.field(0).edit, "A first thought")
    settle(qtbot, window)
    window.journal.leave()
    settle(qtbot, window)
    workplace = window._workplace
    assert workplace is not None
    assert [value.activity for _, value in workplace.journal.reflections()] == [activity]
    assert [value.title for _, value in workplace.journal.activities()] == ["Just begun"]


def test_an_activity_of_another_campaign_keeps_what_this_window_does_not_know(qtbot: QtBot, window: MainWindow) -> None:
    workplace = window._workplace
    assert workplace is not None
    record = workplace.journal.write(Activity("Old", "autumn-2031", "robots", "a-kind-of-the-future"))
    window.show_place(window.journal)
    window.journal.refresh()
    settle(qtbot, window)
    window.journal._ui.entries.setCurrentIndex(window.journal.list.model.index(0, 0))
    settle(qtbot, window)
    qtbot.keyClicks(window.journal._activity._ui.place, "School")
    window.journal.leave()
    settle(qtbot, window)
    ((entry, activity),) = workplace.journal.activities()
    assert entry.record == record
    assert (activity.campaign, activity.subtopic, activity.kind) == ("autumn-2031", "robots", "a-kind-of-the-future")
    assert activity.place == "School"


def test_an_entry_that_was_begun_and_left_empty_is_not_written(qtbot: QtBot, window: MainWindow) -> None:
    window.show_place(window.journal)
    window.journal.new_activity()
    window.journal.new_reflection()
    window.journal.leave()
    settle(qtbot, window)
    assert window._workplace is not None
    assert window._workplace.journal.revision_count() == 0
    assert window._workplace.journal.drafts() == ()


def test_an_entry_that_is_emptied_is_a_change_like_any(qtbot: QtBot, window: MainWindow) -> None:
    workplace = window._workplace
    assert workplace is not None
    workplace.journal.write(Activity("Walk", "spring-2023"))
    window.show_place(window.journal)
    window.journal.refresh()
    settle(qtbot, window)
    window.journal._ui.entries.setCurrentIndex(window.journal.list.model.index(0, 0))
    settle(qtbot, window)
    window.journal._activity._ui.title.clear()
    window.journal.leave()
    settle(qtbot, window)
    assert [value.title for _, value in workplace.journal.activities()] == [""]
    assert workplace.journal.revision_count() == 2


def fill_disk(window: MainWindow, *, full: bool) -> None:
    """Let the journal's database grow no further, as on a full disk; or let it grow again."""
    assert window._workplace is not None
    engine = window._workplace.journal._store._engine
    with engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages if full else 1_000_000}")


def test_a_full_disk_loses_no_word(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    window.show_place(window.journal)
    window.journal.new_reflection()
    record = window.journal._reflection.record
    assert record is not None
    words = "A thought that must not get lost. " * 4000
    settle(qtbot, window)  # the limit holds for one connection: that of whoever writes next
    fill_disk(window, full=True)
    window.journal._reflection.field(0).edit.setPlainText(words)
    window.journal.new_activity()
    qtbot.waitUntil(lambda: "Make room on the disk" in window.bar.text(), timeout=PATIENCE)
    settle(qtbot, window)
    window.close()
    assert window.isVisible()
    assert "could not be saved" in window.bar.text()
    fill_disk(window, full=False)
    window.journal.pause()
    settle(qtbot, window)
    assert not window.journal.has_unwritten
    workplace = window._workplace
    assert workplace is not None
    ((entry, reflection),) = workplace.journal.reflections()
    assert entry.record == record
    assert reflection.stages[0].text == words


def test_closing_the_window_saves_what_is_open(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    window.journal.new_reflection()
    qtbot.keyClicks(window.journal._reflection.field(0).edit, "A last thought")
    window.close()
    again = open_window()
    assert again._workplace is not None
    assert [value.words for _, value in again._workplace.journal.reflections()] == [3]


def test_a_reflection_moves_to_another_model_with_all_its_words(qtbot: QtBot, window: MainWindow) -> None:
    window.journal.new_reflection()
    editor = window.journal._reflection
    for number, words in enumerate(("one", "two", "three")):
        editor.field(number).edit.setPlainText(words)
    editor._ui.model.setCurrentIndex(editor._ui.model.findData("schon@1"))
    assert [stage.text for stage in editor.value().stages] == ["one", "two\n\nthree"]
    assert editor.value().model == "schon@1"
