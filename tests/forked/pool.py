"""The processes of a run, seen from the one that started them: which tests are whose, and what they report."""

from __future__ import annotations

import gc
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import groupby
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any

import pytest

from tests.forked.worker import work

Group = list[int]
"""Indices of tests that one process runs one after another, since they share fixtures."""


@dataclass(slots=True)
class Worker:
    """One process.

    Args:
        process: is forked.
        connection: goes to it.
        left: the tests that it was given and has not finished.
        running: whether it is in the first of them.
    """

    process: BaseProcess
    connection: Connection[Any, Any]
    left: Group = field(default_factory=list)
    running: bool = False


class Pool:
    """Runs the tests of a session.

    Args:
        session: has collected them.
        count: the number of processes at a time.
    """

    def __init__(self, session: pytest.Session, count: int) -> None:
        self._session, self._count = session, count
        self._waiting = deque(groups_of(session.items))
        self._workers: list[Worker] = []
        self._started = 0
        self._system = get_context("fork")

    def run(self) -> None:
        """Run all tests, or those until the session is to stop."""
        folders: pytest.TempPathFactory = self._session.config._tmp_path_factory  # type: ignore[attr-defined]
        folders.getbasetemp()  # each process makes its own folder in it
        # What is here now is used until the end: no process has to search it for circles again.
        gc.collect()
        gc.freeze()
        try:
            for _ in range(min(self._count, len(self._waiting))):
                self._start()
            while self._workers and not (self._session.shouldfail or self._session.shouldstop):
                self._listen()
        finally:
            for worker in self._workers:
                worker.process.kill()
                worker.process.join()

    def _start(self) -> None:
        ours, theirs = self._system.Pipe()
        others = [one.connection for one in self._workers]
        process = self._system.Process(target=work, args=(self._session, theirs, self._started, [ours, *others]))
        process.start()
        theirs.close()
        self._started += 1
        self._workers.append(Worker(process, ours))

    def _listen(self) -> None:
        """Wait for what one of the processes says, or for its end."""
        ready = wait([one for worker in self._workers for one in (worker.connection, worker.process.sentinel)])
        for worker in list(self._workers):
            if worker.connection in ready:
                try:
                    self._take(worker, *worker.connection.recv())
                except (EOFError, ConnectionResetError):
                    self._has_ended(worker)
            elif worker.process.sentinel in ready and not worker.connection.poll():
                self._has_ended(worker)

    def _take(self, worker: Worker, what: str, told: Any = None) -> None:
        hook = self._session.config.hook
        match what:
            case "next":
                group = self._waiting.popleft() if self._waiting else []
                worker.left += group
                worker.connection.send(group)
            case "begins":
                worker.running = True
                item = self._session.items[worker.left[0]]
                hook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
            case "reports":
                report = hook.pytest_report_from_serializable(config=self._session.config, data=told)
                hook.pytest_runtest_logreport(report=report)
            case _:
                worker.running = False
                item = self._session.items[worker.left.pop(0)]
                hook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)

    def _has_ended(self, worker: Worker) -> None:
        """Let others run what is left where a process ended in the middle, and report the test that it was in."""
        worker.process.join()
        worker.connection.close()
        self._workers.remove(worker)
        code = worker.process.exitcode
        if worker.running:
            item = self._session.items[worker.left.pop(0)]
            self._session.config.hook.pytest_runtest_logreport(report=crash_of(item, code))
        elif code:
            raise RuntimeError(f"A process of the tests ended with {code} outside of any test.")
        if worker.left:
            self._waiting.appendleft(worker.left)
        if self._waiting:
            self._start()


def groups_of(items: Sequence[pytest.Item]) -> list[Group]:
    """The tests of each module, in the order in which they were collected, but modules with the mark `long` first.

    Otherwise one process would run such a module at the end, while the others have nothing to do.
    """
    numbered = groupby(range(len(items)), key=lambda index: items[index].path)
    groups = [list(group) for _, group in numbered]
    return sorted(groups, key=lambda group: items[group[0]].get_closest_marker("long") is None)


def crash_of(item: pytest.Item, code: int | None) -> pytest.TestReport:
    """The report of a test in which its process ended."""
    return pytest.TestReport(
        nodeid=item.nodeid,
        location=item.location,
        keywords={},
        outcome="failed",
        longrepr=f"The process ended with {code} during {item.nodeid}.",
        when="call",
    )
