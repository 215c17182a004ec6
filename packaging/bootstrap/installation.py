"""Install locked packages into an environment: from a folder of wheels, or from the package index."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from bootstrap.checkout import Checkout
from bootstrap.fetched import WheelCache, complete
from bootstrap.pip import BRIEF, LOCKED, Pip, newer
from bootstrap.progress import Progress
from bootstrap.requirements import with_files
from bootstrap.resuming import go_on
from bootstrap.terminal import say


class Size(NamedTuple):
    """About how many megabytes the packages of a lock take: as wheels, unpacked, and without unused parts of Qt."""

    fetched: int
    unpacked: int
    on_disk: int


SIZES = {"app": Size(310, 910, 600), "test": Size(390, 1110, 820), "docs": Size(25, 115, 115)}
PATIENT = ("--retries", "4", "--timeout", "30")
RESUMING = ("--resume-retries", "50", "--progress-bar", "raw")
"""Options of the pip that `pip.lock` names; the one that comes with Python may not know them."""


def install_from(wheels: Path, pip: Pip, checkout: Checkout, lock: str) -> None:
    """Install a lock from a folder of wheels.

    Raises:
        SetupError: a wheel is missing or damaged.
    """
    say(f"Unpacking {wheels} …")
    source = ("--isolated", "--no-index", "--find-links", str(wheels))
    pip.run("install", *LOCKED, *source, "-r", str(checkout.lock(lock)), wheels=wheels)


def fetch_and_install(pip: Pip, checkout: Checkout, lock: str, *, is_first: bool) -> None:
    """Install a lock from the package index, and show how far it is.

    Args:
        pip: the pip that comes with Python; a newer one does the work where it can be had.
        checkout: where.
        lock: the name of the lock.
        is_first: whether there is nothing else to use, so that waiting for a bad connection is worth it.

    Raises:
        SetupError: the packages could not be fetched or installed.
    """
    size = SIZES[lock]
    beginning = f"Fetching packages: about {size.fetched} MB, {size.on_disk} MB on disk. This is needed once.\n"
    beginning += "If it is interrupted, run the same command again; what was fetched is kept."
    progress = Progress(size.fetched, beginning)
    requirements = checkout.lock(lock).read_text(encoding="utf-8")
    go_on(checkout.fetched, pip.log, requirements, progress.read)
    better = newer(pip, checkout)
    options = (*(PATIENT if is_first else BRIEF), *(RESUMING if better else ()))
    wheels = complete(checkout.fetched, requirements)
    progress.begin_with(sum(wheel.stat().st_size for wheel in wheels))
    fetch(better or pip, ("install", *options), with_files(requirements, wheels), checkout.fetched, progress)


def fetch(pip: Pip, command: tuple[str, ...], requirements: str, folder: Path, progress: Progress) -> None:
    """Run a pip command that fetches wheels; each is kept in a folder as soon as it is complete."""
    file = pip.work / "requirements.txt"
    pip.work.mkdir(exist_ok=True)
    file.write_text(requirements, encoding="utf-8")
    cache = WheelCache(pip.work, folder, requirements)

    def watch(line: str) -> None:
        cache.read(line)
        progress.read(line)

    try:
        pip.run(*command, *LOCKED, "-r", str(file), watch=watch)
    finally:
        progress.end()
