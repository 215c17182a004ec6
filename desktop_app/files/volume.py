"""Limits of a disk, stick or network folder: free space, quotas, and the maximum file size."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
from pathlib import Path

from desktop_app.domain.system_reason import WINDOWS_QUOTA

MOUNTS = Path("/proc/self/mounts")
FAT = {"vfat", "msdos"}
FIELDS = 3
"""The number of fields used in a line of `/proc/mounts`: device, mount point and type."""
FAT_LIMIT = 4 * 1024**3 - 1
"""The largest file of FAT32 (Microsoft, FAT32 File System Specification 1.03): its length has 32 bits."""


NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EPERM})
"""The errors of a write for which there is no room. A full FAT volume of fusefat answers EPERM."""


def is_no_room(error: OSError) -> bool:
    """Whether there was no room for a write: the disk or the person's quota on it is full."""
    return error.errno in NO_ROOM or getattr(error, "winerror", 0) == WINDOWS_QUOTA


def has_room(folder: Path, size: int) -> bool:
    """Whether this person can write so many bytes into a folder. They are written and removed.

    The free space that the system reports does not contain the person's quota. True if the write fails for another
    reason.
    """
    try:
        with tempfile.TemporaryFile(dir=folder) as file:
            file.write(bytes(size))
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        return not is_no_room(error)
    return True


def nearest(path: Path) -> Path:
    """The path itself, or its nearest existing parent."""
    return next(one for one in (path, *path.parents) if one.exists())


def free_bytes(path: Path) -> int:
    """The bytes that are free for this person on the volume of `path`, which need not exist."""
    return shutil.disk_usage(nearest(path)).free


def largest_file(path: Path, mounts: Path = MOUNTS) -> int | None:
    """The maximum file size in bytes on the volume of `path`; None if no limit is known.

    Only Linux reports the type of the file system; elsewhere the write itself fails, and no data is lost.
    """
    return FAT_LIMIT if file_system(path, mounts) in FAT else None


def file_system(path: Path, mounts: Path = MOUNTS) -> str:
    """The type of the file system of `path`, which need not exist; empty if the system does not tell.

    Args:
        path: a file or folder.
        mounts: the system's list of mounted file systems.
    """
    try:
        lines = [line.split() for line in mounts.read_text(encoding="utf-8").splitlines()]
    except OSError:
        return ""
    place = nearest(path).resolve()
    found = [(line[1].replace("\\040", " "), line[2]) for line in lines if len(line) >= FIELDS]
    over = [(point, kind) for point, kind in found if place.is_relative_to(point)]
    # What was mounted last at a point lies over what was there before.
    return max(reversed(over), key=lambda one: len(one[0]), default=("", ""))[1]
