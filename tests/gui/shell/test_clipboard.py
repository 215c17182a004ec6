"""What this program put into the clipboard goes with the person; what another put there stays."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QClipboard, QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_app.gui.shell.clipboard import clear_clipboard
from desktop_app.gui.shell.main_window import MainWindow


@pytest.fixture
def filled() -> Iterator[QClipboard]:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("my reflection")
    yield clipboard
    clipboard.clear()


def own(monkeypatch: pytest.MonkeyPatch, *, ours: bool) -> None:
    """Windows that nobody sees never tell whose the clipboard is; test_locking_on_display.py asks a real display."""
    monkeypatch.setattr(QClipboard, "ownsClipboard", lambda _self: ours)


def test_what_is_ours_is_cleared_when_the_window_closes(
    qtbot: QtBot, window: MainWindow, filled: QClipboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    own(monkeypatch, ours=True)
    window.close()
    assert filled.text() == ""


def test_what_another_program_copied_stays(filled: QClipboard, monkeypatch: pytest.MonkeyPatch) -> None:
    own(monkeypatch, ours=False)
    clear_clipboard()
    assert filled.text() == "my reflection"
