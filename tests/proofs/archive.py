"""The archive for Linux in a bare Debian: unpacked, added to a menu, updated beside itself, put back, and removed.

`python -m tests.proofs archive dist/springshelf-0.1.0-linux-x86_64.tar.zst` takes each step as a person without rights,
in a fresh system by debootstrap without any package of ours, and prints a row for each. `--only bookworm` takes one
system. It needs root, `debootstrap` and `zstd`.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from desktop_app.updating import release_files
from tests.proofs.bare_steps import HOME, KEPT, Row, portfolio_of, prove_in_each, reader_of, timed
from tests.proofs.bare_system import PERSON, BareSystem, bare_system
from tests.update_worlds import PLATFORM, Clock, World

TOOLS = ("tar", "zstd")
FOLDER = f"{HOME}/my programs"
"""A name with a space, which scripts and menu entries have to quote."""
UPDATES = "/media/STICK/updates"
POLICY = "/etc/xdg/springshelf/policy.toml"
NEXT = "99.0.0"
ADDED = "which_version"
MODULE = "import sys\n\nprint(sys.executable)\n"
QUICK = 0
"""A preset of the compression; what is published here is fetched once, from this disk."""


def prove(*words: str) -> None:
    """Take all steps in each system, and print the rows."""
    given = reader_of("archive").parse_args(words)
    prove_in_each(given, TOOLS, lambda suite, work: steps(suite, given.package, work))


def steps(suite: str, archive: Path, work: Path) -> Iterator[Row]:
    """Unpack, add, try, update, go back, remove."""
    with bare_system(suite, KEPT, work) as system:
        before = _written(system)
        place = Place(system, archive.name.removesuffix(".tar.zst"))
        yield timed("unpack the archive", lambda: place.unpack(archive))
        yield timed("`install.sh`", place.add)
        yield timed("`demo`", place.demo)
        yield timed("publish a next version", lambda: publish(place, work))
        yield timed("`update fetch` and `update apply`", place.update)
        yield timed("a version without a window is put back", place.put_back)
        yield timed("`install.sh --remove`", lambda: place.remove(before))


def _written(system: BareSystem) -> set[str]:
    """The files in the account, without those of the program's folder."""
    home = system.root / HOME.lstrip("/")
    unpacked = system.root / FOLDER.lstrip("/")
    return {str(path) for path in home.rglob("*") if path.is_file() and not path.is_relative_to(unpacked)}


class Place:
    """The unpacked archive in a system.

    Args:
        system: the system.
        name: the name of the folder in the archive.
    """

    def __init__(self, system: BareSystem, name: str) -> None:
        self.system, self.base = system, f"{FOLDER}/{name}"
        self.folder = system.root / self.base.lstrip("/")

    def must(self, *words: str) -> str:
        """Run the program by the name that the script has added, as a person."""
        return self.system.must(f"{HOME}/.local/bin/springshelf", *words, user=PERSON)

    def read(self, name: str) -> str:
        """A small file of the installation."""
        return (self.folder / name).read_text(encoding="ascii").strip()

    def unpack(self, archive: Path) -> str:
        """Unpack it, and make it portable."""
        target = self.system.root / FOLDER.lstrip("/")
        target.mkdir()
        subprocess.run(["tar", "--zstd", "-C", str(target), "-xf", str(archive)], check=True)
        (self.folder / "home").mkdir()
        self.system.must("chown", "-R", f"{PERSON}:{PERSON}", FOLDER)
        size = sum(path.lstat().st_size for path in self.folder.rglob("*") if path.is_file())
        return f"{archive.stat().st_size / 1e6:.1f} MB; unpacked {size / 1e6:.0f} MB"

    def add(self) -> str:
        """Add it to the menu, and ask it how it was installed."""
        self.system.must("sh", f"{self.base}/install.sh", user=PERSON)
        entry = (self.system.root / f"{HOME}/.local/share/applications/springshelf.desktop".lstrip("/")).read_text()
        assert f'Exec="{self.base}/springshelf" ' in entry, entry
        told = self.system.run(f"{HOME}/.local/bin/springshelf", "--json", "doctor", "--no-window", user=PERSON).stdout
        found = {one["name"]: one["found"] for one in json.loads(told[told.index("[") :])}
        assert self.base in found["Installation"], found
        return str(found["Installation"]).replace(self.base, "FOLDER")

    def demo(self) -> str:
        """Have the demonstration make a portfolio; it writes nothing into the account."""
        self.must("demo", "--out", f"{FOLDER}/portfolio.pdf")
        return portfolio_of(self.folder.parent / "portfolio.pdf")

    def update(self) -> str:
        """Fetch the next version from the stick and use it, beside the first one."""
        first = self.read("current")
        done = json.loads(self.must("--json", "update", "fetch", "--from", UPDATES))
        self.must("update", "apply")
        assert self.read("current") == NEXT
        assert {path.name for path in (self.folder / "versions").iterdir()} == {first, NEXT}
        started = self.must("-m", ADDED).strip()
        assert started == f"{self.base}/versions/{NEXT}/springshelf", started
        return f"{done[0]['files']} files were fetched, {done[0]['there']} were there; the launcher starts {NEXT}"

    def put_back(self) -> str:
        """Start a window where there is no screen: the new version is tried twice, then the first one is used."""
        self.system.run(f"{HOME}/.local/bin/springshelf", user=PERSON)
        assert self.read("failed") == NEXT
        assert self.read("current") != NEXT
        self.must("--version")
        return f"{self.read('current')} is used again"

    def remove(self, before: set[str]) -> str:
        """Take it out of the menu, and delete its folder."""
        self.system.must("sh", f"{self.base}/install.sh", "--remove", user=PERSON)
        self.system.must("rm", "-r", FOLDER, user=PERSON)
        left = sorted(_written(self.system) - before)
        assert not left, left
        return "no file of ours is left in the account"


def publish(place: Place, work: Path) -> str:
    """Publish a next version onto a stick, and name its keys in the policy."""
    source = work / "next"
    shutil.copytree(place.folder / "versions" / place.read("current"), source, symlinks=True, copy_function=os.link)
    (source / "_internal" / f"{ADDED}.py").write_text(MODULE, encoding="ascii")
    world = World(work / "publisher", Clock(datetime.now(UTC)))
    with quick_compression():
        world.publisher.publish(world.repository, world.given("targets", "daily"), source, NEXT, PLATFORM)
    stick = place.system.root / UPDATES.lstrip("/")
    shutil.copytree(world.repository, stick)
    policy = place.system.root / POLICY.lstrip("/")
    policy.parent.mkdir(parents=True)
    policy.write_text(f'version = 1\n\n[updates]\nroot = "{UPDATES}/metadata/1.root.json"\n', encoding="ascii")
    stored = sum(path.stat().st_size for path in stick.rglob("*") if path.is_file())
    return f"{stored / 1e6:.0f} MB on the stick"


@contextmanager
def quick_compression() -> Iterator[None]:
    """Compress little, as that is not what is proved."""
    before = release_files.PRESET
    release_files.PRESET = QUICK
    try:
        yield
    finally:
        release_files.PRESET = before
