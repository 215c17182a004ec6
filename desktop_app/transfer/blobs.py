"""The blob store: files named by their SHA-256, `blobs/ab/abcdef…`.

Policy: a file was complete and verified when it got its name (see `transfer.fetcher`). Partial downloads are in
`incoming`, can be resumed, and are deleted after a long time without use.
"""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Sequence
from contextlib import suppress
from itertools import count
from pathlib import Path
from threading import get_ident

from desktop_app.domain.hashes import Sha256
from desktop_app.domain.progress import Control
from desktop_app.files.atomic_file import ANY_FOLDER, PRIVATE_FOLDER, PUBLIC, sync, sync_folder
from desktop_app.files.batch_sync import BatchSync
from desktop_app.files.private_files import FILE, is_private, make_folder_inside

PARTIAL_KEPT_DAYS = 60
NEW = ".new"
WAITING = "new"
"""The folder in `incoming` of files that wait for their names."""
PIECE = 1024 * 1024
"""Bytes that are copied at once."""


class BlobStore:
    """Content-addressed files below `root`."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self.incoming = root / "incoming"
        self._place, self._incoming = str(root), str(self.incoming)
        self._waiting = f"{self._incoming}{os.sep}{WAITING}"
        self._mode = PUBLIC
        self._sync = BatchSync(root)
        self._numbers = count()

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
        return os.path.isfile(f"{self._place}{os.sep}{digest[:2]}{os.sep}{digest}")  # noqa: PTH113 - asked for each file

    def verify(self, digest: Sha256) -> bool:
        """Whether the stored file still matches its name."""
        try:
            with self.path(digest).open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest() == digest
        except OSError:
            return False

    def put(self, data: bytes | bytearray, digest: Sha256) -> None:
        """Store a small file, complete and verified; it is synced to the disk before it gets its name."""
        self.name_all([(self.put_later(data, digest), digest)])

    def put_later(self, data: bytes | bytearray, digest: Sha256) -> str:
        """Write a small file, complete and verified, that `name_all` names.

        Returns:
            Its path until then. If the program ends before, it is deleted after a day.
        """
        waiting = f"{self._waiting}{os.sep}{digest}.{os.getpid()}.{next(self._numbers)}{NEW}"
        descriptor = self._open_new(waiting)
        try:
            left = memoryview(data)
            while left:
                left = left[os.write(descriptor, left) :]
        except BaseException:
            os.close(descriptor)
            Path(waiting).unlink(missing_ok=True)
            raise
        os.close(descriptor)
        return waiting

    def name_all(self, waiting: Sequence[tuple[str, Sha256]]) -> None:
        """Give files of `put_later` their names, after their bytes are on the disk; returns when the names are, too.

        Raises:
            OSError: there is no room for them; those without a name are deleted.
        """
        try:
            self._name_synced(waiting)
        except BaseException:
            for path, _ in waiting:
                Path(path).unlink(missing_ok=True)
            raise

    def _name_synced(self, waiting: Sequence[tuple[str, Sha256]]) -> None:
        self._sync.files([path for path, _ in waiting])
        self._sync.folders({folder for path, digest in waiting for folder in self._named(path, digest)})

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
        descriptor = self._open_new(waiting)
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
        for folder in self._named(waiting, digest):
            sync_folder(folder)

    def _named(self, waiting: str | Path, digest: Sha256) -> tuple[str, ...]:
        """Move a file to its place; returns the folders with new names, which are not synced yet."""
        folder = f"{self._place}{os.sep}{digest[:2]}"
        target = f"{folder}{os.sep}{digest}"
        try:
            os.replace(waiting, target)  # noqa: PTH105 - a path object for each file costs as much as moving it
        except FileNotFoundError:
            self._make_folder(folder)
            os.replace(waiting, target)  # noqa: PTH105 - as above
            return folder, self._place
        return (folder,)

    def _make_folder(self, folder: str) -> None:
        """Create one of the folders for files, without a sync; it is private if the store is."""
        with suppress(FileExistsError):
            os.mkdir(folder, PRIVATE_FOLDER if self._mode == FILE else ANY_FOLDER)  # noqa: PTH102 - as above

    def _open_new(self, path: str) -> int:
        """Create a file for writing, and its folder if missing; links are never followed."""
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        try:
            return os.open(path, flags, self._mode)
        except FileNotFoundError:
            self._make_folder(os.path.dirname(path))  # noqa: PTH120 - as above
            return os.open(path, flags, self._mode)

    def remove(self, digest: Sha256) -> None:
        """Delete a file, if it exists."""
        self.path(digest).unlink(missing_ok=True)
