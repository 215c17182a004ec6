"""One forked process of a run: takes groups of tests until there are none, and reports them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import pytest
from _pytest._io import TerminalWriter
from _pytest.config import create_terminal_writer


class SilentTerminal:
    """Is where pytest's plugins look for the writer of the terminal, for its colours, and reports nothing there."""

    def __init__(self, writer: TerminalWriter) -> None:
        self._tw = writer


class Reporter:
    """Sends what pytest reports of a test to the process that shows it."""

    def __init__(self, config: pytest.Config, connection: Connection[Any, Any]) -> None:
        self._config, self._connection = config, connection

    def pytest_runtest_logstart(self) -> None:
        self._connection.send(("begins",))

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        data = self._config.hook.pytest_report_to_serializable(config=self._config, report=report)
        self._connection.send(("reports", data))

    def pytest_runtest_logfinish(self) -> None:
        self._connection.send(("ends",))


def work(
    session: pytest.Session, connection: Connection[Any, Any], number: int, others: Iterable[Connection[Any, Any]]
) -> None:
    """Run the tests that the other process names.

    Args:
        session: has collected them.
        connection: goes to the process that names them.
        number: of this process, from 0.
        others: connections that belong to the process that was forked.
    """
    for other in others:
        other.close()
    config = session.config
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        begin(config, nowhere, number)
        config.pluginmanager.register(Reporter(config, connection))
        for item, following in with_next(indices(connection)):
            nextitem = None if following is None else session.items[following]
            config.hook.pytest_runtest_protocol(item=session.items[item], nextitem=nextitem)
        config.hook.pytest_process_ends(config=config)


def begin(config: pytest.Config, nowhere: Any, number: int) -> None:
    """Give this process what pytest has once for each: what it prints, what tests print, and a temporary folder."""
    plugins = config.pluginmanager
    plugins.unregister(name="terminalreporter")
    plugins.register(SilentTerminal(create_terminal_writer(config, nowhere)), "terminalreporter")
    capture = plugins.getplugin("capturemanager")
    capture.stop_global_capturing()
    capture.start_global_capturing()
    capture.suspend_global_capture()
    folders: pytest.TempPathFactory = config._tmp_path_factory  # type: ignore[attr-defined]
    own = folders.getbasetemp() / f"process{number}"
    own.mkdir(mode=0o700)
    folders._basetemp = own
    config.hook.pytest_process_begins(config=config)


def indices(connection: Connection[Any, Any]) -> Iterator[int]:
    """The tests of one group after another."""
    while group := ask(connection):
        yield from group


def ask(connection: Connection[Any, Any]) -> list[int]:
    """The next group of tests; none at the end."""
    connection.send(("next",))
    return list(connection.recv())


def with_next(numbers: Iterable[int]) -> Iterator[tuple[int, int | None]]:
    """Each number with the one after it: pytest keeps those fixtures that the next test needs as well."""
    current: int | None = None
    for number in numbers:
        if current is not None:
            yield current, number
        current = number
    if current is not None:
        yield current, None
