"""`kill -9` at random moments of publishing a catalogue, and of carrying the shelf onto a stick.

After each: what the manifest names is complete, down to the last file, and signed: the old catalogue or the new one. A
person's own files beside it are untouched. The next run ends what was begun, and another home takes all of it in.
"""

from __future__ import annotations

import importlib
import json
import os
import random
import shutil
import signal
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from desktop_app.app import main, resources_folder
from desktop_app.domain.hashes import sha256, to_integrity

KILLS = 40
KILLS_A_DISK = 20
STEP = 0.002
"""Seconds between two looks at a command that is running."""
IMPORTED = ("composer", "services.publishing.publisher", "services.publishing.stick", "services.catalogues.crawl")
"""What the commands import when they are called."""
OWN = {"mine.part": b"mine", ".springshelf-notes.part": b"mine", "files/holiday.jpg": b"mine", "pages/a-b.json": b"{}"}
"""Files of a person that lie in the target and have names like ours."""


def start(home: Path, *words: str) -> int:
    """Start a command of the program in a copy of this process, which has imported all of it; returns its number."""
    if process := os.fork():
        return process
    status = 1
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        status = main(["--home", str(home), *words])
    finally:
        os._exit(status)


def finish(home: Path, *words: str) -> float:
    """Run a command to its end, and return how many seconds it took."""
    began = time.monotonic()
    _, status = os.waitpid(start(home, *words), 0)
    assert status == 0, (words, status)
    return time.monotonic() - began


def kill(home: Path, seconds: float, *words: str) -> bool:
    """Run a command, and kill it after so many seconds; returns whether it was still running."""
    process, ends = start(home, *words), time.monotonic() + seconds
    while time.monotonic() < ends:
        if os.waitpid(process, os.WNOHANG) != (0, 0):
            return False
        time.sleep(STEP)
    os.kill(process, signal.SIGKILL)
    os.waitpid(process, 0)
    return True


def links(value: Any, at: str) -> Iterator[dict[str, Any]]:
    """The links with a hash in a document, with their addresses from the catalogue's folder."""
    if isinstance(value, dict):
        if "href" in value and "integrity" in value:
            yield {**value, "href": unquote(str(Path(at).parent / value["href"]).replace("pages/../", ""))}
        value = list(value.values())
    if isinstance(value, list):
        for one in value:
            yield from links(one, at)


def check(target: Path) -> int:
    """What holds after every kill; returns how many files the catalogue names."""
    waiting = list(links(json.loads((target / "manifest.json").read_bytes()), "manifest.json"))
    seen: set[str] = set()
    while waiting:
        link = waiting.pop()
        if link["href"] in seen:
            continue
        seen.add(link["href"])
        data = (target / link["href"]).read_bytes()
        assert (len(data), to_integrity(sha256(data))) == (link["size"], link["integrity"]), link["href"]
        if link["href"].endswith(".json"):
            waiting += links(json.loads(data), link["href"])
    for name, data in OWN.items():
        assert (target / name).read_bytes() == data, f"a person's own file is gone or another: {name}"
    return len(seen)


def put_own(target: Path) -> None:
    """Lay a person's own files into a target."""
    for name, data in OWN.items():
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        (target / name).write_bytes(data)


def edit(source: Path, number: int) -> None:
    """Change one material of a campaign, and so its file, its page and the root."""
    materials = sorted((source / "materials").glob("*.md"))
    with materials[number % len(materials)].open("a", encoding="utf-8") as file:
        file.write(f"\n\nAdded in edition {number}.\n")


def one_disk(folder: Path, kills: range, chance: random.Random) -> int:
    """Publish and carry again and again in one folder; returns how many of the commands were killed while they ran."""
    source, published, stick, home = (folder / name for name in ("source", "published", "stick", "home"))
    shutil.copytree(resources_folder() / "campaigns" / "spring-2023", source)
    put_own(published)
    put_own(stick)
    longest = {"publish": finish(home, "publish", str(source), str(published))}
    finish(home, "catalogue", "add", str(published), "--name", "c")
    finish(home, "sync", "c", "--keep", "all")
    longest["stick"] = finish(home, "stick", str(stick))
    killed = 0
    for number in kills:
        edit(source, number)
        for words, target in (("publish", str(source), str(published)), published), (("stick", str(stick)), stick):
            killed += kill(home, chance.uniform(0.0, longest[words[0]]), *words)
            assert check(target) > 50
            longest[words[0]] = finish(home, *words)
            check(target)
            if target == published:
                finish(home, "sync", "c", "--keep", "all")
        print(f"Edition {number}: {killed} kills", flush=True)
    other = folder / "other"
    finish(other, "catalogue", "add", str(stick), "--name", "s")
    finish(other, "sync", "s", "--keep", "all")
    finish(other, "verify")
    return killed


def prove(kills: int = KILLS, seed: int = 2023) -> None:
    """Interrupt so many publications and as many copies to a stick."""
    for name in IMPORTED:
        importlib.import_module(f"desktop_app.{name}")
    chance, killed = random.Random(seed), 0
    for first in range(0, kills // 2, KILLS_A_DISK):
        with tempfile.TemporaryDirectory(prefix="springshelf-carrying-") as name:
            killed += one_disk(Path(name), range(first, min(kills // 2, first + KILLS_A_DISK)), chance)
        print(f"{killed} kills, each catalogue whole", flush=True)
