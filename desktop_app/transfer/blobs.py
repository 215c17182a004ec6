"""The blob store: files named by their SHA-256, `blobs/ab/abcdef…`.

Policy: a file was complete and verified when it got its name (see `transfer.fetcher`). Partial downloads are in
`incoming`, can be resumed, and are deleted after a long time without use.
"""

from __future__ import annotations

import hashlib
import os
import time
from contextlib import suppress
from pathlib import Path
from threading import get_ident

from desktop_app.domain.hashes import Sha256
from desktop_app.domain.progress import Control
from desktop_app.files.atomic_file import PUBLIC, sync, sync_folder
from desktop_app.files.private_files import FILE, is_private, make_folder_inside

PARTIAL_KEPT_DAYS = 60
NEW = ".new"
PIECE = 1024 * 1024
"""Bytes that are copied at once."""


class BlobStore:
    """Content-addressed files below `root`."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self.incoming = root / "incoming"
        self._place, self._incoming = str(root), str(self.incoming)
        self._mode = PUBLIC

    def prepare(self) -> None:
        """Create the folders, and delete partial downloads that were not resumed for PARTIAL_KEPT_DAYS."""
        with suppress(OSError):  # a read-only shelf can still be read; a download reports the failure
            make_folder_inside(self.incoming)
            self._mode = FILE if is_private(self._root) else PUBLIC
            self._remove_outdated()

    def _remove_outdated(self) -> None:
        now, day = time.time(), 24 * 3600
        for waiting in self.incoming.rglob("*.*"):
            # A file from memory can't be resumed; it may belong to another running program.
            days = 1 if waiting.suffix == NEW else PARTIAL_KEPT_DAYS
            if waiting.stat().st_mtime < now - days * day:
                waiting.unlink(missing_ok=True)

    def path(self, digest: Sha256) -> Path:
        """The path of the file with that hash, which may not exist."""
        return self._root / digest[:2] / digest

    def has(self, digest: Sha256) -> bool:
        """Whether a file with that hash was stored. It may have been damaged since: see `verify`."""
        return self.path(digest).is_file()

    def verify(self, digest: Sha256) -> bool:
        """Whether the stored file still matches its name."""
        try:
            with self.path(digest).open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest() == digest
        except OSError:
            return False

    def put(self, data: bytes | bytearray, digest: Sha256) -> None:
        """Store a small file, complete and verified; it is synced to the disk before it gets its name.

        Temporary files are in folders by their first letters, because with one common folder the workers would wait for
        each other.
        """
        waiting = f"{self._incoming}{os.sep}{digest[:2]}{os.sep}{digest}.{os.getpid()}.{get_ident()}{NEW}"
        try:
            descriptor = _open_new(waiting, self._mode)
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

    def put_copy(self, source: Path, control: Control) -> tuple[Sha256, int]:
        """Store a copy of a file; it is synced to the disk before it gets its name.

        Returns:
            Its hash and size.

        Raises:
            OSError: it can't be read or copied.
            CancelledError: it was cancelled; nothing was stored.
        """
        waiting = f"{self._incoming}{os.sep}copy.{os.getpid()}.{get_ident()}{NEW}"
        hashed, size = hashlib.sha256(), 0
        descriptor = _open_new(waiting, self._mode)
        try:
            with os.fdopen(descriptor, "wb") as target, source.open("rb") as file:
                while piece := file.read(PIECE):
                    control.check(source.name)
                    target.write(piece)
                    hashed.update(piece)
                    size += len(piece)
                target.flush()
                sync(target.fileno())
            digest = Sha256(hashed.hexdigest())
            self.move_in(waiting, digest)
        except BaseException:
            Path(waiting).unlink(missing_ok=True)
            raise
        return digest, size

    def move_in(self, waiting: str | Path, digest: Sha256) -> None:
        """Move a complete, verified and synced file to its place, and wait until its name is on the disk."""
        folder = f"{self._place}{os.sep}{digest[:2]}"
        target = f"{folder}{os.sep}{digest}"
        try:
            os.replace(waiting, target)  # noqa: PTH105 - a path object for each file costs as much as moving it
        except FileNotFoundError:
            make_folder_inside(Path(folder))
            os.replace(waiting, target)  # noqa: PTH105 - as above
        sync_folder(folder)

    def remove(self, digest: Sha256) -> None:
        """Delete a file, if it exists."""
        self.path(digest).unlink(missing_ok=True)


def _open_new(path: str, mode: int) -> int:
    """Create a file for writing, and its folder if missing; links are never followed."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        return os.open(path, flags, mode)
    except FileNotFoundError:
        make_folder_inside(Path(path).parent)
        return os.open(path, flags, mode)
