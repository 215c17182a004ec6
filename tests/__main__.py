"""Everything that a change has to pass: `python -m tests`. Further words go to pytest alone."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from tests.coverage.measuring import begin_measuring

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
WORKERS = min(max(2, os.cpu_count() or 2), 8)
PYTEST = [sys.executable, "-m", "pytest"]
PARALLEL = [*PYTEST, "-n", str(WORKERS), "--dist", "worksteal", "-q"]


@dataclass(frozen=True, slots=True)
class Step:
    """One command that has to succeed. What it prints is shown as it comes, or only where it fails if it is `quiet`."""

    name: str
    command: Sequence[str]
    quiet: bool = True
    environment: Mapping[str, str] = field(default_factory=lambda: dict(os.environ))

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
    Step("forms are current", [sys.executable, "packaging/compile_forms.py", "--check"]),
    Step("translations are current", [sys.executable, "packaging/compile_translations.py", "--check"]),
    Step("what errors say is translated", [sys.executable, "packaging/collect_phrases.py", "--check"]),
)
WINDOW = Step("tests of the window", [*PARALLEL, "tests/gui"], quiet=False)
COVERAGE = Step("unit coverage", [sys.executable, "-m", "tests.coverage"], quiet=False)


def run_all() -> list[Result]:
    """Run the checks side by side, then the unit tests with their coverage, then the tests of the window."""
    with ThreadPoolExecutor(WORKERS) as pool:
        results = list(pool.map(Step.run, CHECKS))
    units = Step("unit tests", [*PARALLEL, "--ignore", "tests/gui"], quiet=False, environment=begin_measuring(ROOT))
    return [*results, units.run(), COVERAGE.run(), WINDOW.run()]


def main(words: list[str]) -> int:
    """Run everything, or pytest alone with these words; say what ran, and return 0 where all passed."""
    started = time.perf_counter()
    results = [Step("pytest", [*PYTEST, *words], quiet=False).run()] if words else run_all()
    print()
    for one in results:
        print(f"{'passed' if one.passed else 'FAILED'}  {one.name:<30}{one.seconds:>7.1f} s")
    print(f"{time.perf_counter() - started:>45.1f} s in all")
    return int(not all(one.passed for one in results))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
