"""Versions of an entry in the window: looked at, brought back, decided between, taken back."""

import io
from dataclasses import replace
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.evidence import Consent, Evidence, NewEvidence
from desktop_app.domain.records.project import Project
from desktop_app.domain.revision import RecordId
from desktop_app.gui.journal.conflict_dialog import ConflictDialog
from desktop_app.gui.journal.deleted_items_dialog import DeletedItemsDialog
from desktop_app.gui.journal.evidence_view import EvidenceView
from desktop_app.gui.journal.history_dialog import HistoryDialog
from desktop_app.gui.journal.journal_queries import JournalFilter
from desktop_app.gui.journal.redact_dialog import RedactDialog
from desktop_app.gui.shell.main_window import MainWindow
from desktop_app.gui.shell.places import JOURNAL
from desktop_app.services.journal.journal import Journal
from tests.gui.conftest import services_of, settle
from tests.parts import parts
from tests.waiting import PATIENCE_MS

WALK = Activity("Walk", "spring-2023", minutes=40, notes="It was loud.")
RECORD = RecordId("walk")


def journal_of(window: MainWindow) -> Journal:
    return services_of(window).profile.journal


def open_walk(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.show_page(window.workspace.journal)
    window.workspace.journal.reload()
    settle(qtbot, window)
    window.workspace.journal.open_record(RECORD)
    settle(qtbot, window)


def write_apart(journal: Journal) -> None:
    """Two computers change the same words."""
    first = journal.save(WALK, RECORD)
    journal.save(replace(WALK, notes="It was calm."), RECORD, first)
    journal.save(replace(WALK, notes="It was wild.", minutes=55), RECORD, first)


def test_two_versions_are_seen_in_the_rail_the_list_and_the_entry(qtbot: QtBot, window: MainWindow) -> None:
    write_apart(journal_of(window))
    open_walk(qtbot, window)
    page = window.workspace.journal
    assert window.workspace.rail.text_of(JOURNAL) == "Journal (1)"
    assert "Two versions" in str(page.list.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)) or (
        "Two versions" in page.list.model._second(0, page.list.model.line(0))
    )
    assert parts(page).conflict.isVisible()
    parts(page).filter.setCurrentIndex(parts(page).filter.findData(JournalFilter.UNDECIDED))
    assert page.list.model.rowCount() == 1


