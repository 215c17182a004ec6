"""A file that is dragged into a window is copied, whatever the drag proposes, and the original stays."""

import os
from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.records.activity import Activity
from desktop_app.domain.records.evidence import Consent
from desktop_app.domain.revision import RecordId
from desktop_app.gui.journal.activity_editor import ActivityEditor
from desktop_app.gui.journal.evidence_dialog import EvidenceDialog
from desktop_app.gui.shell.main_window import MainWindow
from desktop_app.gui.widgets.base_dialog import BaseDialog
from desktop_app.gui.widgets.dropped_files import refuse_files
from desktop_app.gui.widgets.markdown_edit import MarkdownEdit
from tests.gui.conftest import PATIENCE, services_of, settle
from tests.parts import parts

COPY, MOVE, LINK = Qt.DropAction.CopyAction, Qt.DropAction.MoveAction, Qt.DropAction.LinkAction
LEFT, NO_KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
OFFERS = [MOVE, MOVE | COPY, MOVE | COPY | LINK, LINK]
FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit)


NOTHING = Qt.DropAction.IgnoreAction


def answer_to(offer: Qt.DropAction) -> Qt.DropAction:
    """What the source of a drag of files is told: copy them, or do nothing."""
    return COPY if offer & COPY else NOTHING


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "wall.png"
    Image.new("RGB", (40, 30), "teal").save(path)
    return path


@pytest.fixture
def fields(qtbot: QtBot) -> QWidget:
    """A window with a field of each kind."""
    window = QWidget()
    layout = QVBoxLayout(window)
    for kind in FIELDS:
        layout.addWidget(kind(window))
    qtbot.addWidget(window)
    window.show()
    refuse_files(window)
    return window


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drop(target: QWidget, data: QMimeData, offer: Qt.DropAction) -> list[Qt.DropAction | None]:
    """Drag something over a widget and drop it there; the actions that the source is told, None for a refusal."""
    window = target.window()
    place = target.mapTo(window, target.rect().center())
    events: list[QDropEvent] = [
        QDragEnterEvent(QPoint(place), offer, data, LEFT, NO_KEYS),
        QDragMoveEvent(QPoint(place), offer, data, LEFT, NO_KEYS),
        QDropEvent(QPointF(place), offer, data, LEFT, NO_KEYS),
    ]
    for event in events:
        event.setAccepted(events[0].isAccepted())  # as Qt does with what was accepted before
        QCoreApplication.sendEvent(window.windowHandle(), event)
    return [event.dropAction() if event.isAccepted() else None for event in events]


@pytest.mark.parametrize("offer", OFFERS)
@pytest.mark.parametrize("kind", FIELDS)
def test_no_field_for_text_takes_a_file(
    fields: QWidget, photo: Path, kind: type[QWidget], offer: Qt.DropAction
) -> None:
    field = fields.findChildren(kind)[-1]
    assert drop(field, files(photo), offer)[0] is None
    assert photo.name not in str(field.property("text") or field.property("plainText"))


def test_text_is_moved_as_it_was_before(fields: QWidget) -> None:
    data = QMimeData()
    data.setText("words")
    assert drop(fields.findChildren(QLineEdit)[0], data, MOVE)[-1] == MOVE
    assert fields.findChildren(QLineEdit)[0].text() == "words"


def test_the_fields_of_each_dialog_refuse_files(qtbot: QtBot, photo: Path) -> None:
    sheet = BaseDialog()
    QVBoxLayout(sheet).addWidget(QLineEdit(sheet))
    qtbot.addWidget(sheet)
    sheet.open()
    assert drop(sheet.findChildren(QLineEdit)[0], files(photo), MOVE)[0] is None


def test_a_field_for_prose_leaves_files_to_what_is_around_it(qtbot: QtBot, photo: Path) -> None:
    edit = MarkdownEdit()
    qtbot.addWidget(edit)
    assert not edit.canInsertFromMimeData(files(photo))
    data = QMimeData()
    data.setText("words")
    assert edit.canInsertFromMimeData(data)


