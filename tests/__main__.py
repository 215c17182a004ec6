"""Everything that a change has to pass: `python -m tests`. Further words go to pytest alone."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.coverage.measuring import begin_measuring

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
WORKERS = min((os.cpu_count() or 2) + 1, 8)
"""One more than there are cores, since many tests wait for a disk, a server or another program."""
MEMORY = Path("/dev/shm")  # noqa: S108 - Linux's file system in memory; a folder of a random name is made in it
ROOM_FOR_TESTS = 4 * 1024**3
PYTEST = [sys.executable, "-m", "pytest"]
PARALLEL = [*PYTEST, "-n", str(WORKERS), "--dist", "worksteal", "-q"]


@dataclass(frozen=True, slots=True)
class Step:
    """One command that has to succeed. What it prints is shown as it comes, or only where it fails if it is `quiet`."""

    name: str
    command: Sequence[str]
    quiet: bool = True
    environment: Mapping[str, str] | None = None

    def run(self) -> Result:
        """Run the command in the checkout."""
        started = time.perf_counter()
        done = subprocess.run(
            self.command, cwd=ROOT, env=self.environment, check=False, capture_output=self.quiet, text=True
        )
        if self.quiet and done.returncode:
            print(f"--- {self.name}\n{done.stdout}{done.stderr}")
        return Result(self.name, done.returncode == 0, time.perf_counter() - started)


@dataclass(frozen=True, slots=True)
class Result:
    """How a step ended, and after how many seconds."""

    name: str
    passed: bool
    seconds: float


CHECKS = (
    Step("mypy, strict", [str(BIN / "mypy"), "--no-error-summary"]),
    Step("ruff, the rules", [str(BIN / "ruff"), "check", "--quiet"]),
    Step("ruff, the format", [str(BIN / "ruff"), "format", "--check", "--quiet"]),
    Step("import contracts", [str(BIN / "lint-imports")]),
    Step("schemas are current", [sys.executable, "packaging/compile_schema.py", "--check"]),
    Step("the picture of the structure is current", [sys.executable, "packaging/describe_structure.py", "--check"]),
    Step("forms are current", [sys.executable, "packaging/compile_forms.py", "--check"]),
    Step("translations are current", [sys.executable, "packaging/compile_translations.py", "--check"]),
    Step("what errors say is translated", [sys.executable, "packaging/collect_phrases.py", "--check"]),
)
WINDOW = Step("tests of the window", [*PARALLEL, "tests/gui"], quiet=False)
COVERAGE = Step("unit coverage", [sys.executable, "-m", "tests.coverage"], quiet=False)


def run_all() -> list[Result]:
    """Run the unit tests with their coverage beside the checks, then the tests of the window."""
    units = Step("unit tests", [*PARALLEL, "--ignore", "tests/gui"], quiet=False, environment=begin_measuring(ROOT))
    with ThreadPoolExecutor(1) as pool:
        checks = pool.map(Step.run, CHECKS)
        tests = [units.run(), COVERAGE.run(), WINDOW.run()]
        return [*checks, *tests]


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
    with in_memory() as folder:
        if folder:
            os.environ["TMPDIR"] = folder
        results = [Step("pytest", [*PYTEST, *words], quiet=False).run()] if words else run_all()
    print()
    for one in results:
        print(f"{'passed' if one.passed else 'FAILED'}  {one.name:<30}{one.seconds:>7.1f} s")
    print(f"{time.perf_counter() - started:>45.1f} s in all")
    return int(not all(one.passed for one in results))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
