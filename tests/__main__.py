"""Everything that a change has to pass: `python -m tests`. Further words go to pytest alone."""

from __future__ import annotations

import os
import shutil
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.checks import CHECKS, ROOT, Result, Step, show
from tests.coverage.measuring import begin_measuring
from tests.forked import CAN_FORK
from tests.shipping import FOLDER

WORKERS = min((os.cpu_count() or 2) // 2 + 1, 5)
"""For the tests of the window, which run beside the unit tests, and one more for these, which take longer: together,
three more than there are cores, since many tests wait for a disk, a server, a window or another program."""
MEMORY = Path("/dev/shm")  # noqa: S108 - Linux's file system in memory; a folder of a random name is made in it
ROOM_FOR_TESTS = 4 * 1024**3
PYTEST = [sys.executable, "-m", "pytest"]

SHIPPED = Step("shipped catalogues", [sys.executable, "-m", "tests.shipping"])
COLLECTION = Step("collection of the tests", [*PYTEST, "--collect-only", "-qq", "tests"])
COVERAGE = Step("unit coverage", [sys.executable, "-m", "tests.coverage"], quiet=False)


def parallel(workers: int) -> list[str]:
    """The command that runs tests in so many processes."""
    forked = ["-p", "tests.forked", "--processes", str(workers)]
    return [*PYTEST, *(forked if CAN_FORK else ["-n", str(workers), "--dist", "worksteal"]), "-q"]


WINDOW = Step("tests of the window", [*parallel(WORKERS), "tests/gui"], quiet=False, late=True)


def run_all() -> list[Result]:
    """Run the unit tests with their coverage beside the tests of the window and the checks."""
    command = [*parallel(WORKERS + 1), "--ignore", "tests/gui"]
    units = Step("unit tests", command, quiet=False, environment=begin_measuring(ROOT))
    with ThreadPoolExecutor(1) as checking, ThreadPoolExecutor(1) as showing:
        checks = checking.map(Step.run, CHECKS)
        # Both parts would publish the catalogues that ship, and all workers of pytest-xdist compile the tests.
        first = [SHIPPED.run()] if CAN_FORK or is_compiled() else [SHIPPED.run(), COLLECTION.run()]
        window = showing.submit(WINDOW.run)
        tests = [units.run(), COVERAGE.run()]
        return [*checks, *first, *tests, window.result()]


def is_compiled() -> bool:
    """Whether pytest has compiled the tests before.

    In a new checkout, all workers would begin by compiling the same modules, which takes ten seconds and more in each.
    """
    return any((ROOT / "tests" / "__pycache__").glob("conftest.*-pytest-*.pyc"))


def in_memory() -> AbstractContextManager[str | None]:
    """A folder for temporary files that is kept in memory, where the system offers one with room.

    Tests make thousands of small files and wait until they are on the disk; nobody needs them there.
    """
    if MEMORY.is_dir() and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM_FOR_TESTS:
        return TemporaryDirectory(prefix="springshelf-tests-", dir=MEMORY)
    return nullcontext()


def main(words: list[str]) -> int:
    """Run everything, or pytest alone with these words; say what ran, and return 0 where all passed."""
    started = time.perf_counter()
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # hundreds of processes would each compile the same modules
    with in_memory() as folder, TemporaryDirectory(prefix="springshelf-made-", dir=folder) as made:
        if folder:
            os.environ["TMPDIR"] = folder
        os.environ[FOLDER] = made
        results = [Step("pytest", [*PYTEST, *words], quiet=False).run()] if words else run_all()
    return show(results, time.perf_counter() - started)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
