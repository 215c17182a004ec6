"""From the start to a window, to a filled shelf, and the memory then: beside Calibre, in the same run, on Xvfb."""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from desktop_app.services.profiles.profiles import Profiles
from tests.benchmarks.bars import Bar
from tests.benchmarks.big_shelf import fill
from tests.benchmarks.screen import Screen, Seen, screen
from tests.open_home import open_home

BOOKS = 10_000
ROUNDS = 5
PARTS = {
    "window": "something on the screen (an empty window)",
    "rest": "filled and at rest",
    "memory": "memory then",
}
LATER = {"window": 0.4, "rest": 0.6, "memory": 0.6}
FIRST = {"window": 0.4, "rest": 0.8}
Start = tuple[list[str], dict[str, str]]
"""A command and its environment."""
FILL_CALIBRE = """
import sys
from calibre.db.legacy import LibraryDatabase
from calibre.ebooks.metadata.book.base import Metadata
library = LibraryDatabase(sys.argv[-2]).new_api
for number in range(int(sys.argv[-1])):
    library.create_book_entry(Metadata(f"Material {number} about teaching", [f"Author {number % 500}"]))
"""


def bars() -> list[Bar]:
    """Measure first starts and later ones, both programs in turns.

    A first start is one in a folder that does not exist yet: the program makes its databases, and Calibre its library
    and its settings. Later ones are of a shelf and a library with as many books; one of each does not count, so that
    both come from the memory of the disk.
    """
    with tempfile.TemporaryDirectory() as made, screen(Path(made)) as shown:
        if shown is None:
            return [Bar("start, beside Calibre", None, 0, remark="Xvfb is not here")]
        home, library, settings = (Path(made) / name for name in ("home", "library", "settings"))
        first = _first_starts(shown, Path(made) / "first")
        filled = open_home(home)
        fill(filled, BOOKS)
        Profiles(home / "profiles", filled.clock).only()
        filled.close()
        later = _in_turns(shown, lambda _round: _own(home), lambda _round: _calibre(library, settings, BOOKS))
        return [*_compared("first start", FIRST, *first), *_compared("later start", LATER, *later)]


def _first_starts(shown: Screen, folder: Path) -> tuple[list[Seen], list[Seen]]:
    folder.mkdir()
    return _in_turns(
        shown,
        lambda number: _own(folder / f"home-{number}"),
        lambda number: _calibre(folder / f"library-{number}", folder / f"settings-{number}", 0),
    )


def _own(home: Path) -> Start:
    return [sys.executable, "-m", "desktop_app", "--home", str(home)], dict(os.environ)


def _calibre(library: Path, settings: Path, books: int) -> Start | None:
    """How Calibre is started over a library of so many books, past its welcome; None where it is not here."""
    program, debugger = shutil.which("calibre"), shutil.which("calibre-debug")
    if program is None or debugger is None:
        return None
    environment = os.environ | {"CALIBRE_CONFIG_DIRECTORY": str(settings), "QTWEBENGINE_DISABLE_SANDBOX": "1"}
    if not settings.exists():
        settings.mkdir()
        library.mkdir()
        (settings / "dynamic.pickle.json").write_text(json.dumps({"welcome_wizard_was_run": True}))
        if books:
            script = settings / "fill.py"
            script.write_text(FILL_CALIBRE)
            command = [debugger, "-e", str(script), "--", str(library), str(books)]
            subprocess.run(command, check=True, env=environment, capture_output=True)
    return [program, "--with-library", str(library), "--no-update-check"], environment


def _in_turns(
    shown: Screen, own: Callable[[int], Start], peer: Callable[[int], Start | None]
) -> tuple[list[Seen], list[Seen]]:
    """Start both in turns; the first round does not count."""
    ours: list[Seen] = []
    theirs: list[Seen] = []
    for number in range(ROUNDS + 1):
        ours.append(shown.watch(*own(number)))
        if start := peer(number):
            theirs.append(shown.watch(*start))
    return ours[1:], theirs[1:]


def _compared(name: str, limits: Mapping[str, float], ours: list[Seen], theirs: list[Seen]) -> list[Bar]:
    found = []
    for part, limit in limits.items():
        mine = [getattr(one, part) for one in ours]
        peers = [getattr(one, part) for one in theirs]
        unit = "MB" if part == "memory" else "s"
        beside = f", Calibre {_spread(peers)} {unit}" if peers else "; Calibre is not here"
        compared = statistics.median(one / other for one, other in zip(mine, peers, strict=True)) if peers else None
        found.append(
            Bar(f"{name}: {PARTS[part]}, ratio to Calibre", compared, limit, "", f"{_spread(mine)} {unit}{beside}")
        )
    return found


def _spread(values: list[float]) -> str:
    return f"{statistics.median(values):.2f} ({min(values):.2f} to {max(values):.2f})"
