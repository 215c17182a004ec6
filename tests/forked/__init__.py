"""A pytest plugin that collects the tests once and runs them in forked processes: `-p tests.forked --processes 2`.

A worker of pytest-xdist is a new interpreter, which imports the program, collects all tests and, where their coverage
is measured, puts SlipCover's probes into each module again. A forked process has all that from its beginning. Windows
has no fork, and macOS none that its system libraries allow; there, the tests run with pytest-xdist.
"""

from __future__ import annotations

import sys

import pytest

from tests.forked.hooks import ProcessHooks

CAN_FORK = sys.platform == "linux"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the number of processes, without which pytest runs the tests itself."""
    parser.addoption("--processes", type=int, default=0, help="run the tests in so many forked processes")


def pytest_addhooks(pluginmanager: pytest.PytestPluginManager) -> None:
    """Tell other plugins when a process begins and ends."""
    pluginmanager.add_hookspecs(ProcessHooks)


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop(session: pytest.Session) -> bool | None:
    """Run the collected tests in processes; pytest itself does what else there is, such as to name broken modules."""
    option = session.config.option
    if not option.processes or option.collectonly or session.testsfailed:
        return None
    # What only a run in processes needs.
    from tests.forked.pool import Pool  # noqa: PLC0415

    Pool(session, option.processes).run()
    if session.shouldfail:
        raise session.Failed(session.shouldfail)
    if session.shouldstop:
        raise session.Interrupted(session.shouldstop)
    return True
