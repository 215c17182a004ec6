import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.forked import CAN_FORK
from tests.forked.pool import groups_of
from tests.forked.worker import with_next

pytestmark = pytest.mark.skipif(not CAN_FORK, reason="this system runs the tests with pytest-xdist")
PROJECT = {
    "pytest.ini": "[pytest]\n",
    "conftest.py": """
import os, pathlib, pytest

NOTES = pathlib.Path(__file__).with_name("notes")

@pytest.fixture(scope="module")
def of_module(request):
    with NOTES.open("a") as notes:
        notes.write(f"{request.module.__name__}\\n")

@pytest.hookimpl(optionalhook=True)
def pytest_process_ends():
    with NOTES.open("a") as notes:
        notes.write("process ends\\n")
""",
    "test_crash.py": """
import os, signal

def test_before(tmp_path): pass
def test_killed(): os.kill(os.getpid(), signal.SIGKILL)
def test_after(tmp_path): pass
""",
    "test_shared.py": """
import pytest

@pytest.mark.parametrize("number", range(5))
def test_shares_a_fixture(of_module, number, tmp_path): assert "process" in str(tmp_path)
""",
    "test_failing.py": """
import pytest

def test_fails():
    print("said before it failed")
    assert [1, 2] == [1, 3]

def test_is_skipped(): pytest.skip("for a reason")
""",
    "test_broken.py": "import no_such_module\n",
}


def run(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """Run pytest in two processes over the project."""
    for name, text in PROJECT.items():
        (folder / name).write_text(text, encoding="utf-8")
    root = str(Path(__file__).parents[2])
    environment = {**os.environ, "PYTHONPATH": root, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    command = [sys.executable, "-m", "pytest", "-p", "tests.forked", "--processes", "2", "-ra", *words]
    return subprocess.run(command, cwd=folder, env=environment, check=False, capture_output=True, text=True)


def test_each_test_runs_once_and_is_reported_also_where_a_process_ends_in_one(tmp_path: Path) -> None:
    done = run(tmp_path, "--ignore", "test_broken.py")
    assert done.returncode == 1
    assert "2 failed, 7 passed, 1 skipped" in done.stdout
    assert "The process ended with -9 during test_crash.py::test_killed." in done.stdout
    assert "said before it failed" in done.stdout
    assert "At index 1 diff: 2 != 3" in done.stdout
    assert "SKIPPED [1] test_failing.py:8: for a reason" in done.stdout
    notes = (tmp_path / "notes").read_text(encoding="utf-8").splitlines()
    assert notes.count("test_shared") == 1, "the tests of a module share what is made for it"
    assert notes.count("process ends") == 2, "the process that was killed is replaced"


def test_a_module_that_cannot_be_imported_fails_the_run(tmp_path: Path) -> None:
    done = run(tmp_path)
    assert done.returncode == 2
    assert "No module named 'no_such_module'" in done.stdout


@dataclass(frozen=True)
class Collected:
    """A test as `groups_of` looks at it."""

    path: str
    marks: tuple[str, ...] = ()

    def get_closest_marker(self, name: str) -> str | None:
        return name if name in self.marks else None


def test_modules_that_take_long_begin_first_and_each_is_kept_together() -> None:
    items: Any = [Collected("a"), Collected("a"), Collected("b", ("long",)), Collected("b", ("long",)), Collected("c")]
    assert groups_of(items) == [[2, 3], [0, 1], [4]]


def test_a_test_is_told_which_one_is_next() -> None:
    assert list(with_next([3, 4, 7])) == [(3, 4), (4, 7), (7, None)]
    assert list(with_next([])) == []
