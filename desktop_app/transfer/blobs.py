"""The blob store: files under the name of their SHA-256, `blobs/ab/abcdef…`.

Policy: what has a name here was whole and verified when it got it (see `transfer.fetcher`). Unfinished downloads wait
in `incoming` to be gone on with, and are thrown away when nobody has for a long time.
"""

from __future__ import annotations

import hashlib
import os
import time
from contextlib import suppress
from pathlib import Path
from threading import get_ident

from desktop_app.domain.hashes import Sha256
from desktop_app.files.atomic_file import make_folders, sync, sync_folder

PARTIAL_KEPT_DAYS = 60
NEW = ".new"


class BlobStore:
    """Content-addressed files below `root`."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self.incoming = root / "incoming"
        self._place, self._incoming = str(root), str(self.incoming)

    def prepare(self) -> None:
        """Make the folders, and throw away unfinished downloads that nobody has gone on with for PARTIAL_KEPT_DAYS."""
        with suppress(OSError):  # a shelf that can't be written is still read; a download says why it fails
            self.incoming.mkdir(parents=True, exist_ok=True)
            self._remove_outdated()

    def _remove_outdated(self) -> None:
        now, day = time.time(), 24 * 3600
        for waiting in self.incoming.rglob("*.*"):
            # What was held in memory can't be gone on with; it may be of a program that still runs.
            days = 1 if waiting.suffix == NEW else PARTIAL_KEPT_DAYS
            if waiting.stat().st_mtime < now - days * day:
                waiting.unlink(missing_ok=True)

    def path(self, digest: Sha256) -> Path:
        """Where the file of that hash lies, or would lie."""
        return self._root / digest[:2] / digest

    def has(self, digest: Sha256) -> bool:
        """Whether a file of that hash was stored. It may have been damaged since: see `verify`."""
        return self.path(digest).is_file()

    def verify(self, digest: Sha256) -> bool:
        """Whether the stored file still is what its name says."""
        try:
            with self.path(digest).open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest() == digest
        except OSError:
            return False

    def put(self, data: bytes | bytearray, digest: Sha256) -> None:
        """Write a small file, whole and verified, synced to the disk before it gets its name.

        It waits in a folder of its own first letters: one folder for all would let the workers wait for each other.
        """
        waiting = f"{self._incoming}{os.sep}{digest[:2]}{os.sep}{digest}.{os.getpid()}.{get_ident()}{NEW}"
        try:
            descriptor = _open_new(waiting)
            try:
                left = memoryview(data)
                while left:
                    left = left[os.write(descriptor, left) :]
                sync(descriptor)
            finally:
                os.close(descriptor)
            self.move_in(waiting, digest)
        except BaseException:
            Path(waiting).unlink(missing_ok=True)
            raise

    def move_in(self, waiting: str | Path, digest: Sha256) -> None:
        """Move a file, whole, verified and synced, into place, and wait until its name is on the disk."""
        folder = f"{self._place}{os.sep}{digest[:2]}"
        target = f"{folder}{os.sep}{digest}"
        try:
            os.replace(waiting, target)  # noqa: PTH105 - a path object for each file costs as much as moving it
        except FileNotFoundError:
            make_folders(Path(folder))
            os.replace(waiting, target)  # noqa: PTH105 - as above
        sync_folder(folder)

    def remove(self, digest: Sha256) -> None:
        """Remove a file; one that is not there is fine."""
        self.path(digest).unlink(missing_ok=True)


def _open_new(path: str) -> int:
    """A file to write to, its folder made where it is missing; only ever on the disk, never followed elsewhere."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        return os.open(path, flags, 0o644)
    except FileNotFoundError:
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        return os.open(path, flags, 0o644)