@pytest.mark.parametrize("offer", OFFERS[:2])
def test_a_photo_that_is_dropped_on_an_entry_becomes_evidence_and_stays_where_it_was(
    qtbot: QtBot, window: MainWindow, photo: Path, offer: Qt.DropAction
) -> None:
    record = RecordId("walk")
    services_of(window).profile.journal.write(Activity("Walk", "spring-2023", day=date(2023, 3, 8)), record)
    page = window.workspace.journal
    window.workspace.show_page(page)
    page.open_record(record)
    settle(qtbot, window)
    editor = page.activity
    for target in (editor.saved_label, parts(editor).notes, parts(editor).title):
        *over, dropped = drop(target, files(photo), offer)
        assert None not in over
        assert dropped == answer_to(offer)
        (dialog,) = editor.findChildren(EvidenceDialog)
        assert drop(dialog, files(photo), offer)[-1] == answer_to(offer)
        dialog.reject()
        qtbot.waitUntil(lambda: not editor.findChildren(EvidenceDialog), timeout=PATIENCE)
    assert (parts(editor).title.text(), parts(editor).notes.toPlainText()) == ("Walk", "")
    assert photo.exists()


@pytest.fixture
def editor(qtbot: QtBot, window: MainWindow) -> ActivityEditor:
    """An open activity."""
    record = RecordId("walk")
    services_of(window).profile.journal.write(Activity("Walk", "spring-2023", day=date(2023, 3, 8)), record)
    page = window.workspace.journal
    window.workspace.show_page(page)
    page.open_record(record)
    settle(qtbot, window)
    return page.activity


def open_dialogs(editor: ActivityEditor) -> list[EvidenceDialog]:
    return [one for one in editor.findChildren(EvidenceDialog) if one.isVisible()]


def wait_for(qtbot: QtBot, editor: ActivityEditor, name: str) -> None:
    """Wait for the only open dialog to ask for this file."""
    qtbot.waitUntil(
        lambda: [parts(one).file.text().split(" ")[0] for one in open_dialogs(editor)] == [name], timeout=PATIENCE
    )


def test_each_of_many_files_is_asked_for_once_and_what_cannot_be_taken_is_said(
    qtbot: QtBot, window: MainWindow, editor: ActivityEditor, photo: Path, tmp_path: Path
) -> None:
    folder, gone, pipe, plan = (tmp_path / name for name in ("album", "gone.png", "pipe", "plan.txt"))
    folder.mkdir()
    if hasattr(os, "mkfifo"):
        os.mkfifo(pipe)
    plan.write_text("Walk, then talk.", "utf-8")
    before = photo.read_bytes()
    bad = [folder, gone, pipe]
    assert drop(editor.saved_label, files(*bad, photo, photo, plan), MOVE | COPY)[-1] == COPY
    said = window.workspace.bar.text()
    assert all(str(path) in said for path in bad)
    for name in ("wall.png", "plan.txt"):
        wait_for(qtbot, editor, name)
        ui = parts(open_dialogs(editor)[0])
        ui.caption.setText(f"About {name}")
        ui.alternative.setText("A wall")
        ui.consent.setCurrentIndex(ui.consent.findData(Consent.NOT_NEEDED))
        ui.add.click()
    journal = services_of(window).profile.journal
    qtbot.waitUntil(lambda: len(journal.evidence()) == 2, timeout=PATIENCE)
    settle(qtbot, window)
    assert not open_dialogs(editor)
    assert photo.read_bytes() == before
    assert plan.exists()


def test_files_that_are_dropped_on_the_dialog_wait_for_their_turn(
    qtbot: QtBot, window: MainWindow, editor: ActivityEditor, photo: Path, tmp_path: Path
) -> None:
    plan = tmp_path / "plan.txt"
    plan.write_text("Walk", "utf-8")
    editor.evidence.add()
    (dialog,) = open_dialogs(editor)
    drop(dialog, files(tmp_path / "gone.txt", photo, plan), COPY)
    assert "gone.txt" in parts(dialog).problem.text()
    for name in ("wall.png", "plan.txt"):
        open_dialogs(editor)[0].reject()
        wait_for(qtbot, editor, name)
    open_dialogs(editor)[0].reject()
    settle(qtbot, window)
    assert not open_dialogs(editor)


def test_no_further_file_is_asked_for_when_the_entry_is_left(
    qtbot: QtBot, window: MainWindow, editor: ActivityEditor, photo: Path, tmp_path: Path
) -> None:
    plan = tmp_path / "plan.txt"
    plan.write_text("Walk", "utf-8")
    editor.evidence.add_files([photo, plan])
    editor.hide()
    open_dialogs_now = editor.findChildren(EvidenceDialog)
    open_dialogs_now[0].reject()
    settle(qtbot, window)
    assert not open_dialogs(editor)
