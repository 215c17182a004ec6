"""There is one place that says how things look."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.gui.theme.palette import PALETTES, Scheme
from desktop_app.gui.theme.style import style_sheet

ROOT = Path(__file__).resolve().parents[3]
GUI = ROOT / "desktop_app" / "gui"
THEME = GUI / "theme"
LOOKS = re.compile(
    r"#[0-9a-fA-F]{6}\b|setStyleSheet|setPointSize\w*\(\d|QColor\(\s*[\"'\d]|QFont\(\s*[\"']|setPalette\("
)


@pytest.mark.parametrize("scheme", PALETTES)
@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
def test_the_style_sheet_names_nothing_that_is_not_known(scheme: Scheme, scale: float) -> None:
    sheet = style_sheet(PALETTES[scheme], scale)
    assert "@" not in sheet
    assert sheet.count("{") == sheet.count("}")


def test_letters_grow_with_the_scale() -> None:
    assert "font-size: 42pt" in style_sheet(PALETTES[Scheme.LIGHT], 2.0)


def test_no_other_module_says_how_anything_looks() -> None:
    found = [
        f"{file.relative_to(GUI)}:{number}: {line.strip()}"
        for file in sorted(GUI.rglob("*.py"))
        if not file.is_relative_to(THEME) and file.parent.name != "forms"
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if LOOKS.search(line)
    ]
    assert found == []


def test_no_form_says_how_anything_looks() -> None:
    forms = sorted((ROOT / "ui").glob("*.ui"))
    assert [one.name for one in forms if re.search(r"styleSheet|<pointsize>|<palette>|<font>", one.read_text())] == []


def test_each_icon_is_of_one_family() -> None:
    """Lines of one weight, round ends, one colour that is put in; what a style sheet shows comes in two shades."""
    for file in sorted((ROOT / "resources" / "icons").glob("*.svg")):
        text = file.read_text(encoding="utf-8")
        if file.stem.endswith(("-on-light", "-on-dark")):
            assert (file.parent / file.name.replace("on-light", "on-dark")).exists()
        elif file.stem != "springshelf":
            assert 'viewBox="0 0 24 24"' in text
            assert 'stroke="currentColor"' in text
            assert 'stroke-width="1.8"' in text


@pytest.mark.parametrize("right_to_left", [False, True])
def test_an_answer_begins_where_a_line_begins(qtbot: QtBot, *, right_to_left: bool) -> None:
    button = QPushButton("No")
    button.setProperty("role", "answer")
    qtbot.addWidget(button)
    button.setStyleSheet(style_sheet(PALETTES[Scheme.LIGHT], 1, right_to_left=right_to_left))
    button.resize(400, 40)
    before = QApplication.layoutDirection()
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    try:
        picture = button.grab().toImage()
    finally:
        QApplication.setLayoutDirection(before)
    inked = [column for column in range(8, 392) if picture.pixelColor(column, 20).lightness() < 128]
    assert inked
    assert all((column > 300) == right_to_left for column in inked)
