from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.evidence import Consent
from desktop_app.gui.choose_dialog import ChooseDialog
from desktop_app.gui.evidence_dialog import ChosenPicture, EvidenceDialog


def test_a_picture_is_taken_only_with_caption_and_description(qtbot: QtBot, tmp_path: Path) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = EvidenceDialog(parent)
    dialog.open()
    taken: list[ChosenPicture] = []
    dialog.chosen.connect(taken.append)
    ui = dialog._ui
    ui.add.click()
    assert "Choose a picture" in ui.problem.text()
    (tmp_path / "bad.png").write_bytes(b"no picture")
    dialog.show_file(tmp_path / "bad.png")
    assert "can’t be read" in ui.problem.text()
    picture = tmp_path / "wall.png"
    Image.new("RGB", (40, 20), "red").save(picture)
    dialog.show_file(picture)
    qtbot.keyClicks(ui.caption, "The wall")
    ui.add.click()
    assert "description" in ui.problem.text()
    qtbot.keyClicks(ui.alternative, "A red wall")
    ui.add.click()
    assert taken == [ChosenPicture(picture, "The wall", "A red wall", Consent.NOT_NEEDED)]


def test_things_are_chosen_from_groups_and_found_by_typing(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    groups = [("One", [("a", "Apple"), ("b", "Pear")]), ("Two", [("c", "Apple pie")])]
    dialog = ChooseDialog("Fruit", groups, ["b"], parent)
    dialog.open()
    chosen: list[tuple[str, ...]] = []
    dialog.chosen.connect(chosen.append)
    qtbot.keyClicks(dialog._ui.filter, "pie")
    first, second = (dialog._ui.choices.topLevelItem(row) for row in range(2))
    assert first is not None
    assert second is not None
    assert (first.isHidden(), second.isHidden()) == (True, False)
    second.child(0).setCheckState(0, Qt.CheckState.Checked)  # type: ignore[union-attr]  # it has one
    assert dialog._ui.count.text() == "2 chosen"
    dialog._ui.accept.click()
    assert chosen == [("b", "c")]
