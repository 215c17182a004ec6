"""Folders and files that only their owner may read, independent of the umask and of the source of a copy.

Linux and macOS have modes. On Windows, a folder gets its own access list with the owner and the system, and its content
inherits it. A file system without access rights (FAT, most sticks) stays as it is.
"""

from __future__ import annotations

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path

from desktop_app.files.atomic_file import PRIVATE_FOLDER, make_folders

FILE = 0o600
OTHERS = 0o077
"""All rights of the group and of all other accounts."""
DELIBERATE = stat.S_ISVTX | stat.S_ISGID
"""The bits by which an administrator shares a folder: sticky, and files that belong to the folder's group."""
SYSTEM = "*S-1-5-18"
"""The system's account on Windows, which indexes files and makes backups."""
TIMEOUT = 20


def private_folder(path: Path) -> None:
    """Create a folder with missing parents and make it private, also if it exists.

    Raises:
        OSError: it can't be created.
    """
    make_folders(path, private=True)
    _restrict(path, PRIVATE_FOLDER)


def is_private(folder: Path) -> bool:
    """Whether the modes of a folder exclude all other accounts; Windows has none."""
    return os.name != "nt" and not folder.stat().st_mode & OTHERS


def make_folder_inside(folder: Path) -> None:
    """Create a folder with missing parents; they are private if the existing folder above them is.

    Raises:
        OSError: it can't be created.
    """
    above = next(one for one in folder.absolute().parents if one.exists())
    make_folders(folder, private=is_private(above))


def make_folder_for_each(folder: Path) -> None:
    """Create a folder in which each account that uses the folder above makes a private one of its own.

    Where an administrator shares the folder above (`is_shared`), it has the same rights. Elsewhere it is private.

    Raises:
        OSError: it can't be created.
    """
    if folder.is_dir():
        return
    above = folder.parent
    rights = stat.S_IMODE(above.stat().st_mode) if above.is_dir() else PRIVATE_FOLDER
    shared = os.name != "nt" and is_shared(rights)
    make_folders(folder, private=not shared)
    if shared:
        folder.chmod(rights)


def is_shared(mode: int) -> bool:
    """Whether the mode of a folder says that an administrator shares it with other accounts."""
    return bool(mode & DELIBERATE and mode & OTHERS)


def make_private(folder: Path) -> None:
    """Make a folder and its content private, as far as possible. Links are not followed.

    A file with a second name elsewhere, such as one of an installed version that updates also pass on, keeps its mode:
    it has one for both names, and a program could not be started any more.
    """
    if not folder.is_dir() or folder.is_symlink():
        return
    _restrict(folder, PRIVATE_FOLDER)
    if sys.platform == "win32":
        return
    _make_content_private(str(folder))


def _make_content_private(folder: str) -> None:
    """Make the content of a folder private, without a path object for each file: a shelf has thousands."""
    with suppress(OSError), os.scandir(folder) as found:
        for one in found:
            if one.is_symlink():
                continue
            is_folder, status = one.is_dir(follow_symlinks=False), one.stat(follow_symlinks=False)
            is_shared = not is_folder and status.st_nlink > 1
            if status.st_mode & OTHERS and not is_shared:
                _restrict(Path(one.path), PRIVATE_FOLDER if is_folder else FILE)
            if is_folder:
                _make_content_private(one.path)


def restrict_folder(folder: Path) -> None:
    """Make a folder itself private; its content stays as it is."""
    _restrict(folder, PRIVATE_FOLDER)


def make_file_private(path: Path) -> None:
    """Make a file private, as far as possible. Links are not followed."""
    if path.is_file() and not path.is_symlink():
        _restrict(path, FILE)


def _restrict(path: Path, mode: int) -> None:
    with suppress(OSError):
        if sys.platform == "win32":
            import getpass  # noqa: PLC0415 - other systems need neither
            import subprocess  # noqa: PLC0415 - as above

            subprocess.run(  # noqa: S603 - a system program, and the path as a single argument
                rights_command(path, getpass.getuser()), check=False, capture_output=True, timeout=TIMEOUT,
                creationflags=subprocess.CREATE_NO_WINDOW,
            )  # fmt: skip
        elif path.lstat().st_mode & 0o777 & ~mode:
            path.chmod(mode)


def rights_command(path: Path, user: str) -> list[str]:
    """The Windows command that limits access to a folder and its later content to a user and the system."""
    rights = "(OI)(CI)F"
    return ["icacls", str(path), "/inheritance:r", "/grant:r", f"{user}:{rights}", f"{SYSTEM}:{rights}", "/q"]
