"""Power cuts: a file system's image is copied while the program writes, and the copy is mounted and opened.

What the program has not synced is in the memory of the system and not in the image, as when the power fails. The
worker is stopped while the image is copied, so that the copy is of one moment. After each cut holds what holds after a
`kill -9` (see `journal_kills`), and the next worker goes on with the copy.
"""

from __future__ import annotations

import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.proofs.journal_kills import check, prepare
from tests.proofs.journal_worker import WORK

CUTS = 60
LATEST = 1.5
"""Seconds after the journal is open in which the power is cut."""
MEGABYTES = 256
CUTS_A_DISK = 10


@contextmanager
def mounted(image: Path, place: Path) -> Iterator[Path]:
    """The file system in an image, at a folder."""
    place.mkdir(exist_ok=True)
    subprocess.run(["mount", "-o", "loop", str(image), str(place)], check=True)
    try:
        yield place
    finally:
        subprocess.run(["umount", str(place)], check=True)


def cut_once(home: Path, image: Path, copy: Path, work: str, number: int, seconds: float) -> list[list[str]]:
    """Let a worker work for that long, copy the image under it, and return the lines that it had said by then."""
    command = [sys.executable, "-m", "tests.proofs.journal_worker", str(home), work, str(number)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as worker:
        assert worker.stdout is not None
        said = [worker.stdout.readline()]
        assert said[0].startswith("open"), f"the worker did not begin to {work}"
        time.sleep(seconds)
        worker.send_signal(signal.SIGSTOP)
        shutil.copyfile(image, copy)
        worker.kill()
        said += worker.stdout.readlines()
    return [line.split() for line in said if line.endswith("\n")]


def prove(cuts: int = CUTS, seed: int = 2023) -> None:
    """Cut the power so many times, in each kind of work in turn; after some of them, begin with a new disk."""
    chance = random.Random(seed)
    for first in range(0, cuts, CUTS_A_DISK):
        with tempfile.TemporaryDirectory(prefix="springshelf-power-") as name:
            wear_out(Path(name), range(first, min(cuts, first + CUTS_A_DISK)), chance)
        print(f"{min(cuts, first + CUTS_A_DISK)} of {cuts} power cuts, nothing lost", flush=True)


def wear_out(folder: Path, cuts: range, chance: random.Random) -> None:
    """Cut the power again and again over one disk."""
    image, copy, place = folder / "image", folder / "copy", folder / "disk"
    with image.open("wb") as file:
        file.truncate(MEGABYTES << 20)
    subprocess.run(["mkfs.ext4", "-q", str(image)], check=True)
    with mounted(image, place):
        prepare(place, others=100)
    number = 0
    for cut in cuts:
        work = [*WORK][cut % len(WORK)]
        with mounted(image, place):
            said = cut_once(place / "home", image, copy, work, number, chance.uniform(0.0, LATEST))
        with mounted(copy, place):
            number = check(place / "home", said, number)
        copy.replace(image)
