"""Another account of the computer can read nothing: it walks the disk during and after a day of work.

A person works through a day in the window, the program is killed in mid-word, and backups and exports are made on the
command line, all with a umask that protects nothing. Meanwhile and afterwards a process of another account (`nobody`)
opens every file that it can reach, and what the kernel tells of the person's processes. Needs root on Linux, to become
another account; says so where it is not.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.gui.working_day import MARK, PASSPHRASE, READY

NOBODY = 65534
FOLDERS = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "XDG_STATE_HOME")
SPELLINGS = tuple(MARK.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be"))
SHARED = ("home/shelf/", "home/window.ini", "home/window.lock")
"""What everybody who uses a home sees: the shelf, and how the window stands. Nothing of it is personal."""
OF_THE_SYSTEM = ("fontconfig", "mesa_shader_cache", "qtshadercache")
OF_A_PROCESS = ("mem", "environ", "maps", "fd", "auxv", "stack")
PATIENCE = 150
EXPORTS = (
    ("backup", "now"),
    ("backup", "now", "--in", "{out}/backups"),
    ("backup", "now", "--in", "{out}/there"),
    ("journal", "export", "--plain", "{out}/journal.springshelf"),
    ("journal", "export", "--encrypted", "{out}/sealed.springshelf"),
    ("journal", "export", "--as", "markdown", "{out}/notes"),
    ("journal", "export", "--as", "csv", "{out}/tables"),
    ("profile", "export", "Anna", "{out}/carried"),
    ("portfolio", "--carry", "evidence", "--out", "{out}/portfolio.pdf"),
)
"""Each way that a person's words go out of the journal."""


def missing() -> str:
    """Why this can't be tried here; empty where it can."""
    return "" if sys.platform == "linux" and os.geteuid() == 0 else "root on Linux is needed to become another account"


def prove() -> None:
    """Let the other account look; fail where it could read anything that is not shared."""
    if reason := missing():
        print(f"Not proved: {reason}.")
        return
    before = os.umask(0)
    try:
        with tempfile.TemporaryDirectory() as name:
            found = sorted({*_day(Path(name)), *_evening(Path(name))})
    finally:
        os.umask(before)
    print("\n".join(found) or "Another account could read nothing.")
    assert not found, f"{len(found)} things can be read by another account"


def _day(place: Path) -> Iterator[str]:
    """The day in the window, with looks while it runs and when it was killed."""
    place.chmod(0o755)
    for name in ("home", "tmp", "own", "out", "out/there", *FOLDERS):
        (place / name).mkdir(0o755)
    (place / "own").chmod(0o700)  # the person's own files, of which this program makes copies
    command = [sys.executable, "-m", "tests.gui.working_day", str(place / "home"), str(place / "own")]
    with subprocess.Popen(command, env=_environment(place)) as day:
        until = time.monotonic() + PATIENCE
        while not (place / "own" / READY).exists():
            assert day.poll() is None, "the day ended too early"
            assert time.monotonic() < until, "the day did not end"
            yield from seen_by_nobody(place, day.pid)
            time.sleep(0.2)
        yield from seen_by_nobody(place, day.pid)
        day.kill()
    yield from seen_by_nobody(place)


def _evening(place: Path) -> Iterator[str]:
    """Backups and exports on the command line, with looks while they are made."""
    secrets = {"SPRINGSHELF_PASSPHRASE": PASSPHRASE, "SPRINGSHELF_FILE_PASSPHRASE": PASSPHRASE}
    for words in EXPORTS:
        command = [sys.executable, "-m", "desktop_app", "--home", str(place / "home")]
        command += [word.format(out=place / "out") for word in words]
        with subprocess.Popen(command, env=_environment(place) | secrets, stdout=subprocess.DEVNULL) as made:
            while made.poll() is None:
                yield from seen_by_nobody(place, made.pid)
                time.sleep(0.05)
        assert made.returncode == 0, words
    assert any((place / "out").rglob("*.md"))
    yield from seen_by_nobody(place)


def _environment(place: Path) -> dict[str, str]:
    return {
        **os.environ,
        **{name: str(place / name) for name in FOLDERS},
        **dict.fromkeys(("TMPDIR", "TMP", "TEMP", "SQLITE_TMPDIR"), str(place / "tmp")),
        "QT_QPA_PLATFORM": "offscreen",
    }


def seen_by_nobody(place: Path, process: int = 0) -> list[str]:
    """What another account can read of a folder and of a process, each with what is wrong with it."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:  # nothing but the walk runs here
        try:
            os.close(reading)
            os.setgroups([])
            os.setgid(NOBODY)
            os.setuid(NOBODY)
            with os.fdopen(writing, "w") as out:
                json.dump([*walk(place), *look(process)], out)
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as answer:
        found = json.load(answer)
    os.waitpid(child, 0)
    return [str(one) for one in found]


def walk(place: Path) -> Iterator[str]:
    """Files that can be read though they are not shared, or that hold what the person wrote, and such names."""
    for folder, folders, files in os.walk(place):
        for name in (*folders, *files):
            path = Path(folder) / name
            told = path.relative_to(place).as_posix()
            if MARK.lower() in told.lower():
                yield f"its name can be read: {told}"
        for name in files:
            path = Path(folder) / name
            told = path.relative_to(place).as_posix()
            try:
                data = path.read_bytes()
            except OSError:  # that is what is to be proved
                continue
            if any(one in data for one in SPELLINGS):
                yield f"it holds what was written: {told}"
            elif not told.startswith(SHARED) and not any(one in told for one in OF_THE_SYSTEM):
                yield f"it can be read: {told}"


def look(process: int) -> Iterator[str]:
    """What the kernel tells of a process, but for what it tells of each."""
    for name in OF_A_PROCESS if process else ():
        path = Path("/proc") / str(process) / name
        try:
            found = list(path.iterdir()) if path.is_dir() else path.read_bytes()
        except OSError:
            continue
        if found:
            yield f"of a process of the person: {name}"
    if process:
        try:
            words = (Path("/proc") / str(process) / "cmdline").read_bytes()
        except OSError:
            return
        if any(one in words for one in SPELLINGS):
            yield "of a process of the person: the words that it was started with"
