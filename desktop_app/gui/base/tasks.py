"""Work that does not make the window silent: plain callables on workers, with results delivered on the GUI thread.

There are three kinds of workers. One runs queries: short database work, one after the other, so that a page reads what
it has written. Some run jobs, which report progress and can be cancelled. Some run background work, which takes hours,
has no one waiting for it, and never delays a job. A worker never touches a widget: making many widgets is done in steps
on the GUI thread.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop_app.domain.errors import CancelledError
from desktop_app.domain.progress import Control

log = logging.getLogger(__name__)
_Result = TypeVar("_Result")


class Task(QObject):
    """One running callable; `succeeded`, `failed` or `cancelled` is emitted once, on the GUI thread.

    Signals:
        succeeded: the work ended, with its result.
        failed: the work raised this exception.
        cancelled: the person cancelled it.
        progressed: steps done, steps in total (0 if unknown), text.
        ended: emitted after any of the first three.
    """

    succeeded = Signal(object)  # any result type
    failed = Signal(Exception)
    cancelled = Signal()
    progressed = Signal(int, int, str)
    ended = Signal()

    def __init__(self, label: str, parent: QObject) -> None:
        super().__init__(parent)
        _relay()
        self.label = label
        self.control = Control(report=lambda *step: _relay().reported.emit(self, *step))

    def settle(self, future: Future[Any]) -> None:
        """Store the outcome; called on the worker's thread."""
        _relay().settled.emit(self, future)

    def deliver(self, future: Future[Any]) -> None:
        """Emit the outcome; called on the GUI thread."""
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


class _Relay(QObject):
    """Passes what workers report to the GUI thread. It is never deleted, as tasks are together with their window.

    Signals:
        settled: a task and the future of its work.
        reported: a task, steps done, steps in total, text.
    """

    settled = Signal(Task, Future)
    reported = Signal(Task, int, int, str)

    def __init__(self) -> None:
        super().__init__()
        self.settled.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self.reported.connect(self._report, Qt.ConnectionType.QueuedConnection)

    def _deliver(self, task: Task, future: Future[Any]) -> None:
        if isValid(task):
            task.deliver(future)

    def _report(self, task: Task, done: int, total: int, text: str) -> None:
        if isValid(task):
            task.progressed.emit(done, total, text)


@cache
def _relay() -> _Relay:
    """The relay, which lives in the GUI thread: the first task of a program calls this when it is made."""
    return _Relay()


class Tasks(QObject):
    """Starts tasks, and knows which are running.

    Signals:
        job_started: a job with visible progress began (Task).
        failed: work ended with an error that no other handler takes (exception).
    """

    job_started = Signal(Task)
    failed = Signal(Exception)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queries = ThreadPoolExecutor(1, thread_name_prefix="query")
        self._jobs = ThreadPoolExecutor(3, thread_name_prefix="job")
        self._background = ThreadPoolExecutor(2, thread_name_prefix="background")
        self._running: set[Task] = set()
        self._stepping: set[QTimer] = set()
        self._closed = False

    def run_query(
        self,
        work: Callable[[], _Result],
        then: Callable[[_Result], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> Task:
        """Run short database work, then pass its result to `then`."""
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
        """Run a job; if `shown`, the window shows its progress with a button to cancel it."""
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
        """Run work that may take hours and has no one waiting for it."""
        return self._start(Task("", self), self._background, work, then, failed)

    def run_steps(
        self, owner: QObject, steps: Sequence[Callable[[], None]], is_wanted: Callable[[], bool] = lambda: True
    ) -> None:
        """Run steps on the GUI thread one after the other, each in a turn of the event loop; a failing one is the last.

        Args:
            owner: the steps end with it.
            steps: what is to be done.
            is_wanted: asked before each step; if it returns False, the remaining steps are left out.
        """
        timer, waiting = QTimer(owner, interval=0), deque(steps)

        def step() -> None:
            try:
                waiting.popleft()() if is_wanted() else waiting.clear()
            except Exception:
                waiting.clear()
                raise
            finally:
                if not waiting:
                    self._end_steps(timer)

        timer.timeout.connect(step)
        if waiting and not self._closed:
            self._stepping.add(timer)
            timer.start()

    def _end_steps(self, timer: QTimer) -> None:
        self._stepping.discard(timer)
        if isValid(timer):  # a step may have deleted its owner
            timer.stop()
            timer.deleteLater()

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
            # Widgets still emit signals while the window is deleted; unsaved input was saved before.
            log.info("Work was asked for after the window had closed")
            return task
        task.ended.connect(lambda: self._running.discard(task))
        self._running.add(task)
        pool.submit(work, task.control).add_done_callback(task.settle)
        return task

    @property
    def running(self) -> int:
        """The number of tasks that have not ended, and of works in steps."""
        return len(self._running) + sum(isValid(timer) for timer in self._stepping)

    def after_queries(self, then: Callable[[], None]) -> None:
        """Call a function after the results of the present queries were delivered; queries run in order."""
        self.run_query(lambda: None, lambda _none: then())

    def delete_after(self, widget: QWidget) -> None:
        """Delete a closed dialog after the results of its queries were delivered.

        Its parent may be deleted before that, and the dialog with it.
        """
        self.after_queries(lambda: widget.deleteLater() if isValid(widget) else None)

    def finish_queries(self) -> None:
        """Wait until all queries are done, and deliver their results."""
        if not self._closed:
            self._queries.submit(lambda: None).result()
            QCoreApplication.processEvents()

    def shutdown(self) -> None:
        """Cancel jobs and wait until writing has finished. No result is delivered afterwards."""
        self._closed = True
        for timer in list(self._stepping):
            self._end_steps(timer)
        for task in self._running:
            task.control.cancel()
        self._jobs.shutdown(wait=True, cancel_futures=True)
        self._background.shutdown(wait=True, cancel_futures=True)
        self._queries.shutdown(wait=True)
        for task in self._running:
            task.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self._running.clear()
