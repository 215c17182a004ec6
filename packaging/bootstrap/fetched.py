"""Wheels that were fetched completely, kept until the setup is finished, whatever interrupts it."""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from pathlib import Path


class WheelCache:
    """Keeps each wheel that pip fetches, complete or not. pip itself keeps them only where a package index allows it.

    An incomplete one has `.part` behind its name: it is a second name of the file that pip is writing.

    Args:
        work: pip's temporary folder.
        folder: where the wheels are kept.
        lock: the text of the lock, whose hashes say which wheels are complete.
    """

    def __init__(self, work: Path, folder: Path, lock: str) -> None:
        self._work = work
        self._folder = folder
        self._lock = lock
        folder.mkdir(parents=True, exist_ok=True)

    def read(self, line: str) -> None:
        """Take one line of pip's output: it begins with another package when the one before is complete."""
        begins = line.lstrip().startswith(("Collecting ", "Downloading ", "Installing ", "Saved ", "ERROR"))
        # pip may just be deleting the file. Where a disk knows no second name for one, it is fetched again in the end.
        with suppress(OSError):
            for wheel in self._work.glob("pip-unpack-*/*.whl"):
                self._keep(wheel, may_be_complete=begins)

    def _keep(self, wheel: Path, *, may_be_complete: bool) -> None:
        kept = self._folder / wheel.name
        part = _part(kept)
        if kept.exists():
            return
        if not part.exists() or not part.samefile(wheel):
            part.unlink(missing_ok=True)
            os.link(wheel, part)
        if may_be_complete and is_locked(part, self._lock):
            part.replace(kept)


def _part(wheel: Path) -> Path:
    return wheel.with_name(f"{wheel.name}.part")


def complete(folder: Path, lock: str) -> list[Path]:
    """The kept wheels that a lock names and that are complete; any other complete one is removed."""
    for part in folder.glob("*.whl.part"):
        if is_locked(part, lock):
            part.replace(part.with_suffix(""))
    for wheel in _kept(folder):
        if not is_locked(wheel, lock):
            wheel.unlink()
    return _kept(folder)


def _kept(folder: Path) -> list[Path]:
    """The wheels of a folder, except that of pip, which every setup uses."""
    return [wheel for wheel in folder.glob("*.whl") if not wheel.name.startswith("pip-")]


def is_locked(wheel: Path, lock: str) -> bool:
    """Whether a file is one that a lock names, and complete."""
    with wheel.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest() in lock


def forget(folder: Path) -> None:
    """Remove what was kept, when it is installed; only pip itself stays."""
    for path in folder.iterdir():
        if not path.name.startswith("pip-"):
            path.unlink()
