"""Locking on a real display, looked at from another program: nothing of the journal is left in reach."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.gui.on_display import run
from tests.gui.profiles.locking_on_display import END, LOCK
from tests.gui.working_day import MARK

LOOK = """
from PySide6.QtGui import QClipboard, QGuiApplication
application = QGuiApplication([])
clipboard = QGuiApplication.clipboard()
print([clipboard.text(mode) for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)])
"""


def offered(process: int) -> str:
    """What another program on the display gets from the clipboard and the selection."""
    environment = dict(
        one.split("=", 1) for one in Path(f"/proc/{process}/environ").read_text().split("\0") if "=" in one
    )
    command = [sys.executable, "-c", LOOK]
    seen = {**environment, "QT_QPA_PLATFORM": "xcb"}
    return subprocess.run(command, env=seen, capture_output=True, text=True, check=True).stdout.strip()


@pytest.mark.slow  # its quick sibling is tests/gui/shell/test_clipboard.py
def test_a_locked_window_offers_nothing_of_the_journal(tmp_path: Path) -> None:
    with run("tests.gui.profiles.locking_on_display", tmp_path) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "copied\n", (tmp_path / "errors").read_text()
        before = offered(program.pid)
        (tmp_path / "home" / LOCK).touch()
        left = json.loads(program.stdout.readline())
        after = offered(program.pid)
        (tmp_path / "home" / END).touch()
    assert before.count(MARK) >= 2
    assert left == []
    assert after == "['', '']"
