"""`kill -9` at random moments of a sync: only verified files are kept, the next run goes on, nothing comes twice."""

from __future__ import annotations

import hashlib
import json
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

from desktop_app.catalogue import terms
from desktop_app.catalogue.bundles import bundle_links, index_document
from desktop_app.catalogue.opds2_write import link_to, to_bytes
from desktop_app.domain.bundle import Bundle, BundleContent, BundleLink, cut_members
from desktop_app.domain.hashes import sha256, to_integrity
from desktop_app.domain.publication import Link
from tests.faults import Answer, FaultyServer, faulty_server

KILLS = 200
FILES, SIZES = 40, (3_000, 200_000, 700_000)
EARLIEST, LATEST = 0.3, 3.0
"""Seconds after its start in which a sync is killed: from its imports to its end."""


def books(chance: random.Random) -> dict[str, bytes]:
    """Small files and larger ones, by path."""
    return {f"/{number}.epub": chance.randbytes(SIZES[number % len(SIZES)]) for number in range(FILES)}


def fill(server: FaultyServer, files: dict[str, bytes], *, hashed: bool, bundled: bool) -> None:
    """Serve a catalogue of the files, slowly enough that a kill meets it at work."""
    publications = []
    links = bundle_links(list(bundles(server, files))) if bundled else []
    for path, data in files.items():
        link: dict[str, Any] = {"rel": "acquisition", "href": path, "type": "application/epub+zip"}
        if hashed:
            link |= {"size": len(data), "integrity": to_integrity(sha256(data))}
        publications.append({"metadata": {"identifier": path, "title": path}, "links": [link]})
        server.answers[path] = Answer(data, tag=f'"{path}"', slow=0.05)
    feed = {"metadata": {"title": "T"}, "links": links, "publications": publications}
    server.answers["/"] = Answer(json.dumps(feed).encode())


def bundles(server: FaultyServer, files: dict[str, bytes]) -> Iterator[BundleLink]:
    """Serve bundles of those files that are small, and give the links to their indexes."""
    for number, members in enumerate(
        cut_members(Link(path, "", len(data), sha256(data)) for path, data in files.items())
    ):
        whole = b"".join(files[one.href] for one in members)
        index = to_bytes(index_document(Bundle(f"/bundle{number}", len(whole), sha256(whole), members)))
        server.answers |= {f"/index{number}": Answer(index), f"/bundle{number}": Answer(whole, tag='"b"', slow=0.05)}
        link = link_to(f"/index{number}", terms.BUNDLE, index)
        yield BundleLink(link, BundleContent.FILES, len(members), len(whole))


def start(home: Path, *words: str) -> subprocess.Popen[bytes]:
    """Start a command of the program."""
    command = [sys.executable, "-m", "desktop_app", "--home", str(home), *words]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def finished(home: Path) -> set[str]:
    """The hashes of the files that have their name in the store; each is what its name says."""
    found = set()
    for path in (home / "shelf/blobs").glob("??/*"):
        assert hashlib.sha256(path.read_bytes()).hexdigest() == path.name, f"{path} is not what its name says"
        found.add(path.name)
    return found


def written(home: Path) -> set[tuple[str, int]]:
    """The files that have their name in the store, with what changes when one is stored again (its inode)."""
    return {(path.name, path.stat().st_ino) for path in (home / "shelf/blobs").glob("??/*")}


def check(home: Path) -> set[str]:
    """What holds after every kill; returns the hashes of the files that count as kept."""
    database = home / "shelf/shelf.db"
    if not database.exists():
        return set()
    with closing(sqlite3.connect(database)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'kept_file'").fetchone():
            return set()
        kept = {row[0] for row in connection.execute("SELECT sha256 FROM kept_file")}
    assert kept <= finished(home), "a row counts a file as kept that is not there"
    return kept


def one_home(folder: Path, chance: random.Random, limit: int, *, hashed: bool, bundled: bool = False) -> int:
    """Sync one catalogue, killed again and again until it is whole; returns how often it was killed."""
    files = books(chance)
    by_hash = {str(sha256(data)): path for path, data in files.items()}
    killed = 0
    with faulty_server() as server:
        fill(server, files, hashed=hashed, bundled=bundled)
        assert start(folder, "catalogue", "add", server.address + "/", "--name", "c").wait() == 0
        while killed < limit:
            there, stored, sent = finished(folder) - check(folder), written(folder), len(server.sent)
            running = start(folder, "sync", "c", "--keep", "all")
            try:
                running.wait(chance.uniform(EARLIEST, LATEST))
                break
            except subprocess.TimeoutExpired:
                running.send_signal(signal.SIGKILL)
                running.wait()
                killed += 1
            check(folder)
            assert stored <= written(folder), "a finished file was stored again"
            # Servers are asked whether a kept file without a hash has changed, but for no other finished file.
            again = {by_hash[digest] for digest in there} & set(server.sent[sent:])
            assert not again, f"finished, and fetched again: {again}"
        assert start(folder, "sync", "c", "--keep", "all").wait() == 0
        assert check(folder) == set(by_hash)
        assert finished(folder) == set(by_hash)
        assert not list((folder / "shelf/blobs/incoming").glob("*.part"))
    return killed


def prove(kills: int = KILLS, seed: int = 2023) -> None:
    """Kill so many syncs, in as many homes as it takes."""
    chance = random.Random(seed)
    killed = homes = 0
    while killed < kills:
        with tempfile.TemporaryDirectory(prefix="springshelf-kills-") as folder:
            limit = min(kills - killed, chance.randint(1, 8))
            home = Path(folder) / "home"
            killed += one_home(home, chance, limit, hashed=homes % 3 < 2, bundled=homes % 3 == 0)
        homes += 1
        print(f"{killed} of {kills} kills, {homes} shelves whole", flush=True)
