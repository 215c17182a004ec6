"""Homes for the windows of tests: copies of folders that are made once for all of them."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from desktop_app.services.profiles.profiles import Profiles
from tests.conftest import SteppingClock


def own_computer(home: Path) -> None:
    """On a computer of one's own there is one profile, without a passphrase: nobody is asked who is there."""
    profiles = Profiles(home / "profiles", SteppingClock())
    if not profiles.all():
        profiles.only()


def copy_shelf(made: Path, target: Path) -> Path:
    """Copy a shelf. Its databases are copied; all other files are the same ones under another name, which is quicker.

    The program never writes into such a file: it replaces it. A test that damages one has to do so, too.
    """
    target.mkdir(parents=True)
    with os.scandir(made) as entries:
        for entry in entries:
            if entry.is_dir():
                copy_shelf(Path(entry.path), target / entry.name)
            elif ".db" in entry.name:
                shutil.copy(entry.path, target)
            else:
                _link(entry.path, f"{target}/{entry.name}")
    return target


def _link(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:  # not every file system has links
        shutil.copy(source, target)


def copy_home(made: Path, target: Path) -> None:
    """Copy a home with its profiles and its shelf."""
    shutil.copytree(made / "profiles", target / "profiles")
    copy_shelf(made / "shelf", target / "shelf")


def stamps(folder: Path) -> dict[Path, tuple[int, int]]:
    """The size and the time of each file below a folder, which tell whether one was written into."""
    found = {path: path.stat() for path in folder.rglob("*") if path.is_file()}
    return {path: (one.st_size, one.st_mtime_ns) for path, one in found.items()}
