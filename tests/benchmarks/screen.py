"""A screen that nobody sees, and what happens on it: when something covers it, and when it comes to rest."""

from __future__ import annotations

import mmap
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

SIZE = (1280, 820)
BESIDE = 512
"""Bytes of the picture between two that are looked at; the beginning of each pixel is one of them."""
COVERED, STIRRED = 0.3, 0.002
"""Shares of the screen: a window is there; something has changed (a caret that blinks has not)."""
REST, LONGEST = 2.5, 90.0
"""Seconds without a change after which it is at rest; seconds after which nobody waits any more."""
GLANCE = 0.015
CLOSING = 10.0
"""Seconds after which a program that was asked to end is killed."""


@dataclass(frozen=True, slots=True)
class Seen:
    """Seconds from the start to a window, and to the last change on it; the memory that all its processes have (MB)."""

    window: float
    rest: float
    memory: float


class Screen:
    """An X server without a monitor (Xvfb), whose picture lies in a file."""

    def __init__(self, name: str, folder: Path) -> None:
        self.name = name
        self._file = folder / "Xvfb_screen0"

    def watch(self, command: Sequence[str], environment: Mapping[str, str], still: float = REST) -> Seen:
        """Start a program, wait until its window is at rest, and end it.

        Args:
            command: starts it.
            environment: its environment; the display is added.
            still: seconds without a change after which it is at rest.
        """
        with self._file.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as picture:
            # What the program before showed goes a moment after it.
            time.sleep(REST)
            empty = before = picture[::BESIDE]
            started = time.perf_counter()
            quiet = subprocess.DEVNULL
            running = {**environment, "DISPLAY": self.name}
            running.pop("QT_QPA_PLATFORM", None)
            program = subprocess.Popen(command, env=running, stdout=quiet, stderr=quiet, start_new_session=True)
            window = rest = 0.0
            try:
                while (now := time.perf_counter() - started) < LONGEST and not (window and now - rest > still):
                    shown = picture[::BESIDE]
                    window = window or (now if _differing(shown, empty) > COVERED else 0.0)
                    if _differing(shown, before) > STIRRED:
                        rest, before = now, shown
                    time.sleep(GLANCE)
                return Seen(window or LONGEST, rest, memory_of(program.pid))
            finally:
                _end(program)


def _differing(one: bytes, other: bytes) -> float:
    return 0.0 if one == other else sum(a != b for a, b in zip(one, other, strict=True)) / len(one)


def _family(first: int) -> list[int]:
    """A process and all below it (Linux, /proc)."""
    parents: dict[int, int] = {}
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                parents[int(folder.name)] = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            except OSError:
                continue
    found = [first]
    for process in found:
        found += [one for one, parent in parents.items() if parent == process]
    return found


def memory_of(first: int) -> float:
    """What a process and all below it have for themselves, shared pages by their share (PSS), in MB."""
    total = 0
    for process in _family(first):
        try:
            lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
        except OSError:
            continue
        total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total / 1000


def _end(program: subprocess.Popen[bytes]) -> None:
    """Have it close its windows, as a person does, so that its next start tells of no crash; then end what remains."""
    below = _family(program.pid)[1:]
    program.send_signal(signal.SIGINT)
    with suppress(subprocess.TimeoutExpired):
        program.wait(CLOSING)
    program.kill()
    for process in reversed(below):
        try:
            os.kill(process, 9)
        except OSError:
            continue
    program.wait()


@contextmanager
def screen(folder: Path, size: tuple[int, int] = SIZE) -> Iterator[Screen | None]:
    """A screen for as long as it is used; None where this computer has no Xvfb."""
    server = shutil.which("Xvfb")
    if server is None:
        yield None
        return
    read, write = os.pipe()
    picture = f"{size[0]}x{size[1]}x24"
    command = [server, "-displayfd", str(write), "-screen", "0", picture, "-fbdir", str(folder), "-nolisten", "tcp"]
    process = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as told:
            yield Screen(f":{told.readline().strip()}", folder)
    finally:
        process.terminate()
        process.wait()
