"""The dialog for the appearance, in languages that write what it shows in another way."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.help.appearance_dialog import AppearanceDialog
from desktop_app.gui.texts.languages import Languages
from desktop_app.gui.theme.appearance import Appearance
from tests.parts import parts


@pytest.mark.parametrize(("language", "shown"), [("en", "120 %"), ("tr", "%120")])
def test_the_percent_sign_is_where_the_language_has_it(
    language: str, shown: str, qtbot: QtBot, languages: Languages
) -> None:
    languages.use(language)
    window = QWidget()
    qtbot.addWidget(window)
    assert parts(AppearanceDialog(Appearance(text=120), window)).text.text() == shown
