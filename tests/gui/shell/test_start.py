import gc
import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop_app.composer import HomeComposer
from desktop_app.gui.shell.cycle_search import USUAL, search_seldom
from desktop_app.gui.shell.main_window import MainWindow
from desktop_app.transfer.sources import open_source
from tests.conftest import SteppingClock
from tests.gui.conftest import PATIENCE, idle
from tests.shipped import MATERIALS

SLOW = {"sqlalchemy", "alembic", "requests", "reportlab", "PySide6.QtWebEngineCore", "lxml", "pikepdf", "PIL"}


def test_a_journal_without_its_key_is_told_in_the_window_and_left_alone(
    qtbot: QtBot, tmp_path: Path, resources: Path
) -> None:
    profile = tmp_path / "profiles" / "default"
    profile.mkdir(parents=True)
    (profile / "journal.db").write_bytes(b"the only copy of somebody's work")
    window = MainWindow(lambda: HomeComposer(resources, open_source, SteppingClock()), tmp_path)
    qtbot.addWidget(window)
    window.show()
    window.begin()
    skeleton = window.skeleton
    qtbot.waitUntil(lambda: "key of this journal is missing" in skeleton.heading.text(), timeout=PATIENCE)
    assert "Restore a backup" in skeleton.text.text()
    assert (profile / "journal.db").read_bytes() == b"the only copy of somebody's work"
    window.close()


def test_the_first_start_over_an_empty_home_fills_the_shelf(qtbot: QtBot, tmp_path: Path, resources: Path) -> None:
    search_seldom()  # as the program does before it makes a window
    window = MainWindow(lambda: HomeComposer(resources, open_source, SteppingClock()), tmp_path)
    qtbot.addWidget(window)
    window.show()
    window.begin()
    qtbot.waitUntil(
        lambda: window.is_ready and window.workspace.shelf.model.rowCount() == MATERIALS and idle(window),
        timeout=PATIENCE,
    )
    assert gc.get_threshold() == USUAL
    window.close()


def test_the_window_shows_before_the_slow_libraries_are_imported(tmp_path: Path) -> None:
    code = (
        f"import sys\nimport desktop_app.app, desktop_app.gui.shell.application\n"
        f"desktop_app.app.default_home()\nprint(sorted({SLOW!r} & set(sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=tmp_path)
    assert done.stdout.strip() == "[]"
