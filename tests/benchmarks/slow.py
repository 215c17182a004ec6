"""A slow computer: 0.4 of a core and 2 GB. Start, open a book, save, preview and sync there, beside Calibre.

Calibre keeps no journal and makes no portfolio, so that its nearest work stands beside ours: its viewer's first page,
a change of a book's data, a book made a PDF, and files added to its library. What a person waits for is measured from
outside, on the screen; only what the person does in an open window of ours is timed in there.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from desktop_app.catalogue.opds2_write import link_to
from desktop_app.domain.records.activity import Activity
from desktop_app.services.catalogues.catalogue_folder import CatalogueFolder
from tests.benchmarks.bars import Bar
from tests.benchmarks.big_shelf import fill
from tests.benchmarks.figures_page import write_table
from tests.benchmarks.limits import Limits, limits
from tests.benchmarks.screen import Screen, Seen, screen
from tests.benchmarks.start import BOOKS, FILL_CALIBRE
from tests.benchmarks.sync import publication
from tests.open_home import open_home

CORES, MEMORY = 0.4, 2 * 2**30
ROUNDS = 5
SYNCED, ENTRIES = 100, 20
"""Books that come by a sync, and activities in the journal."""
SECOND, LONGEST = 1.0, 10.0
"""Seconds within which a person's thoughts go on, and those within which a person stays with it (J. Nielsen, "Usability
Engineering", 1993, chapter 5)."""
STILL = 20.0
"""Seconds without a change after which a slow computer's window is at rest."""
COMPARED = (
    "first window",
    "shelf filled and at rest",
    "memory then",
    "first book",
    "command that saves",
    "PDF by command",
    "sync",
)
"""What Calibre does, too."""
BOOK = '"One question at the door"'
"""What is searched to be read: the title of one material."""
NEEDED = ("Xvfb", "openbox", "xdotool")
PEERS = ("calibre", "calibre-debug", "calibredb", "ebook-viewer", "ebook-convert")


