import gc
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, QTimer
from pytestqt.qtbot import QtBot

from desktop_app.composer import HomeComposer
from desktop_app.gui.shell.cycle_search import USUAL, search_seldom
from desktop_app.gui.shell.main_window import MainWindow
from desktop_app.gui.shell.places import CAMPAIGN, PLACES
from desktop_app.gui.shell.workspace import Workspace
from desktop_app.transfer.sources import open_source
from tests.conftest import SteppingClock
from tests.gui.conftest import PATIENCE, idle
from tests.gui.homes import copy_shelf, own_computer
from tests.parts import parts
from tests.shipped import MATERIALS

SLOW = {"sqlalchemy", "alembic", "requests", "reportlab", "PySide6.QtWebEngineCore", "lxml", "pikepdf", "PIL"}
SELDOM = {
    *("alembic", "cryptography", "requests", "reportlab", "pikepdf", "pypdfium2", "PIL", "pi_heif", "zxingcpp"),
    *("icalendar", "markdown_it", "fontTools", "segno", "zeroconf", "waitress", "filelock", "arabic_reshaper"),
    *("desktop_app.reading.marked_page", "desktop_app.publishing", "desktop_app.services.lending.lending"),
}


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


def start(qtbot: QtBot, home: Path, resources: Path, look: Callable[[MainWindow, Workspace], None]) -> MainWindow:
    """Start a window over a filled shelf, and look at its pages in the moment in which they replace the skeleton."""
    own_computer(home)
    settings = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(lambda: HomeComposer(resources, open_source, SteppingClock()), home, settings)
    qtbot.addWidget(window)

    def changed(_index: int) -> None:
        shown = window.halls.currentWidget()
        if isinstance(shown, Workspace):
            look(window, shown)

    window.halls.currentChanged.connect(changed)
    window.show()
    window.begin()
    return window


def test_the_shelf_is_shown_with_its_content_before_the_other_pages_are_made(
    qtbot: QtBot, tmp_path: Path, resources: Path, filled_shelf: Path
) -> None:
    copy_shelf(filled_shelf, tmp_path / "home" / "shelf")
    seen: list[tuple[int, int, bool, bool]] = []

    def look(window: MainWindow, shown: Workspace) -> None:
        ignores_mouse = shown.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        seen.append((shown.shelf.model.rowCount(), len(shown.pages.missing()), ignores_mouse, window.is_ready))

    window = start(qtbot, tmp_path / "home", resources, look)
    qtbot.waitUntil(lambda: window.is_ready and idle(window), timeout=PATIENCE)
    assert seen == [(MATERIALS, len(PLACES) - 1, True, False)], "what leads to other pages takes no input yet"
    assert not window.workspace.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    window.workspace.rail.chosen.emit(CAMPAIGN)
    assert window.workspace.current is window.workspace.campaign
    window.close()


def test_a_place_that_is_chosen_by_its_keys_before_it_is_made_is_shown_then(
    qtbot: QtBot, tmp_path: Path, resources: Path, filled_shelf: Path
) -> None:
    copy_shelf(filled_shelf, tmp_path / "home" / "shelf")
    window = start(qtbot, tmp_path / "home", resources, lambda _window, shown: shown.rail.chosen.emit(CAMPAIGN))
    qtbot.waitUntil(lambda: window.is_ready and idle(window), timeout=PATIENCE)
    assert window.workspace.current is window.workspace.campaign
    window.close()


def test_the_first_steps_are_there_when_the_shelf_is_shown_so_that_it_does_not_move_then(
    qtbot: QtBot, tmp_path: Path, resources: Path, filled_shelf: Path
) -> None:
    copy_shelf(filled_shelf, tmp_path / "home" / "shelf")
    seen: list[bool] = []
    window = start(
        qtbot, tmp_path / "home", resources, lambda _window, shown: seen.append(shown.steps_card.isVisibleTo(shown))
    )
    qtbot.waitUntil(lambda: window.is_ready and idle(window), timeout=PATIENCE)
    assert seen == [True]
    assert parts(window.workspace.steps_card).next.hasFocus()
    window.close()


def test_a_window_that_is_closed_before_all_pages_are_made_leaves_the_home_free(
    qtbot: QtBot, tmp_path: Path, resources: Path, filled_shelf: Path
) -> None:
    copy_shelf(filled_shelf, tmp_path / "home" / "shelf")
    closed = start(
        qtbot, tmp_path / "home", resources, lambda window, _shown: QTimer.singleShot(0, window, window.close)
    )
    qtbot.waitUntil(lambda: closed.isHidden() and not closed.tasks.running, timeout=PATIENCE)
    assert not closed.is_ready
    window = start(qtbot, tmp_path / "home", resources, lambda _window, _shown: None)
    qtbot.waitUntil(lambda: window.is_ready and idle(window), timeout=PATIENCE)
    window.close()


def test_the_window_shows_before_the_slow_libraries_are_imported(tmp_path: Path) -> None:
    code = (
        f"import sys\nimport desktop_app.app, desktop_app.gui.shell.application\n"
        f"desktop_app.app.default_home()\nprint(sorted({SLOW!r} & set(sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=tmp_path)
    assert done.stdout.strip() == "[]"


def test_the_pages_import_no_library_that_only_some_of_their_actions_need(tmp_path: Path) -> None:
    code = (
        f"import sys\nimport desktop_app.gui.shell.shelf_session, desktop_app.gui.shell.workspace\n"
        f"import desktop_app.composer.whole_shelf, desktop_app.composer.whole_profile\n"
        f"print(sorted({SELDOM!r} & set(sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=tmp_path)
    assert done.stdout.strip() == "[]"


def test_the_pages_are_shown_when_the_first_one_has_its_content(
    qtbot: QtBot, tmp_path: Path, resources: Path, filled_shelf: Path
) -> None:
    copy_shelf(filled_shelf, tmp_path / "shelf")
    window = MainWindow(lambda: HomeComposer(resources, open_source, SteppingClock()), tmp_path)
    qtbot.addWidget(window)
    rows: list[int] = []
    window.usable.connect(lambda: rows.append(window.workspace.shelf.model.rowCount()))
    window.show()
    window.begin()
    qtbot.waitUntil(lambda: bool(rows) and idle(window), timeout=PATIENCE)
    assert rows == [MATERIALS]
    window.close()
