"""`kill -9` at every step of publishing, of carrying onto a stick, of lending and of removing a profile.

A step is a call that changes a name on the disk: a file that is opened for writing, renamed, linked or removed, a
folder that is made or removed. The process ends just before it. `prove steps` needs `fork`, so not Windows.
"""

from __future__ import annotations

import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from desktop_app.app import main
from desktop_app.domain.profile import PersonRole
from desktop_app.services.catalogues.folder_names import MANIFEST
from tests.open_home import open_home

CHANGES = {"os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.link", "os.symlink", "os.truncate", "os.chmod"}
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT
NAME, PASSPHRASE = "Anna", "four paper boats at noon"
WORDS_OF_LENDING = ("serve", "--host", "127.0.0.1", "--port", "0", "--silent", "--seconds", "0")


class _Steps:
    """Counts the steps of this process below some folders, and ends it before one of them."""

    def __init__(self, places: tuple[Path, ...], last: int) -> None:
        self.count = 0
        self._places = tuple(str(one) for one in places)
        self._last = last

    def __call__(self, event: str, arguments: tuple[Any, ...]) -> None:
        is_step = event in CHANGES or (event == "open" and bool((arguments[2] or 0) & WRITING))
        if is_step and str(arguments[0]).startswith(self._places):
            if self.count == self._last:
                os.kill(os.getpid(), signal.SIGKILL)
            self.count += 1


def run(home: Path, words: tuple[str, ...], places: tuple[Path, ...], last: int = -1) -> int | None:
    """Run a command in a process of its own until before a step; the number of its steps, None where it was killed."""
    read, write = os.pipe()
    process = os.fork()
    if process == 0:
        steps = _Steps(places, last)
        sys.addaudithook(steps)
        silent = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silent, 1)
        os.dup2(silent, 2)
        code = main(["--home", str(home), *words])
        os.write(write, f"{code} {steps.count}".encode())
        os._exit(0)
    os.close(write)
    with os.fdopen(read) as told:
        said = told.read().split()
    os.waitpid(process, 0)
    if not said:
        return None
    assert said[0] == "0", f"{words} failed"
    return int(said[1])


def kills(words: tuple[str, ...], start: Callable[[Path], tuple[Path, ...]], check: Callable[[Path], None]) -> int:
    """Run a command as often as it has steps, each time up to the next one; returns the number of kills.

    Args:
        words: the command; `{}` in them stands for the folder of the run.
        start: fills a new folder, which has the home in `home`, and returns where the steps are counted.
        check: what holds after a kill.
    """
    killed = 0
    while True:
        with tempfile.TemporaryDirectory(prefix="springshelf-steps-") as name:
            folder = Path(name)
            places = start(folder)
            here = tuple(word.replace("{}", name) for word in words)
            done = run(folder / "home", here, places, killed)
            check(folder)
            if done is not None:
                assert done == killed, "the steps differ from run to run"
                return killed
        killed += 1


def _titles(source: Path, folder: Path) -> set[str]:
    """What a computer that knows nothing yet finds in a catalogue, with its files."""
    reader = open_home(folder)
    try:
        catalogue, report = reader.catalogues.add(str(source))
        assert not report.refused, report.refused
        items = reader.shelf.of_catalogue(catalogue.id)
        kept = reader.shelf.keep([item.key for item in items])
        assert (kept.kept, kept.refused) == (len(items), ()), kept.refused
        return {item.publication.title for item in items}
    finally:
        reader.close()
        shutil.rmtree(folder)


def _content(folder: Path) -> int:
    """The bytes in an unfinished folder."""
    return sum(one.stat().st_size for one in folder.iterdir())


