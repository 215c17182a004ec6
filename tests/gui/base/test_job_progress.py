"""Jobs that a dialog starts are shown in the dialog: what the window shows is behind it."""

from collections.abc import Iterator
from dataclasses import dataclass
from threading import Event

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop_app.domain.progress import Control
from desktop_app.gui.base.job_progress import SHOW_DELAY_MS, JobProgress, show_in_front
from desktop_app.gui.base.tasks import Task, Tasks
from desktop_app.gui.widgets.base_dialog import BaseDialog
from tests.waiting import PATIENCE_MS


@dataclass
class Job:
    """A job that goes on until it may end."""

    tasks: Tasks
    may_end: Event

    def start(self) -> Task:
        return self.tasks.run_job("Reading feedback", self._work)

    def _work(self, control: Control) -> None:
        while not self.may_end.wait(0.02):
            control.check()
            control.report(1, 3, "second.pdf")


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def job(window: QWidget) -> Iterator[Job]:
    tasks, may_end = Tasks(window), Event()
    tasks.job_started.connect(show_in_front)
    yield Job(tasks, may_end)
    may_end.set()
    tasks.shutdown()


def opened(window: QWidget) -> BaseDialog:
    dialog = BaseDialog(window)
    dialog.resize(500, 200)
    layout = QVBoxLayout(dialog)
    layout.addWidget(QLabel("What it is about"))
    row = QHBoxLayout()
    row.addWidget(QPushButton("Keep"))
    row.addWidget(QPushButton("Close"))
    layout.addLayout(row)
    dialog.open()
    return dialog


def shown(dialog: BaseDialog) -> list[JobProgress]:
    return [one for one in dialog.findChildren(JobProgress) if one.isVisible()]


def test_a_job_is_shown_above_the_buttons_until_it_ends(window: QWidget, job: Job, qtbot: QtBot) -> None:
    dialog = opened(window)
    job.start()
    qtbot.waitUntil(lambda: bool(shown(dialog)), timeout=PATIENCE_MS)
    (progress,) = shown(dialog)
    (bar,) = progress.findChildren(QProgressBar)
    qtbot.waitUntil(lambda: (bar.value(), bar.maximum()) == (1, 3), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: "second.pdf" in [one.text() for one in progress.findChildren(QLabel)], timeout=PATIENCE_MS)
    (close,) = (one for one in dialog.findChildren(QPushButton) if one.text() == "Close")
    assert progress.geometry().bottom() < close.mapTo(dialog, QPoint()).y()
    assert dialog.rect().contains(close.mapTo(dialog, close.rect().bottomRight()))
    job.may_end.set()
    qtbot.waitUntil(lambda: not shown(dialog), timeout=PATIENCE_MS)


def test_a_job_is_stopped_in_the_dialog(window: QWidget, job: Job, qtbot: QtBot) -> None:
    dialog = opened(window)
    task = job.start()
    qtbot.waitUntil(lambda: bool(shown(dialog)), timeout=PATIENCE_MS)
    (stop,) = (one for one in dialog.findChildren(QPushButton) if one.text() == "Stop")
    with qtbot.waitSignal(task.cancelled, timeout=PATIENCE_MS):
        stop.click()


def test_a_job_goes_on_when_the_dialog_is_closed(window: QWidget, job: Job, qtbot: QtBot) -> None:
    dialog = opened(window)
    task = job.start()
    qtbot.waitUntil(lambda: bool(shown(dialog)), timeout=PATIENCE_MS)
    dialog.accept()
    dialog.deleteLater()
    with qtbot.waitSignal(dialog.destroyed, timeout=PATIENCE_MS):
        pass
    with qtbot.waitSignal(task.succeeded, timeout=PATIENCE_MS):
        job.may_end.set()


def test_a_job_on_chosen_files_is_shown_behind_the_dialog_of_files(window: QWidget, job: Job, qtbot: QtBot) -> None:
    dialog = opened(window)
    files = QFileDialog(dialog)
    files.setOption(QFileDialog.Option.DontUseNativeDialog)
    files.open()
    assert QApplication.activeModalWidget() is files
    job.start()
    files.close()
    qtbot.waitUntil(lambda: bool(shown(dialog)), timeout=PATIENCE_MS)


def test_a_dialog_that_shows_its_jobs_itself_does_not_show_them_twice(
    window: QWidget, job: Job, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(BaseDialog, "shows_jobs", False)
    dialog = opened(window)
    job.start()
    qtbot.wait(500)
    assert dialog.findChildren(JobProgress) == []


def test_a_job_that_was_deleted_before_it_is_shown_is_not_shown(qtbot: QtBot, window: QWidget) -> None:
    shown, job = JobProgress(window), Task("Reading feedback", window)
    shown.follow(job)

    delete(job)

    qtbot.wait(SHOW_DELAY_MS + 50)  # an error of a slot would fail the test
    assert not shown.is_busy
