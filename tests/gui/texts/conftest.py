from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.gui.texts.languages import SOURCE, Languages


@pytest.fixture
def languages(qapp: QApplication, resources: Path) -> Iterator[Languages]:
    """The window's languages; English again after the test."""
    chosen = Languages(qapp, resources)
    yield chosen
    chosen.use(SOURCE)
