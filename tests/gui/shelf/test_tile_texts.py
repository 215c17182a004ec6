"""The state below a cover fits there, in every language."""

from pathlib import Path

import pytest
from lxml import etree
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.gui.shelf.cover_delegate import MARK
from desktop_app.gui.shelf.covers import COVER

ROOT = Path(__file__).resolve().parents[3] / "resources" / "i18n"
SHORT = ("Kept", "Not kept", "Waiting", "Damaged")


@pytest.mark.parametrize("file", sorted(ROOT.glob("*.ts")), ids=lambda file: file.stem)
def test_the_state_of_a_material_is_not_cut_below_its_cover(file: Path, qtbot: QtBot) -> None:
    metrics = QFontMetrics(QApplication.font())
    messages = etree.parse(file).getroot().xpath("//context[name='words']/message")
    shown = [
        one.findtext("translation") or one.findtext("source") for one in messages if one.findtext("source") in SHORT
    ]
    assert len(shown) >= len(SHORT) or file.stem.endswith("_en")
    room = COVER.width() - MARK - 8
    assert [text for text in shown if metrics.horizontalAdvance(text) > room] == []
