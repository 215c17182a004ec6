"""Work off the GUI thread: plain callables, their results delivered on it.

Workers: one for queries, which are short work with the databases, one after the other, so that what a page writes is
there when it reads; some for jobs, which report progress and can be cancelled; some for background work, which goes on
for hours while nobody waits for it, and never stands in the way of a job. A worker never touches a widget.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import CancelledError
from desktop_app.domain.progress import Control

log = logging.getLogger(__name__)
_Result = TypeVar("_Result")


class Task(QObject):
    """One running callable; `succeeded`, `failed` or `cancelled` is emitted once, on the GUI thread.

    Signals:
        succeeded: with the result.
        failed: with the exception.
        cancelled: the person stopped it.
        progressed: done, in all (0: not known), text.
        ended: after any of the first three.
    """

    succeeded = Signal(object)  # whatever the work gives
    failed = Signal(Exception)
    cancelled = Signal()
    progressed = Signal(int, int, str)
    ended = Signal()
    _settled = Signal(Future)
    _reported = Signal(int, int, str)

    def __init__(self, label: str, parent: QObject) -> None:
        super().__init__(parent)
        self.label = label
        self.control = Control(report=self._reported.emit)
        self._settled.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._reported.connect(self.progressed, Qt.ConnectionType.QueuedConnection)

    def settle(self, future: Future[Any]) -> None:
        """Take the outcome; called on the worker's thread."""
        self._settled.emit(future)

    def _deliver(self, future: Future[Any]) -> None:
        error = None if future.cancelled() else future.exception()
        try:
            if future.cancelled() or isinstance(error, CancelledError):
                self.cancelled.emit()
            elif error is None:
                self.succeeded.emit(future.result())
            else:
                self.failed.emit(error)
        finally:
            self.ended.emit()
            self.deleteLater()


class Tasks(QObject):
    """Starts work, and knows what is running.

    Signals:
        job_started: a job began, whose progress is shown (Task).
        failed: work ended with an error that nobody else handles (exception).
    """

    job_started = Signal(Task)
    failed = Signal(Exception)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queries = ThreadPoolExecutor(1, thread_name_prefix="query")
        self._jobs = ThreadPoolExecutor(3, thread_name_prefix="job")
        self._background = ThreadPoolExecutor(2, thread_name_prefix="background")
        self._running: set[Task] = set()
        self._closed = False

    def run_query(
        self,
        work: Callable[[], _Result],
        then: Callable[[_Result], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> Task:
        """Do short work with the databases, then hand its result to `then`."""
        return self._start(Task("", self), self._queries, lambda _control: work(), then, failed)

    def run_job(
        self,
        label: str,
        work: Callable[[Control], _Result],
        then: Callable[[_Result], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        *,
        shown: bool = True,
    ) -> Task:
        """Do a job; where `shown`, its progress stands in the window with a button to stop it."""
        task = self._start(Task(label, self), self._jobs, work, then, failed)
        if shown:
            self.job_started.emit(task)
        return task

    def run_background(
        self,
        work: Callable[[Control], _Result],
        then: Callable[[_Result], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> Task:
        """Do what may take hours and nobody waits for."""
        return self._start(Task("", self), self._background, work, then, failed)

    def _start(
        self,
        task: Task,
        pool: ThreadPoolExecutor,
        work: Callable[[Control], _Result],
        then: Callable[[_Result], None] | None,
        failed: Callable[[Exception], None] | None,
    ) -> Task:
        if then is not None:
            task.succeeded.connect(then)
        task.failed.connect(failed or self.failed.emit)
        if self._closed:
            # Widgets still speak while their window goes; what had to be written was asked for before.
            log.info("Work was asked for after the window had closed")
            return task
        task.ended.connect(lambda: self._running.discard(task))
        self._running.add(task)
        pool.submit(work, task.control).add_done_callback(task.settle)
        return task

    @property
    def running(self) -> int:
        """How many tasks have not ended."""
        return len(self._running)

    def delete_after(self, widget: QWidget) -> None:
        """Delete a closed dialog after the results of the queries that it asked for: queries are done in order."""
        self.run_query(lambda: None, lambda _none: widget.deleteLater())

    def finish_queries(self) -> None:
        """Wait until all queries are done, and deliver their results."""
        if not self._closed:
            self._queries.submit(lambda: None).result()
            QCoreApplication.processEvents()

    def shutdown(self) -> None:
        """Stop jobs, and wait until what was being written is written. No result is delivered after it."""
        self._closed = True
        for task in self._running:
            task.control.cancel()
        self._jobs.shutdown(wait=True, cancel_futures=True)
        self._background.shutdown(wait=True, cancel_futures=True)
        self._queries.shutdown(wait=True)
        for task in self._running:
            task.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self._running.clear()
