"""Journeys by keyboard alone in a real window: a teacher educator, a student, an administrator, returned files.

Needs Debian's `xvfb`, `openbox` and `xdotool`; says so where they are missing. Each journey runs in a process of its
own (`journey_worker`), which prints how many keys each task took and the longest pause of the window.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks.screen import screen

NEEDED = ("Xvfb", "openbox", "xdotool")
SIZE = (1366, 768)
"""Pixels of the screen of a usual laptop in a school."""
PATIENCE = 1200
"""Seconds for one journey."""
MOST_SECONDS = 300
"""For choosing thirty returned files, importing them, and answering what is asked about them."""
KEYS = {
    "educator": {"find": 2, "read": 1, "keep": 1, "cite": 3, "make a profile": 5, "log with photo": 9, "print": 3},
    "student": {"find": 2, "read": 1, "highlight": 4, "reflect": 2, "log": 2},
    "administrator": {"add a catalogue": 3, "keep everything": 4, "pause and resume": 4},
    "returned": {"import thirty files": 8, "accept three files": 6, "assign three pages": 6},
}
"""The most keys that each task may take; typed texts are not counted."""


PYTHON = (sys.executable, "-X", "faulthandler", "-m", "tests.proofs.journey_worker")
"""What runs a journey."""


def prove(*names: str, worker: Sequence[str] = PYTHON) -> None:
    """Take the journeys, or those of these names, and compare the keys of each task with what it may take."""
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing:
        print(f"Not proved: {', '.join(missing)} not installed.")
        return
    too_many = []
    for name, most in KEYS.items():
        if names and name not in names:
            continue
        with tempfile.TemporaryDirectory() as folder:
            took = take(name, Path(folder), worker)
        print(f"{name}: the longest pause was {took.pop('longest pause')} ms")
        if "seconds" in took:
            seconds = took.pop("seconds")
            print(f"{name}: {seconds} seconds of at most {MOST_SECONDS}")
            too_many += [f"{name}: {seconds} seconds"] if seconds > MOST_SECONDS else []
        for task, keys in took.items():
            print(f"  {task}: {keys} keys of at most {most[task]}")
            too_many += [f"{name}: {task}"] if keys > most[task] else []
        assert set(took) == set(most), f"{name} did not come to {set(most) - set(took)}"
    assert not too_many, f"too many keys: {too_many}"


def take(name: str, folder: Path, worker: Sequence[str] = PYTHON) -> dict[str, int]:
    """Take one journey on a screen of its own; the keys by task."""
    with screen(folder, SIZE) as display:
        assert display is not None
        environment = {**os.environ, "DISPLAY": display.name, "QT_QPA_PLATFORM": "xcb"}
        manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
        try:
            done = subprocess.run(
                [*worker, name, str(folder)],
                env=environment,
                capture_output=True,
                text=True,
                timeout=PATIENCE,
                check=False,
            )
        finally:
            manager.terminate()
            manager.wait()
    assert done.returncode == 0, f"{name}: {done.stderr[-4000:]}"
    found: dict[str, int] = json.loads(done.stdout.splitlines()[-1])
    return found
