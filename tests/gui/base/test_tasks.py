import threading
from collections.abc import Iterator
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread, QTimer
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from desktop_app.domain.progress import Control
from desktop_app.gui.base.tasks import Tasks
from tests.waiting import PATIENCE, PATIENCE_MS


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.shutdown()
    qtbot.waitUntil(lambda: made.running == 0, timeout=PATIENCE_MS)


def test_work_runs_elsewhere_and_its_result_arrives_on_the_gui_thread(qtbot: QtBot, tasks: Tasks) -> None:
    seen: list[object] = []
    here = QThread.currentThread()
    tasks.run_query(threading.get_ident, lambda ident: seen.extend([ident, QThread.currentThread() is here]))
    qtbot.waitUntil(lambda: len(seen) == 2, timeout=PATIENCE_MS)
    assert seen[0] != threading.get_ident()
    assert seen[1]


def test_an_error_is_told_once(qtbot: QtBot, tasks: Tasks) -> None:
    told: list[BaseException] = []
    tasks.failed.connect(told.append)
    error = ValueError("no")

    def fail() -> None:
        raise error

    tasks.run_query(fail)
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE_MS)
    assert told == [error]


def test_short_work_keeps_its_order(qtbot: QtBot, tasks: Tasks) -> None:
    done: list[int] = []
    for number in range(20):
        tasks.run_query(lambda number=number: number, done.append)  # type: ignore[misc]  # mypy and defaults of a lambda
    qtbot.waitUntil(lambda: len(done) == 20, timeout=PATIENCE_MS)
    assert done == list(range(20))


def test_a_step_tells_its_progress_and_can_be_stopped(qtbot: QtBot, tasks: Tasks) -> None:
    reports: list[tuple[int, int, str]] = []
    started = threading.Event()

    def work(control: Control) -> None:
        control.report(1, 3, "first")
        started.set()
        while True:
            control.check("the step")

    task = tasks.run_job("A step", work)
    task.progressed.connect(lambda *report: reports.append(report))
    with qtbot.waitSignal(task.cancelled, timeout=PATIENCE_MS):
        assert started.wait(PATIENCE)
        task.control.cancel()
    assert reports == [(1, 3, "first")]


def test_what_goes_on_behind_never_stands_in_the_way_of_a_step(qtbot: QtBot, tasks: Tasks) -> None:
    go_on = threading.Event()
    for _ in range(4):
        tasks.run_background(lambda _control: go_on.wait())
    done: list[int] = []
    tasks.run_job("", lambda _control: 1, done.append, shown=False)
    try:
        qtbot.waitUntil(lambda: done == [1], timeout=PATIENCE_MS)
    finally:
        go_on.set()


def test_steps_run_one_in_each_turn_and_count_as_running(qtbot: QtBot, tasks: Tasks) -> None:
    owner, done = QObject(), list[str]()
    turns = QTimer(interval=0)
    turns.timeout.connect(lambda: done.append("turn") if not done or done[-1] != "turn" else None)
    turns.start()
    tasks.run_steps(owner, [lambda: done.append("first"), lambda: done.append("second"), lambda: done.append("third")])
    assert tasks.running == 1
    qtbot.waitUntil(lambda: tasks.running == 0, timeout=PATIENCE_MS)
    turns.stop()
    assert [one for one in done if one != "turn"] == ["first", "second", "third"]
    assert "turn" in done[done.index("first") : done.index("third")]


def test_steps_end_when_nobody_wants_them_and_with_their_owner(qtbot: QtBot, tasks: Tasks) -> None:
    owner, done = QObject(), list[int]()
    tasks.run_steps(owner, [partial(done.append, one) for one in range(5)], lambda: len(done) < 2)
    qtbot.waitUntil(lambda: tasks.running == 0, timeout=PATIENCE_MS)
    assert done == [0, 1]
    tasks.run_steps(owner, [partial(done.append, one) for one in range(5)])
    shiboken6.delete(owner)
    assert tasks.running == 0


@pytest.mark.parametrize("failing", [0, 1, 2])
def test_a_step_that_fails_ends_the_steps_and_is_told_once(qtbot: QtBot, tasks: Tasks, failing: int) -> None:
    owner, done = QObject(), list[int]()

    def step(number: int) -> None:
        if number == failing:
            raise ValueError(number)
        done.append(number)

    with capture_exceptions() as caught:
        tasks.run_steps(owner, [partial(step, number) for number in range(3)])
        qtbot.wait(50)
    assert tasks.running == 0
    assert done == list(range(failing))
    assert [kind for kind, _error, _trace in caught] == [ValueError]