def _files(folder: Path, *names: str) -> Path:
    """A folder of described files."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name in names:
        (folder / f"{name}.html").write_text(f"<p>{name}", "utf-8")
        (folder / f"{name}.toml").write_text(f'title = "{name}"\n', "utf-8")
    return folder


OLD, NEW = set("abcdefgh"), set("bcdefghi")
"""The titles before and after: as many as a bundle needs."""


class Carried:
    """A catalogue in `target`, written again with other materials, by `publish` or by `stick`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        template = folder / "template"
        home = open_home(template / "home")
        _files(template / "source", *OLD)
        home.publisher.publish(template / "source", template / "target")
        catalogue, _ = home.catalogues.add(str(template / "target"))
        home.shelf.keep([item.key for item in home.shelf.items()])
        home.stick.write(template / "stick")
        _files(template / "source", *NEW)
        shutil.copytree(template / "target", template / "second")
        home.publisher.publish(template / "source", template / "second")
        home.catalogues.add(str(template / "second"))
        home.catalogues.remove(catalogue.id)
        home.shelf.keep([item.key for item in home.shelf.items()])
        home.close()

    def start(self, folder: Path) -> tuple[Path, ...]:
        """A copy of all of it."""
        shutil.copytree(self._folder / "template", folder, dirs_exist_ok=True)
        return folder / "target", folder / "stick"

    def check(self, name: str, words: tuple[str, ...]) -> Callable[[Path], None]:
        """The old catalogue or the new one is there, and the next run makes the new one."""

        def check(folder: Path) -> None:
            found = _titles(folder / name, folder / "reader")
            assert found in (OLD, NEW), found
            here = tuple(word.replace("{}", str(folder)) for word in words)
            assert run(folder / "home", here, ()) is not None
            assert _titles(folder / name, folder / "reader") == NEW
            # A folder without content is removed when it is an hour old: its writer may be about to lock it.
            left = [one for one in (folder / name).rglob("*.part") if one.is_file() or _content(one)]
            assert not left, left

        return check


def _carrying(folder: Path) -> Iterator[tuple[str, int]]:
    carried = Carried(folder)
    for words, name in ((("publish", "{}/source", "{}/target"), "target"), (("stick", "{}/stick"), "stick")):
        yield words[0], kills(words, carried.start, carried.check(name, words))


def _lending(folder: Path) -> int:
    """A killed lending holds no file, and the next one goes on from its version."""
    Carried(folder)

    def start(there: Path) -> tuple[Path, ...]:
        shutil.copytree(folder / "template" / "home", there / "home")
        assert run(there / "home", WORDS_OF_LENDING, ()) is not None
        return (there / "home",)

    def check(there: Path) -> None:
        home = open_home(there / "home")
        lending = home.shelf_folder.parent
        home.close()
        assert run(there / "home", WORDS_OF_LENDING, ()) is not None
        left = list(lending.rglob("lending-*"))
        assert not left, left
        assert any(lending.rglob(MANIFEST))
        assert run(there / "home", ("drop", "--all"), ()) is not None
        files = [path for path in (home.shelf_folder / "blobs").rglob("*") if path.is_file() and path.stat().st_nlink]
        assert not [path for path in files if len(path.name) == 64], "a killed lending keeps dropped files"

    return kills(WORDS_OF_LENDING, start, check)


def _removing(folder: Path) -> int:
    """A profile that was being removed is where it was, or in the bin, and opens."""
    template = folder / "profiles"
    home = open_home(template)
    home.profiles.add(NAME, PersonRole.STUDENT, PASSPHRASE)
    home.profiles.add("Ben", PersonRole.STUDENT, "")
    home.close()

    def start(there: Path) -> tuple[Path, ...]:
        shutil.copytree(template, there / "home")
        return (there / "home" / "profiles",)

    def check(there: Path) -> None:
        opened = open_home(there / "home")
        try:
            for deleted in opened.profiles.bin.all(opened.profiles.folder):
                opened.profiles.restore(deleted)
            assert sorted(one.name for one in opened.profiles.all()) == [NAME, "Ben"]
            opened.enter(opened.profiles.open(opened.profiles.named(NAME), PASSPHRASE))
            opened.journal.listed()
        finally:
            opened.close()

    os.environ["SPRINGSHELF_PASSPHRASE"] = PASSPHRASE
    return kills(("profile", "remove", NAME, "--yes"), start, check)


def prove() -> None:
    """Kill each of these commands at each of its steps."""
    with tempfile.TemporaryDirectory(prefix="springshelf-steps-") as name:
        for command, count in _carrying(Path(name, "carrying")):
            print(f"{command}: {count} kills, the old or the new catalogue whole after each", flush=True)
        print(f"lending: {_lending(Path(name, 'lending'))} kills, nothing held", flush=True)
        print(f"removing a profile: {_removing(Path(name, 'removing'))} kills, whole after each", flush=True)
