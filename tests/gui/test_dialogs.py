from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.content_translations import ContentTranslations
from desktop_app.domain.hashes import sha256
from desktop_app.domain.records.evidence import Consent, Evidence, NewEvidence, PictureArea
from desktop_app.domain.revision import RecordId
from desktop_app.gui.base.tasks import Tasks
from desktop_app.gui.journal.choose_dialog import ChooseDialog, choose_competences
from desktop_app.gui.journal.evidence_dialog import EvidenceDialog
from desktop_app.gui.journal.evidence_view import EvidenceView
from desktop_app.gui.journal.redact_dialog import RedactDialog
from desktop_app.gui.widgets import foreign_image
from desktop_app.services.journal.evidence_care import EvidenceChange, EvidenceDetails
from desktop_app.services.resources.resources import Resources
from desktop_app.services.resources.text_catalogues import CAMPAIGN, read_catalogue
from tests.parts import parts
from tests.waiting import PATIENCE_MS


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.shutdown()
    made.deleteLater()
    qtbot.wait(0)


def choose_consent(dialog: EvidenceDialog, consent: Consent) -> None:
    """Choose it as a person does; nothing is chosen at first."""
    box = parts(dialog).consent
    assert box.currentData() is None
    box.setCurrentIndex(box.findData(consent))


