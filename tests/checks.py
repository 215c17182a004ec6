"""The checks of the code that need no test runner: `python -m tests.checks`. Words choose checks by their names.

`python -m tests` runs them beside the tests; a pre-commit hook runs them before a commit.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent


@dataclass(frozen=True, slots=True)
class Step:
    """One command that has to succeed.

    What it prints is shown as it comes; if it is `quiet`, only where it fails; if it is `late`, when it has ended.
    """

    name: str
    command: Sequence[str]
    quiet: bool = True
    late: bool = False
    environment: Mapping[str, str] | None = None

    def run(self) -> Result:
        """Run the command in the checkout."""
        started = time.perf_counter()
        held_back = self.quiet or self.late
        done = subprocess.run(
            self.command, cwd=ROOT, env=self.environment, check=False, capture_output=held_back, text=True
        )
        if self.late or (self.quiet and done.returncode):
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
    Step("catalogues are current", [sys.executable, "packaging/compile_catalogues.py", "--check"]),
)


def show(results: Sequence[Result], seconds: float) -> int:
    """Print how each step ended; returns 0 where all passed."""
    print()
    for one in results:
        print(f"{'passed' if one.passed else 'FAILED'}  {one.name:<30}{one.seconds:>7.1f} s")
    print(f"{seconds:>45.1f} s in all")
    return int(not all(one.passed for one in results))


def main(words: list[str]) -> int:
    """Run the checks whose names contain one of the words, or all; returns 0 if all passed, 2 if there is none."""
    started = time.perf_counter()
    chosen = [one for one in CHECKS if not words or any(word in one.name for word in words)]
    if not chosen:
        print(f"Name some of: {'; '.join(one.name for one in CHECKS)}.", file=sys.stderr)
        return 2
    return show([one.run() for one in chosen], time.perf_counter() - started)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
