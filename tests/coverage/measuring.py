"""A pytest plugin that records which lines and branches of desktop_app the tests reach.

The plugin is named in PYTEST_PLUGINS, not with `-p`: a worker of pytest-xdist loads what `-p` names only after
conftest.py has imported most of desktop_app. Only pytest's own processes are measured. The programs that tests start
would slow the tests down, and those that are killed would give other figures on each run.

Measuring makes Python two to three times slower, also outside desktop_app. So it pauses in the body of a test with the
mark `unmeasured`, for example of one that goes hundreds of times over lines that other tests reach, too.

What is measured, and where the data goes, is set in pyproject.toml under `tool.coverage`.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Generator
from pathlib import Path

import pytest
from coverage import Coverage

DATA = Path("build") / "coverage"
"""The folder of `data_file` in pyproject.toml, in the checkout."""
RECORDER = pytest.StashKey[Coverage]()


def begin_measuring(checkout: Path) -> dict[str, str]:
    """Remove the data of an earlier run, and return the environment in which pytest and its workers record theirs."""
    shutil.rmtree(checkout / DATA, ignore_errors=True)
    (checkout / DATA).mkdir(parents=True)
    return {**os.environ, "PYTEST_PLUGINS": __name__}


def pytest_load_initial_conftests(early_config: pytest.Config) -> None:
    """Start before conftest.py imports what is measured."""
    recorder = early_config.stash[RECORDER] = Coverage(data_suffix=True)
    recorder.start()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None]:
    """Pause in the body of a test that is not measured; its fixtures are, since other tests may share them."""
    if is_measured(item):
        yield
        return
    recorder = item.config.stash[RECORDER]
    recorder.stop()
    try:
        yield
    finally:
        recorder.start()


def is_measured(item: pytest.Item) -> bool:
    """Whether what a test reaches counts for the bars."""
    return item.get_closest_marker("unmeasured") is None


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Save before a worker reports that it has finished: from then on it can be stopped at any time."""
    recorder = session.config.stash[RECORDER]
    recorder.stop()
    recorder.save()