def test_a_picture_is_taken_only_with_caption_and_description(qtbot: QtBot, tasks: Tasks, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = EvidenceDialog(parent, tasks)
    dialog.open()
    taken: list[NewEvidence] = []
    dialog.chosen.connect(taken.append)
    ui = parts(dialog)
    ui.add.click()
    assert "Choose a file" in ui.problem.text()
    (tmp_path / "bad.png").write_bytes(b"no picture")
    dialog.show_file(tmp_path / "bad.png")
    qtbot.waitUntil(lambda: "be read as a picture" in ui.problem.text(), timeout=PATIENCE_MS)
    picture = tmp_path / "wall.png"
    Image.new("RGB", (40, 20), "red").save(picture)
    dialog.show_file(picture)
    qtbot.keyClicks(ui.caption, "The wall")
    ui.add.click()
    assert "description" in ui.problem.text()
    qtbot.keyClicks(ui.alternative, "A red wall")
    ui.add.click()
    assert "recognised" in ui.problem.text()
    assert not taken
    choose_consent(dialog, Consent.NOT_NEEDED)
    ui.add.click()
    assert taken == [NewEvidence(picture, "", "The wall", "A red wall", Consent.NOT_NEEDED)]


def test_things_are_chosen_from_groups_and_found_by_typing(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    groups = [("One", [("a", "Apple"), ("b", "Pear")]), ("Two", [("c", "Apple pie")])]
    dialog = ChooseDialog("Fruit", groups, ["b"], parent)
    dialog.open()
    chosen: list[tuple[str, ...]] = []
    dialog.chosen.connect(chosen.append)
    qtbot.keyClicks(parts(dialog).filter, "pie")
    first, second = (parts(dialog).choices.topLevelItem(row) for row in range(2))
    assert first is not None
    assert second is not None
    assert (first.isHidden(), second.isHidden()) == (True, False)
    second.child(0).setCheckState(0, Qt.CheckState.Checked)
    assert parts(dialog).count.text() == "2 selected"
    parts(dialog).accept.click()
    assert chosen == [("b", "c")]


def test_things_are_found_by_letters_that_are_written_in_another_way(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    groups = [("One", [("a", "Évaluation par les pairs"), ("b", "Пам\u02bcять, сім\u02bcя"), ("c", "المدرسة")])]
    dialog = ChooseDialog("Words", groups, [], parent)
    dialog.open()
    (group,) = (parts(dialog).choices.topLevelItem(row) for row in range(1))
    found = {}
    for typed in ("evaluation", "pairs eval", "пам\u2019ять", "сім'", "مدرسه", "nothing"):
        parts(dialog).filter.setText(typed)
        found[typed] = [row for row in range(group.childCount()) if not group.child(row).isHidden()]
    assert list(found.values()) == [[0], [0], [1], [1], [2], []]
    assert group.isHidden()
    dialog.reject()


def test_competences_are_found_by_both_names_and_the_list_says_whose_wording_it_is(
    qtbot: QtBot, resources: Path
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    german = Resources(resources, contents=ContentTranslations(read_catalogue(resources, "de", CAMPAIGN)))
    dialog = choose_competences(german, [], parent)
    dialog.open()
    tree = parts(dialog).choices
    groups = [group for row in range(tree.topLevelItemCount()) if (group := tree.topLevelItem(row))]
    assert all("not the official wording" in group.text(0) for group in groups)
    for typed in ("systemisches", "systems think", "2.1"):
        parts(dialog).filter.setText(typed)
        leaves = [group.child(row) for group in groups for row in range(group.childCount())]
        assert "2.1  Systemisches Denken" in [leaf.text(0) for leaf in leaves if not leaf.isHidden()], typed
    dialog.reject()


def test_faces_are_covered_by_keyboard_before_a_picture_is_taken(qtbot: QtBot, tasks: Tasks, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = EvidenceDialog(parent, tasks)
    dialog.open()
    taken: list[NewEvidence] = []
    dialog.chosen.connect(taken.append)
    Image.new("RGB", (400, 200), "red").save(tmp_path / "class.png")
    dialog.show_file(tmp_path / "class.png")
    parts(dialog).hidePlaces.click()
    (hide,) = dialog.findChildren(RedactDialog)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Left, Qt.Key.Key_Return, Qt.Key.Key_Delete):
        qtbot.keyClick(hide.picture, key)
    qtbot.keyClick(hide.picture, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert parts(hide).count.text() == "1 place hidden"
    parts(hide).accept.click()
    parts(dialog).caption.setText("Our class")
    parts(dialog).alternative.setText("Children at a table")
    choose_consent(dialog, Consent.GIVEN)
    parts(dialog).add.click()
    (area,) = taken[0].hidden
    assert (round(area.left, 2), round(area.top, 2)) == (0.38, 0.4)
    assert (round(area.width, 2), round(area.height, 2)) == (0.22, 0.2)


def test_boxes_are_drawn_by_mouse(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    image = QImage(400, 400, QImage.Format.Format_RGB32)
    hide = RedactDialog(image, parent)
    hide.open()
    place = hide.picture._place()
    corners = [
        QPoint(int(place.x() + place.width() * part), int(place.y() + place.height() * part)) for part in (0.5, 0.75)
    ]
    qtbot.mousePress(hide.picture, Qt.MouseButton.LeftButton, pos=corners[1])
    qtbot.mouseMove(hide.picture, corners[0])
    qtbot.mouseRelease(hide.picture, Qt.MouseButton.LeftButton, pos=corners[0])
    (area,) = hide.picture.areas
    assert abs(area.left - 0.5) < 0.01
    assert abs(area.width - 0.25) < 0.01
    parts(hide).undo.click()
    assert hide.picture.areas == ()
    hide.close()


def test_a_picture_an_address_or_a_file_is_pasted(qtbot: QtBot, tasks: Tasks, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = EvidenceDialog(parent, tasks)
    dialog.open()
    taken: list[NewEvidence] = []
    dialog.chosen.connect(taken.append)
    clipboard, ui = QGuiApplication.clipboard(), parts(dialog)
    clipboard.setText("just words")
    ui.paste.click()
    assert "nothing" in ui.problem.text() or "no file" in ui.problem.text()
    clipboard.setText("https://example.org/film")
    ui.paste.click()
    assert ui.link.text() == "https://example.org/film"
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(0xFF0000)
    clipboard.setImage(image)
    ui.paste.click()
    assert ui.link.text() == ""
    ui.caption.setText("Pasted")
    ui.alternative.setText("Red")
    choose_consent(dialog, Consent.NOT_NEEDED)
    ui.add.click()
    assert taken[0].path is None
    assert taken[0].pasted.startswith(b"\x89PNG")


def test_a_link_that_is_none_is_told(qtbot: QtBot, tasks: Tasks) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = EvidenceDialog(parent, tasks)
    dialog.open()
    parts(dialog).link.setText("javascript:alert(1)")
    parts(dialog).caption.setText("A film")
    parts(dialog).add.click()
    assert "not a web address" in parts(dialog).problem.text()
    dialog.close()


def test_a_large_picture_is_read_while_the_window_answers(
    qtbot: QtBot, tasks: Tasks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(foreign_image, "QUICK_WORK", 100)
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = EvidenceDialog(parent, tasks)
    dialog.open()
    ui = parts(dialog)
    for name, colour in (("first.png", "red"), ("second.png", "blue")):
        Image.new("RGB", (40, 20), colour).save(tmp_path / name)
        dialog.show_file(tmp_path / name)
        assert not ui.add.isEnabled()
    qtbot.waitUntil(ui.add.isEnabled, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: tasks.running == 0, timeout=PATIENCE_MS)
    assert ui.file.text().startswith("second.png")
    assert ui.preview.pixmap().toImage().pixelColor(0, 0).blue() > 200
    ui.hidePlaces.click()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(RedactDialog)), timeout=PATIENCE_MS)
    (tmp_path / "none.png").write_bytes(b"\x89PNG\r\n\x1a\nno picture")
    dialog.show_file(tmp_path / "none.png")
    qtbot.waitUntil(lambda: "be read as a picture" in ui.problem.text(), timeout=PATIENCE_MS)
    assert ui.add.isEnabled()
    dialog.show_file(tmp_path / "first.png")
    dialog.reject()
    qtbot.waitUntil(lambda: tasks.running == 0, timeout=PATIENCE_MS)


def test_a_large_picture_that_could_not_be_saved_is_shown_again_as_it_was_hidden_and_turned(
    qtbot: QtBot, tasks: Tasks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(foreign_image, "QUICK_WORK", 100)
    parent = QWidget()
    qtbot.addWidget(parent)
    Image.new("RGB", (40, 20), "red").save(tmp_path / "wall.png")
    area = PictureArea(0.0, 0.0, 0.5, 0.5)
    failed = NewEvidence(tmp_path / "wall.png", "", "The wall", "A wall", Consent.GIVEN, hidden=(area,), turns=1)
    dialog = EvidenceDialog(parent, tasks)
    dialog.open()
    dialog.show_again(failed)
    qtbot.waitUntil(parts(dialog).add.isEnabled, timeout=PATIENCE_MS)
    taken: list[NewEvidence] = []
    dialog.chosen.connect(taken.append)
    parts(dialog).add.click()
    assert [(one.hidden, one.turns) for one in taken] == [((area,), 1)]


def test_a_large_picture_that_is_still_read_does_not_replace_a_later_one(
    qtbot: QtBot, tasks: Tasks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(foreign_image, "QUICK_WORK", 100)
    parent = QWidget()
    qtbot.addWidget(parent)
    Image.new("RGB", (40, 20), "red").save(tmp_path / "large.png")
    dialog = EvidenceDialog(parent, tasks)
    dialog.open()
    dialog.show_file(tmp_path / "large.png")
    pasted = QImage(30, 30, QImage.Format.Format_RGB32)
    pasted.fill(Qt.GlobalColor.blue)
    QGuiApplication.clipboard().setImage(pasted)
    dialog.paste()
    assert parts(dialog).add.isEnabled()
    qtbot.waitUntil(lambda: tasks.running == 0, timeout=PATIENCE_MS)
    assert parts(dialog).file.text() == "The pasted picture"
    assert parts(dialog).preview.pixmap().toImage().pixelColor(0, 0).blue() > 200
    dialog.reject()


def test_changes_of_evidence_that_could_not_be_saved_are_shown_again(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    buffer = BytesIO()
    Image.new("RGB", (40, 20), "red").save(buffer, "PNG")
    value = Evidence(sha256(buffer.getvalue()), "wall.png", "image/png", 1, "The wall", "A wall", Consent.GIVEN)
    view = EvidenceView(EvidenceDetails(RecordId("wall"), value, buffer.getvalue(), (), ()), parent)
    view.open()
    area = PictureArea(0.0, 0.0, 0.5, 0.5)
    view.show_change(EvidenceChange(replace(value, caption="The red wall"), 1, (area,)))
    written: list[EvidenceChange] = []
    view.changed.connect(written.append)
    parts(view).save.click()
    assert [(one.value.caption, one.turns, one.hidden) for one in written] == [("The red wall", 1, (area,))]
