"""The first sight of the window never keeps its pages from coming."""

from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from desktop_app.gui.shell.skeleton import MAX_WAIT_MS, Skeleton
from tests.waiting import PATIENCE_MS


def test_who_asks_after_it_was_painted_goes_on_at_once(qtbot: QtBot) -> None:
    sight = Skeleton(QSize(1280, 820))
    qtbot.addWidget(sight)
    with qtbot.waitSignal(sight._painted, timeout=PATIENCE_MS):
        sight.show()
    told: list[str] = []
    sight.when_painted(lambda: told.append("seen"))
    assert told == ["seen"]


def test_a_window_that_is_never_painted_goes_on_all_the_same(qtbot: QtBot) -> None:
    sight = Skeleton(QSize(1280, 820))
    qtbot.addWidget(sight)
    told: list[str] = []
    sight.when_painted(lambda: told.append("hidden"))
    qtbot.waitUntil(lambda: told == ["hidden"], timeout=10 * MAX_WAIT_MS)
