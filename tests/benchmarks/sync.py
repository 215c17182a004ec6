"""Fetching and checking, against wget and aria2c in the same run, from nginx on loopback."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.catalogue.opds2_write import link_to
from desktop_app.domain.hashes import Sha256, sha256
from desktop_app.domain.publication import Link, MaterialKind, Publication
from desktop_app.services.catalogues.catalogue_folder import CatalogueFolder
from tests.benchmarks import nginx
from tests.benchmarks.bars import Bar
from tests.open_home import open_home

SMALL_COUNT, SMALL_SIZE = 5000, 20_000
LARGE_COUNT, LARGE_SIZE = 4, 250_000_000
ROUNDS = 3
"""Of each pair, the best round counts: what disturbs a computer only makes things slower."""


def publication(number: int, file: Link) -> Publication:
    """A publication as a campaign's are: with a title, a description and subjects."""
    return Publication(
        id=f"urn:bench:{number:06}",
        title=f"Material {number} on working together",
        kind=MaterialKind.ARTICLE,
        subtopic="",
        files=(file,),
        description=f"What a class can do in one lesson, number {number}, with what it takes and how it goes on. " * 3,
        contributors=("An author",),
        subjects=("Wellbeing", "Projects"),
        minutes=45,
    )


def catalogue_of_files(folder: Path, count: int, size: int) -> list[str]:
    """A catalogue whose files are there; returns their names."""
    publications, names = [], []
    (folder / "files").mkdir(parents=True)
    for number in range(count):
        name = f"files/{number:06}.epub"
        digest = _write(folder / name, size)
        publications.append(publication(number, Link(f"../{name}", "application/epub+zip", size, digest)))
        names.append(name)
    CatalogueFolder(folder).write_catalogue("Files", None, None, publications)
    return names


