"""Writing files so that a reader, also after a power failure, finds either the old or the new content.

A file gets its name after its bytes are on the disk, and the call returns after the name is on the disk. On Linux and
macOS the folder stores the name, so the folder has to be synced like a file; Windows does this itself.
"""

from __future__ import annotations

import errno
import os
import shutil
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

PUBLIC = 0o644
"""Permissions of a file that everyone on the computer may read; `mkstemp` creates a private file."""
PRIVATE_FOLDER, ANY_FOLDER = 0o700, 0o777
"""Permissions of new folders; the umask reduces the latter."""
BEGINNING, ENDING = ".springshelf-", ".part"
UNFINISHED_FILES = f"{BEGINNING}*{ENDING}"
"""The names of unfinished files and folders; a killed program leaves them."""
NO_SYNC = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP}
"""The errors of file systems without sync, such as FUSE and some network file systems."""


def write_atomically(target: Path, data: bytes, *, public: bool, inside: Path | None = None) -> None:
    """Write `data` to `target`; see `atomic_file`."""
    with atomic_file(target, public=public, inside=inside) as file:
        file.write(data)


@contextmanager
def atomic_file(target: Path, *, public: bool, inside: Path | None = None, synced: bool = True) -> Iterator[IO[bytes]]:
    """Open a temporary file, which replaces `target` at the end of the `with` block. Missing folders are created.

    Args:
        target: the file.
        public: readable by everyone on the computer, like a catalogue; otherwise only by the owner.
        inside: an unfinished folder (`atomic_folder`) on the same disk for the temporary file, which is removed with it
            if the program is killed; otherwise the temporary file is beside the target.
        synced: wait for the disk. Without it a reader finds either content, but after a power failure perhaps none;
            `file_batch` waits for many files.

    Raises:
        OSError: it could not be written. The previous content is unchanged and no temporary file remains.
    """
    check_replaceable(target)
    make_folders(target.parent, private=not public)
    descriptor, name = tempfile.mkstemp(dir=inside or target.parent, prefix=BEGINNING, suffix=ENDING)
    try:
        with os.fdopen(descriptor, "wb") as file:
            yield file
            file.flush()
            if synced:
                sync(file.fileno())
        if public:
            with suppress(OSError):  # FAT has no permissions
                Path(name).chmod(PUBLIC)
        if synced:
            move_into_place(Path(name), target)
        else:
            Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def check_replaceable(target: Path) -> None:
    """Look whether a file may take this name: a device or a pipe would be gone, for every program.

    Raises:
        FileExistsError: it is the name of one.
    """
    try:
        mode = target.stat().st_mode
    except OSError:
        return  # it is not there, or can't be looked at; then it can't be replaced either, or is a link into nothing
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target))


def move_into_place(unfinished: Path, target: Path) -> None:
    """Rename a synced file or folder, and wait until the name is on the disk.

    Raises:
        OSError: it could not be renamed; it still has its old name.
    """
    unfinished.replace(target)
    sync_folder(target.parent)


def copy_synced(source: Path, target: Path) -> None:
    """Copy a file into an unfinished folder, and wait until its bytes are on the disk.

    Raises:
        OSError: it could not be copied.
    """
    with source.open("rb") as reading, target.open("xb") as writing:
        shutil.copyfileobj(reading, writing)
        writing.flush()
        sync(writing.fileno())


def copy_missing(source: Path, target: Path) -> int:
    """Copy a file for everyone unless one of its size is there, and return the number of copied bytes.

    For targets with the hash in their name, which readers verify.

    Raises:
        OSError: it could not be copied.
    """
    size = source.stat().st_size
    if target.is_file() and target.stat().st_size == size:
        return 0
    with atomic_file(target, public=True) as writing, source.open("rb") as reading:
        shutil.copyfileobj(reading, writing)
    return size


def sync_file(path: Path) -> None:
    """Wait until the bytes of a file that another writer closed are on the disk."""
    descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        sync(descriptor)
    finally:
        os.close(descriptor)


def sync(descriptor: int) -> None:
    """Wait until the bytes of an open file are on the disk, if the file system supports that.

    Raises:
        OSError: they can't be written.
    """
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in NO_SYNC:
            raise


def sync_folder(folder: Path | str) -> None:
    """Wait until the names in a folder are on the disk.

    Windows can't open a folder as a file, and some network file systems refuse to sync one; both store names reliably
    without it.
    """
    if os.name == "nt":
        return
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def make_folders(folder: Path, *, private: bool = False) -> None:
    """Create a folder with missing parents, and wait until their names are on the disk.

    Args:
        folder: the folder; an existing one keeps its access rights.
        private: give access to created folders only to the owner.

    Raises:
        OSError: it could not be created.
    """
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    for one in reversed(missing):
        one.mkdir(PRIVATE_FOLDER if private else ANY_FOLDER, exist_ok=True)
    folder.mkdir(exist_ok=True)
    for one in missing:
        sync_folder(one.parent)
