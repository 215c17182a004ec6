"""The journal's files: to another computer, from it, and to other programs."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.formats import ExportFormat
from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.highlight import Highlight
from desktop_app.domain.records.person import Person
from desktop_app.domain.revision import RecordId
from desktop_app.gui.journal import journal_files
from desktop_app.gui.journal.export_dialog import ExportDialog
from desktop_app.gui.journal.file_passphrase_dialog import FilePassphraseDialog
from desktop_app.gui.journal.journal_queries import JournalFilter
from desktop_app.gui.shell.main_window import MainWindow
from desktop_app.gui.widgets.foreign_file_box import ForeignFileBox
from desktop_app.transfer.sources import open_source
from tests.conftest import SteppingClock
from tests.gui.conftest import PATIENCE, services_of, settle
from tests.open_home import OpenHome
from tests.parts import parts

WALK = Activity("Walk", "spring-2023", notes="It was loud.")
RECORD = RecordId("walk")
WORDS = "four paper boats at noon"


@pytest.fixture
def elsewhere(tmp_path: Path, resources: Path) -> Iterator[OpenHome]:
    made = OpenHome(tmp_path / "elsewhere", resources, open_source, SteppingClock())
    yield made
    made.close()


def test_two_computers_meet_and_what_contradicts_is_shown_first(
    qtbot: QtBot, window: MainWindow, elsewhere: OpenHome, tmp_path: Path
) -> None:
    journal, page = services_of(window).profile.journal, window.workspace.journal
    journal.write(WALK, RECORD)
    window.workspace.show_page(page)
    page.files.export(tmp_path / "mine.journal", "")
    qtbot.waitUntil(lambda: "Saved as mine.journal" in window.workspace.bar.text(), timeout=PATIENCE)
    elsewhere.exchange.join(tmp_path / "mine.journal", accepted=True)
    elsewhere.journal.write(replace(WALK, notes="It was calm."), RECORD)
    elsewhere.journal.write(Activity("Another", "spring-2023"))
    elsewhere.exchange.export(tmp_path / "theirs.journal")
    page.open_record(RECORD)
    settle(qtbot, window)
    parts(page.activity).notes.setPlainText("It was wild.")
    page.activity.save()
    settle(qtbot, window)
    page.files.import_file(tmp_path / "theirs.journal")
    settle(qtbot, window)
    box = question(window)
    assert "2 new or changed entries." in box.text()
    assert "theirs.journal" in box.informativeText()
    box.take_in.click()
    qtbot.waitUntil(lambda: "2 entries are new or changed." in window.workspace.bar.text(), timeout=PATIENCE)
    settle(qtbot, window)
    assert "1 of them has two versions; both are kept." in window.workspace.bar.text()
    assert parts(page).filter.currentData() is JournalFilter.UNDECIDED
    assert parts(page).conflict.isVisible()


def test_carrying_asks_first_who_may_open_the_file(
    qtbot: QtBot, window: MainWindow, elsewhere: OpenHome, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "mine.journal"
    monkeypatch.setattr(
        journal_files, "choose_target", lambda _page, _title, _kinds, _ending, then, _name: then(target)
    )
    services_of(window).profile.journal.write(WALK, RECORD)
    page = window.workspace.journal
    window.workspace.show_page(page)
    page.files.ask_to_carry()
    (dialog,) = [one for one in page.findChildren(ExportDialog) if one.isVisible()]
    ui = parts(dialog)
    assert not ui.save.isEnabled()
    ui.passphrase.first.setText(WORDS)
    assert not ui.save.isEnabled()
    ui.passphrase.again.setText(WORDS)
    ui.save.click()
    qtbot.waitUntil(lambda: "It opens only with its passphrase." in window.workspace.bar.text(), timeout=PATIENCE)
    assert b"It was loud" not in target.read_bytes()
    assert elsewhere.exchange.join(target, passphrase=WORDS, accepted=True).added == 1
    page.files.ask_to_carry()
    (dialog,) = [one for one in page.findChildren(ExportDialog) if one.isVisible()]
    parts(dialog).plain.click()
    qtbot.waitUntil(lambda: "Anyone who has this file can read it." in window.workspace.bar.text(), timeout=PATIENCE)


def test_a_file_with_a_passphrase_asks_until_it_is_right(
    qtbot: QtBot, window: MainWindow, elsewhere: OpenHome, tmp_path: Path
) -> None:
    elsewhere.journal.write(WALK, RECORD)
    elsewhere.exchange.export(tmp_path / "theirs.journal", passphrase=WORDS)
    page = window.workspace.journal
    window.workspace.show_page(page)
    page.files.import_file(tmp_path / "theirs.journal")
    qtbot.waitUntil(lambda: any(one.isVisible() for one in page.findChildren(FilePassphraseDialog)), timeout=PATIENCE)
    ui = page.findChildren(FilePassphraseDialog)[0]._ui
    assert ui.file.text() == "theirs.journal"
    ui.passphrase.setText("wrong")
    ui.take.click()
    qtbot.waitUntil(lambda: "not the right passphrase" in ui.problem.text(), timeout=PATIENCE)
    ui.passphrase.setText(WORDS)
    ui.take.click()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in page.findChildren(ForeignFileBox)), timeout=PATIENCE)
    question(window).take_in.click()
    qtbot.waitUntil(lambda: "1 entry is new or changed." in window.workspace.bar.text(), timeout=PATIENCE)
    settle(qtbot, window)
    assert [value.title for _, value in services_of(window).profile.journal.activities()] == ["Walk"]


def test_what_is_being_written_when_another_computers_entry_comes_in_is_kept(
    qtbot: QtBot, window: MainWindow, elsewhere: OpenHome, tmp_path: Path
) -> None:
    journal, page = services_of(window).profile.journal, window.workspace.journal
    journal.write(WALK, RECORD)
    services_of(window).profile.exchange.export(tmp_path / "mine.journal")
    elsewhere.exchange.join(tmp_path / "mine.journal", accepted=True)
    elsewhere.journal.write(replace(WALK, place="Hall"), RECORD)
    elsewhere.exchange.export(tmp_path / "theirs.journal")
    window.workspace.show_page(page)
    page.open_record(RECORD)
    settle(qtbot, window)
    parts(page.activity).notes.setPlainText("It was loud. We sang.")
    page.files.import_file(tmp_path / "theirs.journal")
    settle(qtbot, window)
    question(window).take_in.click()
    settle(qtbot, window)
    entry = journal.entry(RECORD)
    assert entry is not None
    assert entry.value == replace(WALK, place="Hall", notes="It was loud. We sang.")
    assert parts(page.activity).place.text() == "Hall"
    assert parts(page.activity).notes.toPlainText() == "It was loud. We sang."


def test_a_journal_of_somebody_else_is_not_taken_in_when_the_question_is_cancelled(
    qtbot: QtBot, window: MainWindow, elsewhere: OpenHome, tmp_path: Path
) -> None:
    elsewhere.journal.save_person(Person("Anna"))
    elsewhere.journal.write(WALK)
    elsewhere.exchange.export(tmp_path / "anna.journal")
    before = services_of(window).profile.journal.revision_count()
    window.workspace.show_page(window.workspace.journal)
    window.workspace.journal.files.import_file(tmp_path / "anna.journal")
    settle(qtbot, window)
    box = question(window)
    assert "Anna" in box.informativeText()
    box.defaultButton().click()
    settle(qtbot, window)
    assert services_of(window).profile.journal.revision_count() == before


def question(window: MainWindow) -> ForeignFileBox:
    """The question that is open."""
    (box,) = (one for one in window.findChildren(ForeignFileBox) if one.isVisible())
    return box


def test_the_journal_is_saved_for_other_programs(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    services_of(window).profile.journal.write(WALK, RECORD)
    for number, kind in enumerate(ExportFormat):
        window.workspace.journal.files.write(kind, tmp_path / f"out{number}")
        settle(qtbot, window)
        assert f"Saved as out{number}." in window.workspace.bar.text()
        assert (tmp_path / f"out{number}").exists()


def test_highlights_are_saved_in_the_format_of_the_files_ending(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    workplace = services_of(window)
    workplace.profile.journal.write(Highlight("urn:p", "A book", "a", "", "The words"))
    for ending, beginning in ((".html", "<!DOCTYPE html>"), (".md", "# My highlights"), (".json", "{")):
        target = tmp_path / f"mine{ending}"
        window.workspace.journal.files.save_highlights(target)
        qtbot.waitUntil(target.exists, timeout=PATIENCE)
        settle(qtbot, window)
        assert target.read_text("utf-8").startswith(beginning)
        assert "The words" in target.read_text("utf-8")
    assert window.workspace.bar.text() == "1 highlight saved."
    window.workspace.journal.files.save_highlights(tmp_path / "mine.md" / "below a file.md")
    settle(qtbot, window)
    assert "can’t be written there" in window.workspace.bar.text()