def _write(path: Path, size: int) -> Sha256:
    block = os.urandom(min(size, 1_000_000))
    with path.open("wb") as file:
        for _ in range(size // len(block)):
            file.write(block)
    if size <= 1_000_000:
        return sha256(block)
    said = subprocess.run(["sha256sum", str(path)], capture_output=True, check=True, text=True)
    return Sha256(said.stdout.split()[0])


def settle() -> None:
    """Have everything written before that still waits: else what is measured next would pay for it."""
    if hasattr(os, "sync"):
        os.sync()


def seconds_to_keep(home: Path, address: str) -> float:
    """How long it takes to have every file of a catalogue verified and recorded."""
    there = open_home(home)
    there.catalogues.add(f"{address}/feed.json")
    keys = [item.key for item in there.shelf.items()]
    settle()
    begin = time.perf_counter()
    report = there.shelf.keep(keys)
    took = time.perf_counter() - begin
    there.close()
    assert (report.kept, report.refused) == (len(keys), ()), report.refused[:3]
    return took


def seconds_of(command: list[str], folder: Path) -> float:
    """How long a program takes, in a new folder."""
    folder.mkdir(parents=True)
    settle()
    begin = time.perf_counter()
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    return time.perf_counter() - begin


def fetching(work: Path, name: str, count: int, size: int, command: list[str], limit: float) -> Bar:
    """A bar of fetching files, against another program."""
    if nginx.program() is None or shutil.which(command[0]) is None:
        return Bar(name, None, limit, remark=f"(needs nginx and {command[0]})")
    names = catalogue_of_files(work / "www", count, size)
    ours, theirs = [], []
    with nginx.serving(work / "www", work / "run") as address:
        (work / "list").write_text("".join(f"{address}/{one}\n" for one in names))
        for number in range(ROUNDS):
            theirs.append(seconds_of([*command, str(work / "list")], work / f"peer{number}"))
            shutil.rmtree(work / f"peer{number}")
            ours.append(seconds_to_keep(work / f"home{number}", address))
            shutil.rmtree(work / f"home{number}")
    shutil.rmtree(work / "www")
    remark = f"(ours {min(ours):.2f} s, {command[0]} {min(theirs):.2f} s, best of {ROUNDS})"
    return Bar(name, min(ours) / min(theirs), limit, "times its time", remark)


@dataclass(frozen=True)
class Listed:
    """What a second check did: seconds, requests that the server counted, pages that were fetched, peak memory."""

    seconds: float
    requests: int
    pages: int
    megabytes: float


LISTING = """
import json, resource, sys, time
from pathlib import Path
from tests.open_home import open_home
there = open_home(Path(sys.argv[1]))
begin = time.perf_counter()
added = there.catalogues.add(sys.argv[2])[1] if sys.argv[3] == "add" else None
report = added or there.catalogues.sync(there.catalogues.all()[0].id)
took = time.perf_counter() - begin
there.close()
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps([took, report.requests, report.pages_fetched, peak, report.found, report.new]))
"""


def listing(home: Path, address: str, verb: str) -> tuple[Listed, int, int]:
    """Check a catalogue in a process of its own; also returns how much was found, and how much was new."""
    command = [sys.executable, "-c", LISTING, str(home), f"{address}/feed.json", verb]
    said = subprocess.run(command, check=True, capture_output=True, text=True)
    took, requests, pages, peak, found, new = json.loads(said.stdout)
    return Listed(took, requests, pages, peak), found, new


def nowhere(number: int) -> Publication:
    """A publication whose file nobody asks for."""
    return publication(number, replace(link_to(f"../files/{number}.epub", "application/epub+zip", b"x"), size=20_000))


def checking(work: Path) -> Iterator[Bar]:
    """Bars of checking a catalogue of ours again."""
    if nginx.program() is None:
        yield Bar("checking again", None, 1, remark="(needs nginx)")
        return
    www = work / "www"
    with nginx.serving(www, work / "run") as address:
        CatalogueFolder(www).write_catalogue("Ten thousand", None, None, [nowhere(one) for one in range(10_000)])
        listing(work / "home1", address, "add")
        again, _, _ = listing(work / "home1", address, "sync")
        yield Bar("unchanged 10,000: requests", again.requests, 1)
        yield Bar("unchanged 10,000: seconds", again.seconds, 0.3, "s")
        shutil.rmtree(www / "pages")
        many = [nowhere(one * 10) for one in range(100_000)]
        CatalogueFolder(www).write_catalogue("Many", None, None, many)
        first, found, _ = listing(work / "home2", address, "add")
        assert found == len(many)
        yield Bar("100,000 listed first: peak memory", first.megabytes, 200, "MB", f"({first.seconds:.1f} s)")
        some = [nowhere(one * 99_990 + 5) for one in range(10)]
        CatalogueFolder(www).write_catalogue("Many", None, None, sorted([*many, *some], key=lambda one: one.id))
        more, _, new = listing(work / "home2", address, "sync")
        assert new == len(some)
        yield Bar("10 added to 100,000: seconds", more.seconds, 2, "s")
        yield Bar("10 added to 100,000: page requests", more.requests, 12)
        yield Bar("10 added to 100,000: peak memory", more.megabytes, 200, "MB")


def bars() -> Iterator[Bar]:
    """All bars of this benchmark, one after the other."""
    with tempfile.TemporaryDirectory(prefix="springshelf-bench-") as folder:
        work = Path(folder)
        yield from checking(work / "checking")
        wget = ["wget", "--quiet", "--input-file"]
        name = f"{SMALL_COUNT:,} files of {SMALL_SIZE // 1000} kB, against wget"
        yield fetching(work / "small", name, SMALL_COUNT, SMALL_SIZE, wget, 1.0)
        aria = ["aria2c", "--quiet", "--input-file"]
        name = f"{LARGE_COUNT} files of {LARGE_SIZE // 1_000_000} MB, against aria2c"
        yield fetching(work / "large", name, LARGE_COUNT, LARGE_SIZE, aria, 0.5)
