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
from tests.benchmarks.bars import Bar, ratio
from tests.benchmarks.slow_line import slow_line
from tests.open_home import open_home

SMALL_COUNT, SMALL_SIZE = 5000, 20_000
LARGE_COUNT, LARGE_SIZE = 4, 250_000_000
WGET = ["wget", "--quiet", "--input-file"]
WITH_BUNDLES = " with bundles"
PAIRS = 5
"""The number of pairs of which the median counts."""
FAR_COUNT, FAR_PAIRS = 500, {0.02: 5, 0.3: 1}
"""Files that are fetched over a line with a long round trip, and the number of pairs for each round trip in seconds."""


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


def catalogue_of_files(folder: Path, count: int, size: int, *, bundled: bool) -> list[str]:
    """A catalogue whose files are there, with or without bundles of them; returns the names of the files."""
    publications, names = [], []
    (folder / "files").mkdir(parents=True)
    for number in range(count):
        name = f"files/{number:06}.epub"
        digest = _write(folder / name, size)
        publications.append(publication(number, Link(f"../{name}", "application/epub+zip", size, digest)))
        names.append(name)
    CatalogueFolder(folder).write_catalogue("Files", None, None, publications, bundled=bundled)
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


def fetching(
    work: Path, name: str, count: int, size: int, command: list[str], limit: float, *, bundled: bool = False
) -> Bar:
    """A bar of fetching files, against another program, which fetches the single files."""
    if nginx.program() is None or shutil.which(command[0]) is None:
        return Bar(name, None, limit, remark=f"(needs nginx and {command[0]})")
    names = catalogue_of_files(work / "www", count, size, bundled=bundled)
    ours, theirs = [], []
    with nginx.serving(work / "www", work / "run") as address:
        for number in range(PAIRS):
            theirs.append(peer_seconds(work, f"peer{number}", address, names, command))
            ours.append(seconds_to_keep(work / f"home{number}", address))
            shutil.rmtree(work / f"home{number}")
    shutil.rmtree(work / "www")
    return ratio(name, ours, theirs, limit, command[0])


def peer_seconds(work: Path, name: str, address: str, names: list[str], command: list[str]) -> float:
    """How long another program takes to fetch all files."""
    (work / "list").write_text("".join(f"{address}/{one}\n" for one in names))
    took = seconds_of([*command, str(work / "list")], work / name)
    shutil.rmtree(work / name)
    return took


def far(work: Path, *, bundled: bool) -> Iterator[Bar]:
    """Bars of fetching small files over a line with a long round trip, against a program that fetches single files."""
    wanted = f"{FAR_COUNT} files of {SMALL_SIZE // 1000} kB{WITH_BUNDLES if bundled else ''} at"
    if nginx.program() is None or shutil.which(WGET[0]) is None:
        yield Bar(f"{wanted} 300 ms a round trip, against wget", None, 0.1, remark="(needs nginx and wget)")
        return
    names = catalogue_of_files(work / "www", FAR_COUNT, SMALL_SIZE, bundled=bundled)
    with nginx.serving(work / "www", work / "run") as near:
        for seconds, pairs in FAR_PAIRS.items():
            ours, theirs, requests = [], [], 0
            for number in range(pairs):
                with slow_line(near, seconds) as address:
                    theirs.append(peer_seconds(work, f"peer{number}", address, names, WGET))
                    before = nginx.requests_in(work / "run")
                    ours.append(seconds_to_keep(work / f"home{number}", address))
                    requests = nginx.requests_in(work / "run") - before
                shutil.rmtree(work / f"home{number}")
            shown = f"{wanted} {seconds * 1000:.0f} ms a round trip"
            yield ratio(f"{shown}, against wget", ours, theirs, 0.1, WGET[0])
            if bundled:
                yield Bar(f"{shown}: requests for each file", requests / FAR_COUNT, 0.1, "", "(counted by the server)")


@dataclass(frozen=True)
class Listed:
    """What a check did: seconds, requests that the server counted, and peak memory of the program's own command."""

    seconds: float
    requests: int
    megabytes: float


