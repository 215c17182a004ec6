"""The path through the window, as a person with a keyboard goes it."""

from pathlib import Path

import pikepdf
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListView, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import event

from desktop_app.domain.publication import KeepState
from desktop_app.domain.records.activity import Activity, Status
from desktop_app.domain.records.evidence import Consent, NewEvidence
from desktop_app.domain.records.reflection import Reflection
from desktop_app.gui.shell.main_window import MainWindow
from tests.gui.conftest import PATIENCE, OpenWindow, services_of, settle, shown
from tests.parts import parts

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
    qtbot.waitExposed(window, timeout=PATIENCE)

    # Search from anywhere, and read with Enter: the material is kept on the way.
    key(qtbot, window, Qt.Key.Key_K, CTRL)
    qtbot.keyClicks(focus(window), "weather")
    qtbot.waitUntil(lambda: window.workspace.shelf.model.rowCount() == 1, timeout=PATIENCE)
    grid: QListView = parts(window.workspace.shelf).grid
    key(qtbot, window, Qt.Key.Key_Return)
    assert parts(window.workspace.shelf).title.text() == "The weather report"
    key(qtbot, window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.workspace.current is window.workspace.reader, timeout=PATIENCE)
    assert parts(window.workspace.reader).title.text() == "The weather report"
    qtbot.mouseClick(parts(window.workspace.reader).back, Qt.MouseButton.LeftButton)
    window.workspace.shelf.reload()
    settle(qtbot, window)
    assert shown(window)[0].state is KeepState.KEPT

    # Plan an activity with it, do it, and show that it was done.
    grid.selectAll()
    qtbot.mouseClick(parts(window.workspace.shelf).plan, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    editor = window.workspace.journal.activity
    assert parts(editor).title.text() == "The weather report"
    parts(editor).title.selectAll()
    qtbot.keyClicks(parts(editor).title, "Weather with 5a")
    parts(editor).minutes.setValue(65)
    picture = tmp_path / "board.png"
    Image.new("RGB", (60, 40), "teal").save(picture)
    editor.evidence.add_evidence(NewEvidence(picture, "", "The board", "A teal board.", Consent.NOT_NEEDED))
    qtbot.mouseClick(parts(editor).finish, Qt.MouseButton.LeftButton)
    settle(qtbot, window)
    workplace = services_of(window)
    ((entry, activity),) = workplace.profile.journal.activities()
    assert (activity.title, activity.status, activity.minutes) == ("Weather with 5a", Status.FINISHED, 65)
    assert activity.materials == ("urn:springshelf:weather-report",)
    assert [value.caption for _, value in workplace.profile.journal.evidence()] == ["The board"]
    assert editor.evidence.model.rowCount() == 1

    # Reflect on it, stage by stage.
    qtbot.mouseClick(parts(editor).reflect, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(focus(window), "I asked for the weather.")
    key(qtbot, window, Qt.Key.Key_Tab)
    qtbot.keyClicks(focus(window), "Two storms.")
    key(qtbot, window, Qt.Key.Key_4, CTRL)
    settle(qtbot, window)
    ((_, reflection),) = workplace.profile.journal.reflections()
    assert isinstance(reflection, Reflection)
    assert [stage.text for stage in reflection.stages[:2]] == ["I asked for the weather.", "Two storms."]
    assert reflection.activity == entry.record

    # See the portfolio, and save it.
    qtbot.waitUntil(lambda: window.workspace.portfolio.preview is not None, timeout=PATIENCE)
    parts(window.workspace.portfolio).name.setFocus()
    qtbot.keyClicks(parts(window.workspace.portfolio).name, "Ana Demo")
    key(qtbot, window, Qt.Key.Key_Tab)
    qtbot.waitUntil(
        lambda: (
            window.workspace.portfolio.preview is not None
            and window.workspace.portfolio.preview.portfolio.person.name == "Ana Demo"
            and not window.workspace.portfolio.is_rendering
        ),
        timeout=PATIENCE,
    )
    window.workspace.portfolio.save_to(tmp_path / "portfolio.pdf")
    settle(qtbot, window)
    with pikepdf.open(tmp_path / "portfolio.pdf") as pdf:
        assert len(pdf.pages) == window.workspace.portfolio.preview_panel.page_count  # type: ignore[union-attr]
        assert str(pdf.docinfo["/Title"]) == "Reflection portfolio: Ana Demo"
    assert "Saved as" in window.workspace.bar.text()
    window.close()

    # All of it is there the next time.
    again = open_window()
    again.workspace.show_page(again.workspace.journal)
    settle(qtbot, again)
    assert again.workspace.journal.list.model.rowCount() == 2
    assert parts(again.workspace.portfolio).name.text() == "Ana Demo"


def test_what_was_being_written_when_the_program_died_is_there_as_a_draft(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    window = open_window()
    window.workspace.show_page(window.workspace.journal)
    window.workspace.journal.new_activity()
    qtbot.keyClicks(parts(window.workspace.journal.activity).title, "Half a thou")
    qtbot.waitUntil(lambda: parts(window.workspace.journal.activity).saved.text() == "Draft kept", timeout=PATIENCE)
    workplace = services_of(window)
    assert workplace.profile.journal.activities() == ()
    window.workspace.journal._stack.current = None
    window.close()

    again = open_window()
    again.workspace.show_page(again.workspace.journal)
    settle(qtbot, again)
    assert again.workspace.journal.list.model.line(0).title == "Half a thou"
    parts(again.workspace.journal).entries.clicked.emit(again.workspace.journal.list.model.index(0, 0))
    settle(qtbot, again)
    again.workspace.journal.leave()
    settle(qtbot, again)
    assert [value.title for _, value in services_of(again).profile.journal.activities()] == ["Half a thou"]


def test_opening_an_entry_without_changing_it_writes_nothing(qtbot: QtBot, window: MainWindow) -> None:
    workplace = services_of(window)
    workplace.profile.journal.write(Activity("Walk", "spring-2023"))
    window.workspace.show_page(window.workspace.journal)
    window.workspace.journal.reload()
    settle(qtbot, window)
    parts(window.workspace.journal).entries.clicked.emit(window.workspace.journal.list.model.index(0, 0))
    settle(qtbot, window)
    window.workspace.journal.leave()
    settle(qtbot, window)
    assert workplace.profile.journal.revision_count() == 1


def test_a_reflection_on_an_activity_that_was_just_begun_belongs_to_it(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.show_page(window.workspace.journal)
    window.workspace.journal.new_activity()
    qtbot.keyClicks(parts(window.workspace.journal.activity).title, "Just begun")
    activity = window.workspace.journal.activity.record
    parts(window.workspace.journal.activity).reflect.click()
    qtbot.keyClicks(window.workspace.journal.reflection.field(0).edit, "A first thought")
    settle(qtbot, window)
    window.workspace.journal.leave()
    settle(qtbot, window)
    workplace = services_of(window)
    assert [value.activity for _, value in workplace.profile.journal.reflections()] == [activity]
    assert [value.title for _, value in workplace.profile.journal.activities()] == ["Just begun"]


def test_an_activity_of_another_campaign_keeps_what_this_window_does_not_know(qtbot: QtBot, window: MainWindow) -> None:
    workplace = services_of(window)
    record = workplace.profile.journal.write(Activity("Old", "autumn-2031", "robots", "a-kind-of-the-future"))
    window.workspace.show_page(window.workspace.journal)
    window.workspace.journal.reload()
    settle(qtbot, window)
    parts(window.workspace.journal).entries.clicked.emit(window.workspace.journal.list.model.index(0, 0))
    settle(qtbot, window)
    qtbot.keyClicks(parts(window.workspace.journal.activity).place, "School")
    window.workspace.journal.leave()
    settle(qtbot, window)
    ((entry, activity),) = workplace.profile.journal.activities()
    assert entry.record == record
    assert (activity.campaign, activity.subtopic, activity.kind) == ("autumn-2031", "robots", "a-kind-of-the-future")
    assert activity.place == "School"


def test_an_entry_that_was_begun_and_left_empty_is_not_written(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.show_page(window.workspace.journal)
    window.workspace.journal.new_activity()
    window.workspace.journal.new_reflection()
    window.workspace.journal.leave()
    settle(qtbot, window)
    assert services_of(window).profile.journal.revision_count() == 0
    assert services_of(window).profile.journal.drafts() == ()


def test_an_entry_that_is_emptied_is_a_change_like_any(qtbot: QtBot, window: MainWindow) -> None:
    workplace = services_of(window)
    workplace.profile.journal.write(Activity("Walk", "spring-2023"))
    window.workspace.show_page(window.workspace.journal)
    window.workspace.journal.reload()
    settle(qtbot, window)
    parts(window.workspace.journal).entries.clicked.emit(window.workspace.journal.list.model.index(0, 0))
    settle(qtbot, window)
    parts(window.workspace.journal.activity).title.clear()
    window.workspace.journal.leave()
    settle(qtbot, window)
    assert [value.title for _, value in workplace.profile.journal.activities()] == [""]
    assert workplace.profile.journal.revision_count() == 2


def fill_disk(window: MainWindow, *, full: bool) -> None:
    """Let the journal's database grow no further, as on a full disk; or let it grow again."""
    engine = services_of(window).profile.journal._store._engine
    with engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    limit = pages if full else 1_000_000
    # SQLite has the limit for each connection, and on a busy computer several of them are in use.
    event.listen(engine, "checkout", lambda opened, *_: opened.execute(f"PRAGMA max_page_count = {limit}"))


def test_a_full_disk_loses_no_word(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    window.workspace.show_page(window.workspace.journal)
    window.workspace.journal.new_reflection()
    record = window.workspace.journal.reflection.record
    assert record is not None
    words = "A thought that must not get lost. " * 4000
    settle(qtbot, window)
    fill_disk(window, full=True)
    window.workspace.journal.reflection.field(0).edit.setPlainText(words)
    window.workspace.journal.new_activity()
    qtbot.waitUntil(lambda: "Make room on the disk" in window.workspace.bar.text(), timeout=PATIENCE)
    settle(qtbot, window)
    window.close()
    assert window.isVisible()
    assert "could not be saved" in window.workspace.bar.text()
    fill_disk(window, full=False)
    window.workspace.journal.pause()
    settle(qtbot, window)
    assert not window.workspace.journal.has_unwritten
    workplace = services_of(window)
    ((entry, reflection),) = workplace.profile.journal.reflections()
    assert entry.record == record
    assert reflection.stages[0].text == words


def test_closing_the_window_saves_what_is_open(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    window.workspace.journal.new_reflection()
    qtbot.keyClicks(window.workspace.journal.reflection.field(0).edit, "A last thought")
    window.close()
    again = open_window()
    assert [value.words for _, value in services_of(again).profile.journal.reflections()] == [3]


def test_a_reflection_moves_to_another_model_with_all_its_words(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.journal.new_reflection()
    editor = window.workspace.journal.reflection
    for number, words in enumerate(("one", "two", "three")):
        editor.field(number).edit.setPlainText(words)
    parts(editor).model.setCurrentIndex(parts(editor).model.findData("schon@1"))
    assert [stage.text for stage in editor.value().stages] == ["one", "two\n\nthree"]
    assert editor.value().model == "schon@1"
