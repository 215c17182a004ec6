"""A pytest plugin that records which lines and branches of desktop_app the tests reach.

The plugin is named in PYTEST_PLUGINS, not with `-p`: a worker of pytest-xdist loads what `-p` names only after
conftest.py has imported most of desktop_app. Only pytest's own processes are measured. The programs that tests start
would slow the tests down, and those that are killed would give other figures on each run.

SlipCover puts probes into each module of desktop_app when it is imported. All other code runs at full speed; a tracer
would be called for each line of it, too, and makes Python two to three times slower on Python 3.11.
"""

from __future__ import annotations

import json
import os
import shutil
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

DATA = Path("build") / "coverage"
"""The folder in the checkout to which each process of pytest writes what it has reached."""
PRODUCT = "desktop_app"
OMITTED = ["desktop_app/gui/*"]
"""Its tests go through the window."""
RECORDER = pytest.StashKey[Any]()
"""The `Slipcover` of a process that runs tests."""


def can_measure() -> bool:
    """Whether SlipCover is installed; it has no wheel for Python 3.11 on Linux for ARM."""
    return find_spec("slipcover") is not None


def begin_measuring(checkout: Path) -> dict[str, str]:
    """Remove the data of an earlier run, and return the environment in which pytest and its workers record theirs."""
    shutil.rmtree(checkout / DATA, ignore_errors=True)
    return {**os.environ, "PYTEST_PLUGINS": __name__} if can_measure() else dict(os.environ)


def pytest_load_initial_conftests(early_config: pytest.Config) -> None:
    """Start before conftest.py imports what is measured, in each process that runs tests."""
    workers = getattr(early_config.known_args_namespace, "numprocesses", None)
    if workers and "PYTEST_XDIST_WORKER" not in os.environ:
        return
    # This module is also imported where SlipCover is not installed.
    from slipcover import FileMatcher  # noqa: PLC0415

    from tests.coverage.probes import start  # noqa: PLC0415

    early_config.stash[RECORDER] = start(FileMatcher(sources=[PRODUCT], omit=OMITTED))


@pytest.hookimpl(optionalhook=True)
def pytest_process_ends(config: pytest.Config) -> None:
    """Save what a forked process has reached."""
    save(config)


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Save before a worker reports that it has finished: from then on it can be stopped at any time."""
    save(session.config)


def save(config: pytest.Config) -> None:
    """Write what this process has reached to a file of its own."""
    recorder = config.stash.get(RECORDER, None)
    if recorder is None:
        return
    seen = {name: [*recorder.all_seen[name], *recorder.newly_seen[name]] for name in list(recorder.code_lines)}
    folder = config.rootpath / DATA
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{os.getpid()}.json").write_text(json.dumps(seen), encoding="utf-8")
