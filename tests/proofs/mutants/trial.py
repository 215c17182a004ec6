"""Runs tests over a changed module, each time in a process of its own.

The process is forked from one that has done the slow imports, and imports the project's own code by itself, so that
the change is there from the first import on. No file of the checkout is written.
"""

from __future__ import annotations

import importlib
import importlib.abc
import importlib.machinery
import os
import resource
import shutil
import signal
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import suppress
from importlib.util import spec_from_file_location
from pathlib import Path
from types import CodeType, ModuleType
from typing import Self

import pytest

from tests.proofs.mutants.changes import Change
from tests.proofs.mutants.subjects import Subject

HEAVY = (
    "PySide6.QtWebEngineWidgets",
    "PySide6.QtPdfWidgets",
    "sqlalchemy.orm",
    "alembic.command",
    "requests",
    "lxml.html",
)
AT_ONCE = 2
UNCHANGED = Change("unchanged", 0, 0, 0, "")
PATIENCE, LEAST_SECONDS = 10, 20
"""How many times the CPU seconds of the unchanged module a changed one may take, and what it may take in any case."""
OPTIONS = ("-x", "-q", "--assert=plain", "-p", "no:cacheprovider", "--timeout=10", "--timeout-method=thread")
"""A changed module may wait for what never comes; on an idle machine none of these tests needs ten seconds."""


class Changed(importlib.machinery.SourceFileLoader, importlib.abc.MetaPathFinder):  # type: ignore[misc]  # typeshed gives one method of its two bases two signatures
    """Gives a module another source than its file has."""

    def __init__(self, subject: Subject, source: bytes) -> None:
        super().__init__(subject.module, str(Path(subject.path).resolve()))
        self._source = source

    def find_spec(
        self, fullname: str, _path: object, _target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        """Where the module comes from: here; every other one is for the next finder."""
        return spec_from_file_location(fullname, self.path, loader=self) if fullname == self.name else None

    def get_code(self, _fullname: str) -> CodeType:
        """The module's code with the change."""
        return compile(self._source, self.path, "exec", dont_inherit=True)


def trials(subject: Subject, changes: Iterable[Change]) -> Iterator[tuple[Change, bool]]:
    """Run the tests over each change of a module, some at a time; gives each change, and whether the tests passed.

    Raises:
        RuntimeError: the tests fail without any change.
    """
    for name in HEAVY:
        importlib.import_module(name)
    source = Path(subject.path).read_bytes()
    with _Runs(subject) as runs:
        runs.start(UNCHANGED, source, resource.RLIM_INFINITY)
        _, passed, seconds = runs.wait()
        if not passed:
            raise RuntimeError(f"{', '.join(subject.files())} must pass before anything is changed")
        limit = LEAST_SECONDS + int(PATIENCE * seconds)
        for change in changes:
            if len(runs.running) == AT_ONCE:
                yield runs.wait()[:2]
            runs.start(change, change.apply(source), limit)
        while runs.running:
            yield runs.wait()[:2]


class _Runs:
    """The processes that run now, each with a folder for what it writes; all end with this context."""

    def __init__(self, subject: Subject) -> None:
        self._subject = subject
        self.running: dict[int, tuple[Change, Path]] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for process in [*self.running]:
            os.kill(process, signal.SIGKILL)
            os.waitpid(process, 0)
            self._tidy(process)

    def start(self, change: Change, source: bytes, seconds: int) -> None:
        """Run the tests over this source."""
        folder = Path(tempfile.mkdtemp(prefix="mutant-"))
        process = os.fork()
        if process == 0:
            _become(self._subject, source, folder, seconds)
        self.running[process] = (change, folder)

    def wait(self) -> tuple[Change, bool, float]:
        """Wait for the first that ends: its change, whether the tests passed, and their CPU seconds."""
        process, status, used = os.wait4(-1, 0)
        change = self.running[process][0]
        self._tidy(process)
        return change, status == 0, used.ru_utime + used.ru_stime

    def _tidy(self, process: int) -> None:
        with suppress(ProcessLookupError):
            os.killpg(process, signal.SIGKILL)
        shutil.rmtree(self.running.pop(process)[1], ignore_errors=True)


def _become(subject: Subject, source: bytes, folder: Path, seconds: int) -> None:
    """Turn a forked process into one that runs the tests over this source, and end it."""
    os.setsid()
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    # Hypothesis tries the same examples each time, and keeps none, where it believes itself in a CI.
    os.environ |= {"TMPDIR": str(folder), "CI": "true"}
    tempfile.tempdir = None
    log = os.open(folder / "log", os.O_WRONLY | os.O_CREAT)
    os.dup2(log, 1)
    os.dup2(log, 2)
    sys.meta_path.insert(0, Changed(subject, source))
    try:
        code = int(pytest.main([*OPTIONS, f"--basetemp={folder / 'tests'}", *subject.files()]))
    except BaseException:  # noqa: BLE001 - whatever a change does, this process ends here and not in the caller's code
        code = 1
    os._exit(code)
