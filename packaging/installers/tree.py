"""Trees of files: gathered, given one time and one mode, and listed in the order of their names."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path


def files_in(folder: Path) -> Iterator[Path]:
    """All files and links below a folder, in the order of their paths."""
    yield from sorted(path for path in folder.rglob("*") if path.is_symlink() or not path.is_dir())


def names_in(folder: Path) -> list[str]:
    """Their paths below the folder, with `/` between the parts."""
    return [path.relative_to(folder).as_posix() for path in files_in(folder)]


def write_files(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files by their paths below a folder."""
    for name, data in files.items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)


def copy_tree(source: Path, target: Path) -> None:
    """Copy a tree with its links, as hard links where the disk allows it."""
    shutil.copytree(source, target, symlinks=True, copy_function=_link_or_copy)


def _link_or_copy(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def settle(folder: Path, epoch: int) -> None:
    """Give each file and folder the same time, and the rights 755 or 644, whatever the umask was."""
    for path in [folder, *folder.rglob("*")]:
        if not path.is_symlink():
            is_program = path.is_dir() or path.stat().st_mode & stat.S_IXUSR
            path.chmod(0o755 if is_program else 0o644)
        os.utime(path, (epoch, epoch), follow_symlinks=os.utime not in os.supports_follow_symlinks)


def size_of(folder: Path) -> int:
    """The bytes of all files."""
    return sum(path.lstat().st_size for path in files_in(folder))