def test_a_person_takes_both_texts_and_edits_them(qtbot: QtBot, window: MainWindow) -> None:
    journal = journal_of(window)
    write_apart(journal)
    open_walk(qtbot, window)
    parts(window.workspace.journal).decide.click()
    settle(qtbot, window)
    (dialog,) = window.workspace.journal.findChildren(ConflictDialog)
    shown = "".join(row.part.mine + row.part.theirs for row in dialog.rows)
    assert "It was calm." in shown
    assert "It was wild." in shown
    assert dialog.focusWidget() is parts(dialog).takeBoth
    qtbot.keyClick(parts(dialog).takeBoth, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert not parts(window.workspace.journal).conflict.isVisible()
    assert window.workspace.rail.text_of(JOURNAL) == "Journal"
    assert window.focusWidget() is parts(window.workspace.journal.activity).notes
    text = parts(window.workspace.journal.activity).notes.toPlainText()
    assert "It was calm." in text
    assert "It was wild." in text


def test_a_person_takes_one_version_and_the_other_stays_in_the_history(qtbot: QtBot, window: MainWindow) -> None:
    journal = journal_of(window)
    write_apart(journal)
    open_walk(qtbot, window)
    parts(window.workspace.journal).decide.click()
    settle(qtbot, window)
    (dialog,) = window.workspace.journal.findChildren(ConflictDialog)
    parts(dialog).takeTheirs.click()
    settle(qtbot, window)
    entry = journal.entry(RECORD)
    assert entry is not None
    assert entry.conflicts == ()
    assert len(journal.history(RECORD)) == 4


def test_an_earlier_version_is_compared_and_brought_back(qtbot: QtBot, window: MainWindow) -> None:
    journal = journal_of(window)
    journal.write(WALK, RECORD)
    journal.write(replace(WALK, notes="It was very loud."), RECORD)
    open_walk(qtbot, window)
    parts(window.workspace.journal).summary.setFocus()
    parts(window.workspace.journal.activity).history.click()
    settle(qtbot, window)
    (dialog,) = window.workspace.journal.findChildren(HistoryDialog)
    assert parts(dialog).versions.model().rowCount() == 2
    assert "text-decoration: underline" in parts(dialog).text.toHtml()
    assert not parts(dialog).restore.isEnabled()
    parts(dialog).versions.setCurrentIndex(parts(dialog).versions.model().index(1, 0))
    assert "very" not in parts(dialog).text.toPlainText()
    parts(dialog).restore.click()
    settle(qtbot, window)
    assert parts(window.workspace.journal.activity).notes.toPlainText() == "It was loud."
    assert len(journal.history(RECORD)) == 3
    assert "is the current one again" in window.workspace.bar.text()
    window.workspace.bar.action.click()
    settle(qtbot, window)
    assert parts(window.workspace.journal.activity).notes.toPlainText() == "It was very loud."


def test_a_deleted_entry_is_back_with_one_key(qtbot: QtBot, window: MainWindow) -> None:
    journal = journal_of(window)
    journal.write(WALK, RECORD)
    open_walk(qtbot, window)
    parts(window.workspace.journal.activity).remove.click()
    settle(qtbot, window)
    assert journal.activities() == ()
    assert "“Walk” is deleted." in window.workspace.bar.text()
    window.workspace.bar.action.click()
    settle(qtbot, window)
    assert [value for _, value in journal.activities()] == [WALK]
    assert parts(window.workspace.journal.activity).title.text() == "Walk"


def test_a_search_shows_what_was_found_and_the_open_entry_stays(qtbot: QtBot, window: MainWindow) -> None:
    journal = journal_of(window)
    journal.write(WALK, RECORD)
    journal.write(Activity("Reading", "spring-2023", notes="A quiet hour"))
    open_walk(qtbot, window)
    window.activateWindow()
    qtbot.keyClick(window.workspace.journal, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is parts(window.workspace.journal).search
    qtbot.keyClicks(parts(window.workspace.journal).search, "quie")
    qtbot.waitUntil(lambda: window.workspace.journal.list.model.rowCount() == 1, timeout=PATIENCE_MS)
    assert window.workspace.journal.list.model.line(0).title == "Reading"
    assert window.workspace.journal.activity.record == RECORD
    parts(window.workspace.journal).search.setText("zebra")
    qtbot.waitUntil(parts(window.workspace.journal).noneFound.isVisible, timeout=PATIENCE_MS)


def test_a_reflection_goes_on_where_another_ended(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.show_page(window.workspace.journal)
    page = window.workspace.journal
    page.new_reflection(None, "")
    editor = page.reflection
    parts(editor).model.setCurrentIndex(parts(editor).model.findData("alact@1"))
    parts(editor).title.setText("Walk")
    editor.field(4).edit.setPlainText("I will walk backwards.")
    first = editor.record
    parts(editor).next.click()
    settle(qtbot, window)
    assert editor.record != first
    assert editor.field(0).edit.toPlainText() == "I will walk backwards."
    editor.field(1).edit.setPlainText("They laughed.")
    editor.save()
    settle(qtbot, window)
    assert first is not None
    page.open_record(first)
    settle(qtbot, window)
    assert "Continued in" in parts(editor).chainText.text()
    parts(editor).openAfter.click()
    settle(qtbot, window)
    assert "Continues “Walk”." in parts(editor).chainText.text()


def test_evidence_gets_other_words_and_is_taken_away_and_brought_back(qtbot: QtBot, window: MainWindow) -> None:
    journal = journal_of(window)
    journal.write(WALK, RECORD)
    journal.add_evidence(NewEvidence(None, "https://example.org", "A film", "", Consent.ASKED), RECORD)
    open_walk(qtbot, window)
    evidence = window.workspace.journal.activity.evidence
    view = parts(window.workspace.journal.activity).evidence
    view.setCurrentIndex(evidence.model.index(0, 0))
    view.activated.emit(evidence.model.index(0, 0))
    settle(qtbot, window)
    (dialog,) = view.findChildren(EvidenceView)
    parts(dialog).consent.setCurrentIndex(parts(dialog).consent.findData(Consent.GIVEN))
    parts(dialog).save.click()
    settle(qtbot, window)
    assert [value.consent for _, value in journal.evidence()] == [Consent.GIVEN]
    view.setCurrentIndex(evidence.model.index(0, 0))
    window.activateWindow()
    view.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is view, timeout=PATIENCE_MS)
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    settle(qtbot, window)
    assert journal.evidence() == ()
    window.workspace.bar.action.click()
    settle(qtbot, window)
    assert evidence.model.rowCount() == 1
    assert window.workspace.journal.activity.record == RECORD


def test_evidence_is_turned_its_parts_hidden_and_its_consent_withdrawn(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    journal = journal_of(window)
    journal.write(WALK, RECORD)
    Image.new("RGB", (80, 40), "teal").save(tmp_path / "wall.png")
    new = NewEvidence(tmp_path / "wall.png", "", "The wall", "A wall.", Consent.GIVEN)
    record = journal.add_evidence(new, RECORD)
    open_walk(qtbot, window)
    editor = window.workspace.journal.activity
    editor.evidence.open(record)
    settle(qtbot, window)
    (view,) = parts(editor).evidence.findChildren(EvidenceView)
    assert parts(view).printed.text() == "No version yet"
    parts(view).turn.click()
    parts(view).hidePlaces.click()
    redact = view.findChildren(RedactDialog)[-1]
    qtbot.keyClick(redact.picture, Qt.Key.Key_Return)
    parts(redact).accept.click()
    parts(view).consent.setCurrentIndex(parts(view).consent.findData(Consent.WITHDRAWN))
    assert "withdrawn" in parts(view).withdrawn.text()
    parts(view).save.click()
    settle(qtbot, window)
    ((_, value),) = journal.evidence()
    with Image.open(io.BytesIO(journal.file(value.sha256) or b"")) as stored:
        assert stored.size == (40, 80)
    assert parts(editor).consentNote.isVisible()
    assert editor.evidence.model.item(0).text().startswith("Consent withdrawn")
    model = window.workspace.journal.list.model
    assert "Consent withdrawn" in model.about(model.line(model.row_of(RECORD)))
    window.workspace.bar.action.click()
    settle(qtbot, window)
    assert journal.evidence() == ()


def test_what_was_deleted_long_ago_is_found_and_brought_back_by_keyboard(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    journal = journal_of(window)
    journal.write(WALK, RECORD)
    note = tmp_path / "note.txt"
    note.write_bytes(b"a note")
    evidence = journal.add_evidence(NewEvidence(note, "", "A note", "", Consent.NOT_NEEDED), RECORD)
    journal.delete(evidence, Evidence.KIND)
    journal.delete(RECORD, Activity.KIND)
    window.workspace.show_page(window.workspace.journal)
    window.workspace.journal.reload()
    settle(qtbot, window)
    page = window.workspace.journal
    qtbot.keyClick(page, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    settle(qtbot, window)
    (dialog,) = page.findChildren(DeletedItemsDialog)
    rows = [dialog.model.index(row).data() for row in range(dialog.model.rowCount())]
    assert rows == ["Walk", "A note"]
    assert "Walk" in parts(dialog).text.toPlainText()
    qtbot.keyClick(parts(dialog).list, Qt.Key.Key_Down)
    assert "A note" in parts(dialog).text.toPlainText()
    qtbot.keyClick(parts(dialog).list, Qt.Key.Key_Return)
    settle(qtbot, window)
    assert [dialog.model.index(row).data() for row in range(dialog.model.rowCount())] == []
    assert parts(dialog).told.text() == "“A note” was restored."
    dialog.accept()
    settle(qtbot, window)
    assert parts(page.activity).title.text() == "Walk"
    assert page.activity.evidence.model.rowCount() == 1
    assert [one.caption for _, one in journal.evidence_of(RECORD)] == ["A note"]


def test_what_was_typed_just_before_a_decision_is_part_of_it(qtbot: QtBot, window: MainWindow) -> None:
    journal = journal_of(window)
    write_apart(journal)
    open_walk(qtbot, window)
    parts(window.workspace.journal.activity).place.setText("Hall")
    parts(window.workspace.journal).decide.click()
    settle(qtbot, window)
    (dialog,) = window.workspace.journal.findChildren(ConflictDialog)
    parts(dialog).takeMine.click()
    settle(qtbot, window)
    entry = journal.entry(RECORD)
    assert entry is not None
    assert entry.conflicts == ()
    assert isinstance(entry.value, Activity)
    assert entry.value.place == "Hall"
    assert not parts(window.workspace.journal).conflict.isVisible()


def test_the_undo_of_a_deletion_takes_back_that_and_nothing_written_since(qtbot: QtBot, window: MainWindow) -> None:
    journal = journal_of(window)
    other = journal.write(Activity("Another", "spring-2023"))
    journal.write(WALK, RECORD)
    open_walk(qtbot, window)
    parts(window.workspace.journal.activity).remove.click()
    settle(qtbot, window)
    window.workspace.journal.open_record(other)
    settle(qtbot, window)
    parts(window.workspace.journal.activity).place.setText("Hall")
    window.workspace.journal.activity.save()
    settle(qtbot, window)
    window.workspace.bar.action.click()
    settle(qtbot, window)
    assert {(value.title, value.place) for _, value in journal.activities()} == {("Another", "Hall"), ("Walk", "")}


def test_two_versions_of_anything_else_are_listed_and_decided_too(qtbot: QtBot, window: MainWindow) -> None:
    journal = journal_of(window)
    first = journal.save(Project("Rivers", "spring-2023", "Maria"), RecordId("rivers"))
    journal.save(Project("Rivers", "spring-2023", "Olena"), RecordId("rivers"), first)
    journal.save(Project("Rivers", "spring-2023", "Amina"), RecordId("rivers"), first)
    window.workspace.show_page(window.workspace.journal)
    window.workspace.journal.reload()
    settle(qtbot, window)
    page = window.workspace.journal
    model = page.list.model
    assert [(model.line(0).title, "Project" in model.about(model.line(0)))] == [("Rivers", True)]
    parts(page).entries.clicked.emit(model.index(0))
    settle(qtbot, window)
    (dialog,) = page.findChildren(ConflictDialog)
    (row,) = dialog.rows
    assert {row.part.mine, row.part.theirs} == {"Olena", "Amina"}
    chosen = row.part.theirs
    parts(dialog).takeTheirs.click()
    settle(qtbot, window)
    assert [project.mentor for _, project in journal.projects()] == [chosen]
    assert model.rowCount() == 0
