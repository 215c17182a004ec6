"""Waiting until many new files are on the disk, with few calls.

Each `fsync` waits for the disk, and on Linux also for the journal of the file system. `syncfs` (Linux 2.6.39) waits
once for everything on a file system. It reports errors of writing since Linux 5.8. Some file systems, such as FUSE, may
return without doing anything, so it is used on those below only. Everywhere else, and for few files, each is synced.
"""

from __future__ import annotations

import ctypes
import os
import re
import sys
from collections.abc import Callable, Collection
from pathlib import Path

from desktop_app.files.atomic_file import sync_file, sync_folder
from desktop_app.files.volume import file_system

SYNCED_AT_ONCE = {"btrfs", "ext3", "ext4", "f2fs", "tmpfs", "xfs"}
"""The file systems on which `syncfs` waits for the disk."""
MANY = 8
"""For fewer files, what other programs have written to the file system is not waited for."""
REPORTS_ERRORS = (5, 8)
"""The first version of Linux whose `syncfs` reports that something could not be written."""


class BatchSync:
    """Syncs new files below one folder.

    Args:
        root: the folder.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        self._whole: Callable[[int], int] | None = None
        self._known = False

    def files(self, paths: Collection[str]) -> None:
        """Wait until the bytes of closed files are on the disk.

        Raises:
            OSError: some of them can't be written; none of them counts as synced.
        """
        if len(paths) >= MANY and self._sync_whole():
            return
        for path in paths:
            sync_file(Path(path))

    def folders(self, folders: Collection[str]) -> None:
        """Wait until the names in folders are on the disk; see `sync_folder`.

        Raises:
            OSError: they can't be written.
        """
        if len(folders) >= MANY and self._sync_whole():
            return
        for folder in folders:
            sync_folder(folder)

    def _sync_whole(self) -> bool:
        """Sync the file system of the root, if it can be synced at once; returns whether that was done."""
        if not self._known:
            self._known, self._whole = True, _syncfs() if file_system(self._root) in SYNCED_AT_ONCE else None
        if self._whole is None:
            return False
        descriptor = os.open(self._root, os.O_RDONLY)
        try:
            if self._whole(descriptor) != 0:
                number = ctypes.get_errno()
                raise OSError(number, os.strerror(number), str(self._root))
        finally:
            os.close(descriptor)
        return True


def _syncfs() -> Callable[[int], int] | None:
    """The system's `syncfs`, None if it is missing or does not report errors."""
    if sys.platform != "linux" or _linux_version() < REPORTS_ERRORS:
        return None
    found = getattr(ctypes.CDLL(None, use_errno=True), "syncfs", None)
    if found is None:
        return None
    found.argtypes, found.restype = [ctypes.c_int], ctypes.c_int

    def call(descriptor: int) -> int:
        return int(found(descriptor))

    return call


def _linux_version() -> tuple[int, int]:
    found = re.match(r"(\d+)\.(\d+)", os.uname().release)
    return (int(found[1]), int(found[2])) if found else (0, 0)
