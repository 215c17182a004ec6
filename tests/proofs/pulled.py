"""A stick that is pulled out while the program saves on it, backs up to it or exports to it.

The stick is a FAT volume of Debian's fusefat. It is pulled by killing the process that serves it, so that every open
file fails at once. A home can't be written there, because fusefat has no shared memory for SQLite's log; so it is on
an ext4 volume in an image on the stick, which then fails as a broken disk does. A command must then end by itself,
with a sentence if it could not finish. What was there before stays readable, and what the program reported as done is
on the stick when it is put in again.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop_app.domain.profile import PersonRole
from desktop_app.domain.records.activity import Activity
from tests.open_home import open_home

PULLS = 6
MEGABYTES, INNER = 64, 40
"""The size of the stick, and of the ext4 volume on it."""
ENTRIES = 20
PATIENCE = 60.0
COMMANDS = {
    "save": ("activity", "add", "Typed on the stick"),
    "backup": ("backup", "now", "--in", "{disk}"),
    "export": ("journal", "export", "{disk}/a.journal", "--plain"),
}


class Stick:
    """A FAT volume in an image file."""

    def __init__(self, folder: Path) -> None:
        self.image, self.place = folder / "image", folder / "stick"
        self.place.mkdir()
        with self.image.open("wb") as file:
            file.truncate(MEGABYTES << 20)
        subprocess.run(["mkfs.vfat", "-F", "16", str(self.image)], check=True, stdout=subprocess.DEVNULL)

    @contextmanager
    def mounted(self) -> Iterator[None]:
        """The stick while it is put in; it may be pulled in the meantime."""
        subprocess.run(["fusefat", "-o", "rw+", str(self.image), str(self.place)], check=True, capture_output=True)
        try:
            yield
        finally:
            subprocess.run(["umount", "-l", str(self.place)], check=True)

    @contextmanager
    def disk(self, work: str) -> Iterator[Path]:
        """The stick, or for a `save` the ext4 volume on it."""
        with self.mounted():
            if work != "save":
                yield self.place
                return
            inner, disk = self.place / "inner", self.place.with_name("disk")
            if not inner.exists():
                disk.mkdir()
                inner.write_bytes(bytes(INNER << 20))
                subprocess.run(["mkfs.ext4", "-q", str(inner)], check=True)
            subprocess.run(["mount", "-o", "loop", str(inner), str(disk)], check=True)
            try:
                yield disk
            finally:
                subprocess.run(["umount", "-l", str(disk)], check=True)

    def pull(self) -> None:
        """Kill the process that serves it; open files stay open and fail."""
        for line in Path("/proc").glob("[0-9]*/cmdline"):
            words = line.read_bytes().split(b"\0")
            if words[0].endswith(b"fusefat") and os.fsencode(self.image) in words:
                os.kill(int(line.parent.name), signal.SIGKILL)


def start(home: Path, words: tuple[str, ...]) -> subprocess.Popen[str]:
    """Start a command of the program."""
    code = "import sys; from desktop_app.app import main; sys.exit(main(sys.argv[1:]))"
    command = [sys.executable, "-c", code, "--home", str(home), *words]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def run(home: Path, *words: str) -> str:
    """Run a command that must succeed, and return its output."""
    with start(home, words) as process:
        said, told = process.communicate(timeout=PATIENCE)
    assert process.returncode == 0, (words, told)
    return said


def pull_once(folder: Path, made: Path, work: str, share: float) -> str:
    """Pull the stick after that share of the time that the undisturbed command takes; returns what happened."""
    stick = Stick(folder)
    with stick.disk(work) as disk:
        words = tuple(word.format(disk=disk) for word in COMMANDS[work])
        home = (disk if work == "save" else folder) / "home"
        subprocess.run(["cp", "-r", str(made), str(home)], check=True)  # FAT keeps no permissions
        subprocess.run(["sync", "-f", str(disk)], check=False)
        begun = time.monotonic()
        run(home, "activity", "add", "Another before")
        lasts = time.monotonic() - begun
        with start(home, words) as process:
            time.sleep(lasts * share)
            stick.pull()
            said, told = process.communicate(timeout=PATIENCE)
    assert process.returncode in (0, 1), (work, process.returncode, told)
    assert "Traceback" not in said + told, told
    assert process.returncode == 0 or told.strip(), "it failed without a sentence"
    with stick.disk(work) as disk:
        check(disk, home, work, done=process.returncode == 0)
    return told.strip().rpartition("\n")[2] if process.returncode else "done"


def check(disk: Path, home: Path, work: str, *, done: bool) -> None:
    """What was written before is there, and what was reported as done is complete."""
    listed = run(home, "journal", "list")
    assert listed.count("Walk") == ENTRIES
    assert "Another before" in listed
    assert "Unexpected" not in run(home, "doctor", "--no-window")
    if not done:
        return
    if work == "save":
        assert "Typed on the stick" in listed
    elif work == "backup":
        (backup,) = disk.glob("springshelf-backups/*/*")
        run(home.parent / "new", "backup", "restore", str(backup), "--yes")
    else:
        assert run(home, "journal", "import", str(disk / "a.journal"), "--yes")


def prove(pulls: int = PULLS, seed: int = 2023) -> None:
    """Pull the stick so many times, in each kind of work in turn. It needs root, for the mounts."""
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory(prefix="springshelf-pulled-") as name:
        made = Path(name) / "made"
        home = open_home(made)
        home.profiles.add("Anna", PersonRole.STUDENT, "", own_keyring=False)
        home.enter(home.profiles.open(home.profiles.named("Anna")))
        for number in range(ENTRIES):
            home.journal.write(Activity(f"Walk {number}", "c", notes="It rained. " * 200))
        home.close()
        for number in range(pulls):
            work = [*COMMANDS][number % len(COMMANDS)]
            folder = Path(name) / str(number)
            folder.mkdir()
            print(f"{work}: {pull_once(folder, made, work, chance.uniform(0.5, 0.9))}", flush=True)
    print(f"{pulls} sticks pulled, nothing lost")
