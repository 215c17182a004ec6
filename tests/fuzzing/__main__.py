"""Fuzz the parsers: `python -m tests.fuzzing [NAME …] [--seconds N] [--seed N]`; ten minutes each by default."""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.corpus import CORPUS, WHY_SKIPPED
from tests.fuzzing.targets import TARGETS
from tests.fuzzing.worker import COUNT, CURRENT

SECONDS = 600
WIDEST = 160
PATIENCE = 120
"""Seconds over its time after which a worker hangs where no alarm reaches it."""
FINDINGS = Path(__file__).resolve().parents[2] / "build" / "fuzz"


def main(words: list[str]) -> int:
    """Fuzz those named, or all; returns 0 where nothing was found."""
    parser = argparse.ArgumentParser(prog="bench fuzz")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(TARGETS)}")
    parser.add_argument("--seconds", type=float, default=SECONDS)
    parser.add_argument("--seed", type=int, default=2023)
    given = parser.parse_args(words)
    unknown = set(given.names) - set(TARGETS)
    if unknown:
        parser.error(f"no parser is called {', '.join(sorted(unknown))}; there are {', '.join(TARGETS)}")
    if not CORPUS.is_dir():
        print(f"Fewer real files to begin from: {WHY_SKIPPED}.")
    found = [name for name in given.names or TARGETS if not fuzz(name, given.seconds, given.seed)]
    print(f"Findings: {', '.join(found)}, in {FINDINGS}" if found else "No finding.")
    return int(bool(found))


def fuzz(name: str, seconds: float, seed: int) -> bool:
    """Fuzz one parser in a process of its own; False where something was found, which is kept."""
    if not TARGETS[name].seeds():
        print(f"{name}: skipped, {WHY_SKIPPED}")
        return True
    with tempfile.TemporaryDirectory(prefix="springshelf-fuzz-") as folder:
        command = [sys.executable, "-m", "tests.fuzzing.worker", name, str(seconds), str(seed), folder]
        try:
            done = subprocess.run(
                command, timeout=seconds + PATIENCE, capture_output=True, text=True, errors="replace", check=False
            )
            code, said = done.returncode, done.stderr
        except subprocess.TimeoutExpired:
            code, said = -1, "It hangs where no alarm reaches it."
        count = Path(folder, COUNT).read_text(encoding="ascii") if Path(folder, COUNT).exists() else "0"
        print(f"{name}: {count} tries, {'nothing found' if not code else 'FOUND something'}", flush=True)
        if code:
            FINDINGS.mkdir(parents=True, exist_ok=True)
            current = Path(folder, CURRENT)
            (FINDINGS / f"{name}.bin").write_bytes(current.read_bytes() if current.exists() else b"")
            (FINDINGS / f"{name}.txt").write_text(f"exit {code}\n{said}", encoding="utf-8")
            print("\n".join(line[:WIDEST] for line in said.strip().splitlines()[-8:]))
    return not code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
