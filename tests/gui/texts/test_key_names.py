"""Keys have the names that stand on the keyboards of a language and in the program's own texts."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from desktop_app.gui.texts.languages import Languages


@pytest.fixture
def languages(qapp: QApplication, resources: Path) -> Iterator[Languages]:
    """What changes the language, and changes it back."""
    found = Languages(qapp, resources)
    yield found
    found.use("en")


@pytest.mark.parametrize(
    ("language", "keys", "cancel"),
    [
        ("tr", "Ctrl+Alt+Shift+A", "İptal"),
        ("es", "Ctrl+Alt+Mayús+A", "Cancelar"),
        ("de", "Strg+Alt+Umschalt+A", "Abbrechen"),
    ],
)
def test_keys_are_named_as_on_the_keyboard(languages: Languages, language: str, keys: str, cancel: str) -> None:
    languages.use(language)
    shown = QKeySequence("Ctrl+Shift+Alt+A").toString(QKeySequence.SequenceFormat.NativeText)
    assert (shown, QCoreApplication.translate("QPlatformTheme", "Cancel")) == (keys, cancel)
