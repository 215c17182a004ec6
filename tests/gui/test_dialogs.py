from pathlib import Path

from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.records.evidence import Consent, NewEvidence
from desktop_app.gui.journal.choose_dialog import ChooseDialog
from desktop_app.gui.journal.evidence_dialog import EvidenceDialog
from desktop_app.gui.journal.redact_dialog import RedactDialog
from tests.parts import parts


def test_a_picture_is_taken_only_with_caption_and_description(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = EvidenceDialog(parent)
    dialog.open()
    taken: list[NewEvidence] = []
    dialog.chosen.connect(taken.append)
    ui = parts(dialog)
    ui.add.click()
    assert "Choose a file" in ui.problem.text()
    (tmp_path / "bad.png").write_bytes(b"no picture")
    dialog.show_file(tmp_path / "bad.png")
    assert "be read as a picture" in ui.problem.text()
    picture = tmp_path / "wall.png"
    Image.new("RGB", (40, 20), "red").save(picture)
    dialog.show_file(picture)
    qtbot.keyClicks(ui.caption, "The wall")
    ui.add.click()
    assert "description" in ui.problem.text()
    qtbot.keyClicks(ui.alternative, "A red wall")
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


def test_faces_are_covered_by_keyboard_before_a_picture_is_taken(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = EvidenceDialog(parent)
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


def test_a_picture_an_address_or_a_file_is_pasted(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = EvidenceDialog(parent)
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
    ui.add.click()
    assert taken[0].path is None
    assert taken[0].pasted.startswith(b"\x89PNG")


def test_a_link_that_is_none_is_told(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = EvidenceDialog(parent)
    dialog.open()
    parts(dialog).link.setText("javascript:alert(1)")
    parts(dialog).caption.setText("A film")
    parts(dialog).add.click()
    assert "not a web address" in parts(dialog).problem.text()
    dialog.close()
