"""From the start to a window, to a filled shelf, and the memory then: beside Calibre, in the same run, on Xvfb."""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from desktop_app.services.profiles.profiles import Profiles
from tests.benchmarks.bars import Bar
from tests.benchmarks.big_shelf import fill
from tests.benchmarks.screen import Screen, Seen, screen
from tests.open_home import open_home

BOOKS = 10_000
ROUNDS = 5
FILL_CALIBRE = """
import sys
from calibre.db.legacy import LibraryDatabase
from calibre.ebooks.metadata.book.base import Metadata
library = LibraryDatabase(sys.argv[-2]).new_api
for number in range(int(sys.argv[-1])):
    library.create_book_entry(Metadata(f"Material {number} about teaching", [f"Author {number % 500}"]))
"""


def bars() -> list[Bar]:
    """Measure both in turns, each once before it counts, so that both come from the memory of the disk."""
    with tempfile.TemporaryDirectory() as made, screen(Path(made)) as shown:
        if shown is None:
            return [Bar("start, beside Calibre", None, 0, remark="Xvfb is not here")]
        home, library, settings = (Path(made) / name for name in ("home", "library", "settings"))
        filled = open_home(home)
        fill(filled, BOOKS)
        Profiles(home / "profiles", filled.clock).only()
        filled.close()
        own = [sys.executable, "-m", "desktop_app", "--home", str(home)]
        peer = _calibre(library, settings)
        told = os.environ | {"CALIBRE_CONFIG_DIRECTORY": str(settings), "QTWEBENGINE_DISABLE_SANDBOX": "1"}
        return _compared(*_in_turns(shown, own, peer, told))


def _calibre(library: Path, settings: Path) -> list[str]:
    """How Calibre is started over a library of as many books, past its welcome; empty where it is not here."""
    program, debugger = shutil.which("calibre"), shutil.which("calibre-debug")
    if program is None or debugger is None:
        return []
    settings.mkdir()
    library.mkdir()
    (settings / "dynamic.pickle.json").write_text(json.dumps({"welcome_wizard_was_run": True}))
    script = settings / "fill.py"
    script.write_text(FILL_CALIBRE)
    environment = os.environ | {"CALIBRE_CONFIG_DIRECTORY": str(settings)}
    command = [debugger, "-e", str(script), "--", str(library), str(BOOKS)]
    subprocess.run(command, check=True, env=environment, capture_output=True)
    return [program, "--with-library", str(library), "--no-update-check"]


def _in_turns(
    shown: Screen, own: list[str], peer: list[str], environment: dict[str, str]
) -> tuple[list[Seen], list[Seen]]:
    ours: list[Seen] = []
    theirs: list[Seen] = []
    for _ in range(ROUNDS + 1):
        ours.append(shown.watch(own, environment))
        if peer:
            theirs.append(shown.watch(peer, environment))
    return ours[1:], theirs[1:]


def _compared(ours: list[Seen], theirs: list[Seen]) -> list[Bar]:
    found = []
    for name, part, limit, unit in (
        ("first window", "window", 0.4, "s"),
        ("shelf filled and at rest", "rest", 0.8, "s"),
        ("memory then", "memory", 0.7, "MB"),
    ):
        mine = statistics.median(getattr(one, part) for one in ours)
        peers = statistics.median(getattr(one, part) for one in theirs) if theirs else None
        remark = f"{mine:.2f} {unit}" + (f", Calibre {peers:.2f} {unit}" if peers else "; Calibre is not here")
        found.append(Bar(f"{name}, ratio to Calibre", mine / peers if peers else None, limit, "", remark))
    return found
