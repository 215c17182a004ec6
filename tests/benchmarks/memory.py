"""Whether memory grows while a window is used for long: 200 opened books, and 200 previews of a portfolio.

The first of each load what stays until the program ends, so that they are left out. What grows after them, of all
processes of the program, is a leak.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.bars import Bar
from tests.screens import offscreen

TIMES, LEFT_OUT, COMPARED = 200, 60, 20
"""How often each is done; how many come first; how many are compared at both ends."""
MOST_MEGABYTES = 10.0
"""What counts as none: Chromium's processes alone vary by as much."""
ROOT = Path(__file__).resolve().parents[2]
WORK = ("books", "previews")


def bars() -> Iterator[Bar]:
    """Measure both, each in a process of its own with the demonstration's home."""
    with tempfile.TemporaryDirectory(prefix="springshelf-bench-") as folder:
        for name in WORK:
            yield _bar(name, Path(folder) / name)


def _bar(name: str, home: Path) -> Bar:
    command = [sys.executable, "-m", "tests.benchmarks.memory_work", name, str(home), str(TIMES)]
    environment = {**os.environ, "QT_QPA_PLATFORM": offscreen()}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, cwd=ROOT, check=False)
    title = f"memory that {TIMES} {name} add"
    if done.returncode:
        return Bar(title, None, MOST_MEGABYTES, "MB", (done.stderr.strip().splitlines() or ["no reason"])[-1][:120])
    found: list[float] = json.loads(done.stdout.strip().splitlines()[-1])
    before, after = statistics.median(found[LEFT_OUT : LEFT_OUT + COMPARED]), statistics.median(found[-COMPARED:])
    told = f"after {LEFT_OUT}: {before:.0f} MB; after {TIMES}: {after:.0f} MB; highest {max(found):.0f} MB"
    return Bar(title, after - before, MOST_MEGABYTES, "MB", told)
