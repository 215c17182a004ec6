"""Everything that a change has to pass: `python -m tests`. Further words go to pytest alone."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
CHECKS: tuple[tuple[str, list[str]], ...] = (
    ("ruff, the rules", [str(BIN / "ruff"), "check", "--quiet"]),
    ("ruff, the format", [str(BIN / "ruff"), "format", "--check", "--quiet"]),
    ("mypy, strict", [str(BIN / "mypy"), "--no-error-summary"]),
    ("import contracts", [str(BIN / "lint-imports")]),
    ("schemas are current", [sys.executable, "packaging/compile_schema.py", "--check"]),
    ("forms are current", [sys.executable, "packaging/compile_forms.py", "--check"]),
    ("translations are current", [sys.executable, "packaging/compile_translations.py", "--check"]),
    ("what errors say is translated", [sys.executable, "packaging/collect_phrases.py", "--check"]),
)


def run(name: str, command: list[str], *, quiet: bool) -> tuple[str, bool, float]:
    """Run one check; show what it said where it failed, or always where not `quiet`."""
    started = time.perf_counter()
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=quiet, text=True)
    if quiet and done.returncode:
        print(f"--- {name}\n{done.stdout}{done.stderr}")
    return name, done.returncode == 0, time.perf_counter() - started


def main(words: list[str]) -> int:
    """Run the checks and the tests, say which of them ran, and return 0 where all passed."""
    results = [] if words else [run(name, command, quiet=True) for name, command in CHECKS]
    results.append(run("pytest", [sys.executable, "-m", "pytest", *words], quiet=False))
    print()
    for name, passed, seconds in results:
        print(f"{'passed' if passed else 'FAILED'}  {name:<26}{seconds:>7.1f} s")
    return int(not all(passed for _, passed, _ in results))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
