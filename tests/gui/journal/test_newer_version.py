"""Entries that a newer version wrote, opened and edited in the window: nothing that it does not know is lost."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.evidence import Consent, Evidence, NewEvidence
from desktop_app.domain.revision import Json, RecordId
from desktop_app.gui.base.page import PageContext
from desktop_app.gui.journal.evidence_dialog import EvidenceDialog
from desktop_app.gui.journal.history_dialog import HistoryDialog
from desktop_app.gui.journal.share_dialog import ShareDialog
from desktop_app.gui.journal.week_dialog import WeekDialog
from desktop_app.gui.shell.main_window import MainWindow
from tests.gui.conftest import services_of, settle
from tests.parts import parts
from tests.services.journal.test_newer_version import (
    ACTIVITY,
    EXTRA,
    HIGHLIGHT,
    RECORD,
    REFLECTION,
    body_of,
    same,
    write_newer,
)


@pytest.fixture
def workplace(window: MainWindow) -> PageContext:
    return services_of(window)


def open_newer(
    qtbot: QtBot, window: MainWindow, kind: str, body: Mapping[str, Json], record: RecordId = RECORD
) -> None:
    """Write a revision of a newer version, and open it in the journal."""
    write_newer(services_of(window).profile.journal, kind, body, record)
    window.workspace.show_page(window.workspace.journal)
    window.workspace.journal.reload()
    window.workspace.journal.open_record(record)
    settle(qtbot, window)


def test_an_activity_is_shown_as_of_unknown_status_and_keeps_all_but_what_was_edited(
    qtbot: QtBot, window: MainWindow, workplace: PageContext
) -> None:
    body: dict[str, Json] = {**ACTIVITY, "title": "Walk ", "people": 10**7, "minutes": 10**7}
    open_newer(qtbot, window, "activity", body)
    ui = parts(window.workspace.journal.activity)
    assert ui.status.currentText() == "Unknown: cancelled"
    assert ui.kind.currentText() == "co-teaching"
    window.workspace.journal.activity.save()
    settle(qtbot, window)
    assert len(workplace.profile.journal.history(RECORD)) == 1
    ui.notes.setPlainText("It was quiet.")
    window.workspace.journal.activity.leave()
    settle(qtbot, window)
    assert same(body_of(workplace.profile.journal), {**body, "notes": "It was quiet."})


def test_a_reflection_and_a_highlight_keep_what_is_not_known_in_them(
    qtbot: QtBot, window: MainWindow, workplace: PageContext
) -> None:
    open_newer(qtbot, window, "reflection", REFLECTION)
    editor = window.workspace.journal.reflection
    editor.field(1).edit.setPlainText("Quiet.")
    editor.leave()
    settle(qtbot, window)
    wanted = json.loads(json.dumps(REFLECTION))
    wanted["stages"][1]["text"] = "Quiet."
    assert same(body_of(workplace.profile.journal), wanted)
    mark = RecordId("mark")
    open_newer(qtbot, window, "highlight", HIGHLIGHT, mark)
    highlight = window.workspace.journal.highlight
    parts(highlight).notes.setPlainText("A thought")
    highlight.leave()
    settle(qtbot, window)
    assert same(body_of(workplace.profile.journal, mark), {**HIGHLIGHT, "notes": "A thought"})


def test_evidence_of_an_unknown_consent_is_edited_and_not_saved_for_sharing(
    qtbot: QtBot, window: MainWindow, workplace: PageContext, tmp_path: Path
) -> None:
    journal = workplace.profile.journal
    journal.write(Activity("Walk", "spring-2023"), RECORD)
    path = tmp_path / "wall.png"
    Image.new("RGB", (60, 40), "teal").save(path)
    record = journal.add_evidence(NewEvidence(path, "", "The wall", "A wall.", Consent.GIVEN), RECORD)
    body = {**body_of(journal, record), "consent": "only-inside-school", **EXTRA}
    write_newer(journal, "evidence", body, record)
    ((_, value),) = journal.evidence()
    dialog = EvidenceDialog(window, window.tasks)
    dialog.edit(value)
    assert parts(dialog).consent.currentText() == "Unknown: only-inside-school"
    parts(dialog).caption.setText("Another wall")
    written: list[Evidence] = []
    dialog.edited.connect(written.append)
    parts(dialog).add.click()
    journal.write(written[0], record)
    assert same(body_of(journal, record), {**body, "caption": "Another wall"})
    window.workspace.show_page(window.workspace.journal)
    window.workspace.journal.open_record(RECORD)
    settle(qtbot, window)
    parts(window.workspace.journal.activity).share.click()
    settle(qtbot, window)
    (share,) = window.workspace.journal.findChildren(ShareDialog)
    parts(share).picture.setCurrentIndex(1)
    assert "unknown: only-inside-school" in parts(share).concerns.text()
    assert not parts(share).savePicture.isEnabled()


def test_lists_show_what_is_unknown_neutrally(qtbot: QtBot, window: MainWindow, workplace: PageContext) -> None:
    write_newer(workplace.profile.journal, "hologram", {"title": "A hologram", **EXTRA}, RecordId("hologram"))
    open_newer(qtbot, window, "activity", ACTIVITY)
    model = window.workspace.journal.list.model
    texts = [
        str(model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)).partition(" · 8 ")[0]
        for row in range(model.rowCount())
    ]
    assert sorted(texts) == ["A hologram. Unknown kind of entry", "Walk. Activity · Unknown: cancelled"]
    row = model.row_of(RecordId("hologram"))
    parts(window.workspace.journal).entries.clicked.emit(model.index(row))
    settle(qtbot, window)
    (history,) = window.workspace.journal.findChildren(HistoryDialog)
    assert "A hologram" in parts(history).text.toPlainText()
    history.reject()
    parts(window.workspace.journal).week.click()
    settle(qtbot, window)
    (week,) = window.workspace.journal.findChildren(WeekDialog)
    week.reject()