LISTING = """
import atexit, json, re, runpy, sys, time
from pathlib import Path
from desktop_app.services.catalogues.catalogues import Catalogues

def timed(name):
    method = getattr(Catalogues, name)
    def call(*arguments, **named):
        begin = time.perf_counter()
        result = method(*arguments, **named)
        report = result[1] if name == "add" else result
        said.update(seconds=time.perf_counter() - begin, found=report.found, new=report.new)
        return result
    setattr(Catalogues, name, call)

def tell():
    # The peak that getrusage tells is at least that of the process that started this one.
    peak = re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]
    print(json.dumps({**said, "megabytes": int(peak) / 1024}), file=sys.stderr)

said = {}
timed("add")
timed("sync")
atexit.register(tell)
runpy.run_module("desktop_app", run_name="__main__")
"""
"""A command of the program that says in its last line how long the check took, and how much memory the program."""


def listing(run: Path, home: Path, address: str, verb: str) -> tuple[Listed, int, int]:
    """Check a catalogue by a command of the program; also returns how much was found, and how much was new.

    Args:
        run: the folder of the server's log.
        home: the home.
        address: the server's.
        verb: `add` for the first time, `sync` for the next one.
    """
    before = nginx.requests_in(run)
    words = ["catalogue", "add", f"{address}/feed.json", "--name", "c"] if verb == "add" else ["sync", "c"]
    command = [sys.executable, "-c", LISTING, "--home", str(home), *words]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    said = json.loads(done.stderr.splitlines()[-1])
    listed = Listed(said["seconds"], nginx.requests_in(run) - before, said["megabytes"])
    return listed, said["found"], said["new"]


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
        listing(work / "run", work / "home1", address, "add")
        again, _, _ = listing(work / "run", work / "home1", address, "sync")
        yield Bar("unchanged 10,000: requests", again.requests, 1)
        yield Bar("unchanged 10,000: seconds", again.seconds, 0.3, "s")
        shutil.rmtree(www / "pages")
        many = [nowhere(one * 10) for one in range(100_000)]
        CatalogueFolder(www).write_catalogue("Many", None, None, many)
        first, found, _ = listing(work / "run", work / "home2", address, "add")
        assert found == len(many)
        yield Bar("100,000 listed first: peak memory", first.megabytes, 150, "MB", f"({first.seconds:.1f} s)")
        some = [nowhere(one * 99_990 + 5) for one in range(10)]
        CatalogueFolder(www).write_catalogue("Many", None, None, sorted([*many, *some], key=lambda one: one.id))
        more, _, new = listing(work / "run", work / "home2", address, "sync")
        assert new == len(some)
        yield Bar("10 added to 100,000: seconds", more.seconds, 2, "s")
        yield Bar("10 added to 100,000: page requests", more.requests, 12)
        yield Bar("10 added to 100,000: peak memory", more.megabytes, 120, "MB")


def bars() -> Iterator[Bar]:
    """All bars of this benchmark, one after the other."""
    with tempfile.TemporaryDirectory(prefix="springshelf-bench-") as folder:
        work = Path(folder)
        yield from checking(work / "checking")
        name = f"{SMALL_COUNT:,} files of {SMALL_SIZE // 1000} kB, against wget"
        yield fetching(work / "small", name, SMALL_COUNT, SMALL_SIZE, WGET, 1.2)
        name = f"{SMALL_COUNT:,} files of {SMALL_SIZE // 1000} kB{WITH_BUNDLES}, against wget"
        yield fetching(work / "bundled", name, SMALL_COUNT, SMALL_SIZE, WGET, 0.5, bundled=True)
        yield from far(work / "far", bundled=False)
        yield from far(work / "far-bundled", bundled=True)
        aria = ["aria2c", "--quiet", "--input-file"]
        name = f"{LARGE_COUNT} files of {LARGE_SIZE // 1_000_000} MB, against aria2c"
        yield fetching(work / "large", name, LARGE_COUNT, LARGE_SIZE, aria, 0.5)
