"""Locking a file against other programs for a while."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


@contextmanager
def file_lock(path: Path) -> Iterator[bool]:
    """Hold a lock within the `with` block. The file is removed at its end.

    Returns:
        False where another program holds the lock. True also where the file system has no locks.
    """
    from filelock import FileLock, Timeout  # noqa: PLC0415 - slow to import, and seldom needed

    lock = FileLock(path, timeout=0)
    try:
        lock.acquire()
    except Timeout:
        yield False
        return
    except (OSError, NotImplementedError):  # what is written next says why it can't be
        yield True
        return
    try:
        yield True
    finally:
        # Removed before it is released: a program that opened it meanwhile finds that it is gone, and makes another.
        with suppress(OSError):
            path.unlink()
        lock.release()
        if os.name == "nt":  # an open file can't be removed there, not even one that another program opened meanwhile
            with suppress(OSError):
                path.unlink()
