"""What commands that do little cost, beside a program and a library of others in the same run."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

from desktop_app.app import main
from tests.benchmarks.bars import Bar

ROUNDS = 9
HELP, LIST = 0.15, 0.35
"""Seconds of CPU that the help and a list may take on a machine that does nothing else."""
LIBRARY = 0.5
"""Seconds of CPU for importing SQLAlchemy's ORM there: on a loaded machine, both sides take longer."""
CALIBRE = 0.75
"""A list is there before Calibre's list of an empty library, which does the least of its kind."""
LISTS = (("shelf",), ("activity", "list"), ("catalogue", "list"), ("queue",))
COMMANDS = {("--help",): HELP, **dict.fromkeys(LISTS, LIST)}


def bars() -> list[Bar]:
    """Measure all in turns: each command, the import of SQLAlchemy's ORM, and the list of an empty Calibre library."""
    with tempfile.TemporaryDirectory() as made:
        home, library = str(Path(made) / "home"), str(Path(made) / "library")
        for words in (["catalogue", "add", "--shipped"], ["activity", "add", "A walk with class 6b"]):
            if main(["--home", home, *words]):
                return [Bar("commands", None, 0, remark="the home could not be filled")]
        ours = {words: [sys.executable, "-m", "desktop_app", "--home", home, *words] for words in COMMANDS}
        calibre = shutil.which("calibredb")
        peers = {"SQLAlchemy": [sys.executable, "-c", "import sqlalchemy.orm"]}
        if calibre:
            peers["calibredb list"] = [calibre, "list", "--with-library", library]
        times: dict[object, list[float]] = {name: [] for name in (*ours, *peers)}
        for _ in range(ROUNDS + 1):
            for name, command in (*ours.items(), *peers.items()):
                times[name].append(_cpu(command))
        return [bar for words in COMMANDS for bar in _compared(words, {one: all_[1:] for one, all_ in times.items()})]


def _compared(words: tuple[str, ...], times: dict[object, list[float]]) -> list[Bar]:
    mine, library, calibre = times[words], times["SQLAlchemy"], times.get("calibredb list")
    ratios = [one / other for one, other in zip(mine, library, strict=True)]
    spread = f"({min(mine):.2f} to {max(mine):.2f}; SQLAlchemy's ORM {median(library):.2f} s"
    remark = f"{spread}, calibredb list {median(calibre):.2f} s)" if calibre else f"{spread}; Calibre is not here)"
    name = " ".join(words)
    beside = median(one / other for one, other in zip(mine, calibre, strict=True)) if calibre else None
    return [
        Bar(f"{name}, CPU", median(mine), COMMANDS[words], "s", remark),
        Bar(f"{name}, ratio to importing SQLAlchemy's ORM", median(ratios), COMMANDS[words] / LIBRARY),
        Bar(f"{name}, ratio to calibredb list", beside, CALIBRE),
    ]


def _cpu(command: list[str]) -> float:
    """The CPU seconds of a process and of its children."""
    quiet = subprocess.DEVNULL
    environment = {**os.environ, "QTWEBENGINE_DISABLE_SANDBOX": "1"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, env=environment, stdout=quiet, stderr=quiet)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