@dataclass(frozen=True)
class Place:
    """Where both programs work: a folder, a screen and limits; `book` is a file that both read, `books` are more."""

    folder: Path
    shown: Screen
    limited: Limits
    book: Path
    books: Path

    @property
    def environment(self) -> dict[str, str]:
        settings = {"CALIBRE_CONFIG_DIRECTORY": str(self.folder / "settings"), "QTWEBENGINE_DISABLE_SANDBOX": "1"}
        return os.environ | settings | {"DISPLAY": self.shown.name}

    def own(self, *words: str, home: str = "home") -> list[str]:
        return [sys.executable, "-m", "desktop_app", "--home", str(self.folder / home), *words]

    def calibredb(self, *words: str, library: str = "library") -> list[str]:
        return ["calibredb", "--with-library", str(self.folder / library), *words]

    def run(self, command: Sequence[str]) -> str:
        """Run a command within the limits; returns what it prints."""
        words, environment = self.limited.within(command), self.environment
        done = subprocess.run(words, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, (command, done.stdout[-2000:], done.stderr[-2000:])
        return done.stdout

    def seconds(self, command: Sequence[str]) -> float:
        """How long a command takes within the limits."""
        began = time.perf_counter()
        self.run(command)
        return time.perf_counter() - began

    def watched(self, command: Sequence[str]) -> Seen:
        """Start a program within the limits, and wait until its window is at rest."""
        return self.shown.watch(self.limited.within(command), self.environment, still=STILL)


def bars() -> Iterator[Bar]:
    """Measure both in turns, within the limits; the page gets the table."""
    with ExitStack() as ending:
        folder = Path(ending.enter_context(tempfile.TemporaryDirectory(prefix="springshelf-slow-")))
        shown = ending.enter_context(screen(folder))
        limited = ending.enter_context(limits(CORES, MEMORY))
        missing = [name for name in NEEDED if shutil.which(name) is None]
        if shown is None or missing or limited is None:
            needs = ", ".join(missing) or "control groups, which root may make"
            yield Bar("a slow computer", None, 0, remark=f"(needs {needs})")
            return
        place, has_peer = _prepared(folder, shown, limited), not [name for name in PEERS if shutil.which(name) is None]
        if has_peer:
            _fill_library(place)
        ours: list[dict[str, float]] = []
        theirs: list[dict[str, float]] = []
        for number in range(ROUNDS + 1):  # the first one fills the memory of the disk
            ours.append(_ours(place, number))
            theirs += [_theirs(place, number)] if has_peer else []
        yield from compared(ours[1:], theirs[1:])


def _prepared(folder: Path, shown: Screen, limited: Limits) -> Place:
    """Fill a home, without limits, and make a catalogue of books."""
    filled = open_home(folder / "home")
    fill(filled, BOOKS)
    campaign = filled.shipped.campaign().id
    for number in range(ENTRIES):
        filled.journal.write(Activity(f"Activity {number}", campaign, notes="What we did, and what came of it. " * 20))
    (item,) = filled.shelf.items(BOOK)
    book = Path(shutil.copy(filled.shelf.file(item.kept_files[0]), folder / "book.epub"))
    filled.close()
    return Place(folder, shown, limited, book, _catalogue(folder / "catalogue", book))


def _fill_library(place: Place) -> None:
    """A library of as many books for Calibre, past its welcome, without limits."""
    library, settings = place.folder / "library", place.folder / "settings"
    library.mkdir()
    settings.mkdir()
    (settings / "dynamic.pickle.json").write_text(json.dumps({"welcome_wizard_was_run": True}))
    script = settings / "fill.py"
    script.write_text(FILL_CALIBRE)
    command = ["calibre-debug", "-e", str(script), "--", str(library), str(BOOKS)]
    subprocess.run(command, check=True, env=place.environment, capture_output=True)


def _catalogue(folder: Path, book: Path) -> Path:
    """A catalogue of copies of a book, each with other bytes; returns the folder of the copies."""
    (folder / "files").mkdir(parents=True)
    made = []
    for number in range(SYNCED):
        copy = Path(shutil.copy(book, folder / "files" / f"{number:03}.epub"))
        with zipfile.ZipFile(copy, "a") as archive:
            archive.writestr("copy.txt", str(number))
        link = link_to(f"../files/{copy.name}", "application/epub+zip", copy.read_bytes())
        made.append(publication(number, link))
    CatalogueFolder(folder).write_catalogue("Books", None, None, made)
    return folder / "files"


def _ours(place: Place, number: int) -> dict[str, float]:
    seen = place.watched(place.own())
    quiet = subprocess.DEVNULL
    manager = subprocess.Popen(["openbox"], env=place.environment, stdout=quiet, stderr=quiet)
    try:
        worker = [sys.executable, "-m", "tests.benchmarks.slow_worker", str(place.folder / "home"), BOOK]
        inside: dict[str, float] = json.loads(place.run(worker).splitlines()[-1])
    finally:
        manager.terminate()
        manager.wait()
    synced = f"synced{number}"
    return {
        "first window": seen.window,
        "shelf filled and at rest": seen.rest,
        "memory then": seen.memory,
        **inside,
        "command that saves": place.seconds(place.own("activity", "add", f"A walk {number}")),
        "PDF by command": place.seconds(place.own("portfolio", "--out", str(place.folder / "portfolio.pdf"))),
        "sync": place.seconds(place.own("catalogue", "add", str(place.books.parent), "--keep", "all", home=synced)),
    }


def _theirs(place: Place, number: int) -> dict[str, float]:
    library = str(place.folder / "library")
    seen = place.watched(["calibre", "--with-library", library, "--no-update-check"])
    pdf = str(place.folder / "book.pdf")
    return {
        "first window": seen.window,
        "shelf filled and at rest": seen.rest,
        "memory then": seen.memory,
        "first book": place.watched(["ebook-viewer", "--full-screen", str(place.book)]).rest,
        "command that saves": place.seconds(place.calibredb("set_metadata", "1", "-f", f"title:A walk {number}")),
        "PDF by command": place.seconds(["ebook-convert", str(place.book), pdf]),
        "sync": place.seconds(place.calibredb("add", str(place.books), "-r", library=f"added{number}")),
    }


@dataclass(frozen=True)
class Row:
    """What is measured: its name, the same in words, and the most seconds of ours."""

    name: str
    told: str
    most: float | None = None


ROWS = (
    Row("first window", "first window", LONGEST),
    Row("shelf filled and at rest", f"shelf of {BOOKS:,} filled and at rest", LONGEST),
    Row("memory then", "memory then"),
    Row("first book", "the first book: text on the page (Calibre's viewer from its start)", LONGEST),
    Row("first book, silent", "the window silent while it opens", SECOND),
    Row("second book", "the same book again", LONGEST),
    Row("save", "a reflection saved in the window", SECOND),
    Row("preview", f"preview of a portfolio with {ENTRIES} entries", LONGEST),
    Row("preview, silent", "the window silent while the preview is made", SECOND),
    Row("command that saves", "the command that saves an entry (a book's title)", LONGEST),
    Row("PDF by command", "the command that makes the portfolio (a book) a PDF"),
    Row("sync", f"the command that syncs (adds) {SYNCED} books, verified"),
)


def compared(ours: Sequence[Mapping[str, float]], theirs: Sequence[Mapping[str, float]]) -> Iterator[Bar]:
    """The bars, and the table of the page.

    Args:
        ours: what was measured in each round, by the names of `ROWS`.
        theirs: the same of Calibre; it has not all of them.
    """
    lines = {}
    for row in ROWS:
        mine = [one[row.name] for one in ours]
        peers = [one[row.name] for one in theirs if row.name in one]
        unit = "MB" if row.name == "memory then" else "s"
        lines[row.told] = f"| {row.told} | {_spread(mine, unit)} | {_spread(peers, unit) if peers else ''} |"
        if row.most is not None:
            yield Bar(row.told, statistics.median(mine), row.most, unit, _spread(mine, unit))
        if row.name in COMPARED:
            found = statistics.median(a / b for a, b in zip(mine, peers, strict=True)) if peers else None
            remark = f"(Calibre {_spread(peers, unit)})" if peers else "(Calibre is not here)"
            yield Bar(f"{row.told}, ratio to Calibre", found, 1, "", remark)
    head = f"| median of {len(ours)} rounds (and spread) | Springshelf | Calibre |"
    write_table("slow", head, lines, [row.told for row in ROWS])


def _spread(found: Sequence[float], unit: str) -> str:
    digits = 0 if unit == "MB" else 2
    return f"{statistics.median(found):.{digits}f} {unit} ({min(found):.{digits}f} to {max(found):.{digits}f})"
