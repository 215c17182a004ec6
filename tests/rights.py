"""The search for files that others than their owner may read or write."""

from __future__ import annotations

import stat
from pathlib import Path


def open_to_others(folder: Path) -> list[str]:
    """The files and folders of which others than the owner have a right."""
    every = [folder, *folder.rglob("*")]
    return [
        f"{stat.filemode(one.lstat().st_mode)} {one.relative_to(folder)}"
        for one in every
        if not one.is_symlink() and one.lstat().st_mode & 0o077
    ]
